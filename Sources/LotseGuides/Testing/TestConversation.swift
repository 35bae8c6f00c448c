import LotseKit

/// The circumstances of a test: a language, a day, and nothing in the store.
struct TestConversation: Conversation {
  let language: Language
  let now: Moment
  let seed: UInt64 = 1
  let store: any RecordStore = EmptyStore()
  var openPoints: [String] { [] }

  init(_ language: Language, on day: Day) {
    self.language = language
    now = Moment(seconds: day.daysSince1970 * 86_400 + 36_000, offset: 0)
  }

  func answer(to form: QuestionForm) async throws -> Answer { throw AnswerMismatch(id: form.id) }

  func say(_ document: Document) async throws {}
}
