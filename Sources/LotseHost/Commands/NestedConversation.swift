import LotseKit

/// The conversation of a command within another one: it has its own arguments, and asks in the
/// other's conversation for what they leave open.
struct NestedConversation: Conversation {
  let outer: any Conversation
  let arguments: [String: Answer]

  var language: Language { outer.language }
  var now: Moment { outer.now }
  var seed: UInt64 { outer.seed }
  var store: any RecordStore { outer.store }
  var almanac: Almanac { get async throws { try await outer.almanac } }
  var openPoints: [String] { get async { await outer.openPoints } }

  func answer(to form: QuestionForm) async throws -> Answer {
    if let answer = arguments[form.id] { return answer }
    return try await outer.answer(to: form)
  }

  func say(_ document: Document) async throws { try await outer.say(document) }
}
