import LotseKit

/// A command of the agenda: its declaration and what it does.
protocol AgendaCommand: Sendable {
  /// What it is called and takes.
  var declaration: Command { get }
  /// Does it.
  func run(_ request: Request, in context: AgendaContext) async throws -> Reply
}

/// What a command of the agenda works with.
struct AgendaContext: Sendable {
  let conversation: any Conversation
  let knowledge: AgendaKnowledge
  /// What this process wrote down itself, of which nobody need be told.
  let own: OwnRecords

  var language: Language { conversation.language }
  var store: any RecordStore { conversation.store }
  var today: Day { conversation.now.day }
  var agenda: Agenda { Agenda(store: store, today: today, own: own) }
  var known: KnownNames { KnownNames(store) }
  var words: ItemWords { ItemWords(language: language, today: today) }

  /// A text in the language of the conversation.
  func say(_ german: String, _ english: String) -> String {
    Text(de: german, en: english).in(language)
  }

  /// Shows what was understood or would change, and asks whether it is right.
  func accepts(_ document: Document, asking question: Question<Bool>) async throws -> Bool {
    try await conversation.say(document)
    return try await conversation.ask(question)
  }

  /// The roles by the names that they have in this administration.
  var roles: RoleDirectory {
    get async throws {
      try knowledge.roles.value.called(in: try await conversation.profile)
    }
  }

  /// The words for the fields of some measures.
  func fieldWords(for measures: [Measure]) async throws -> MeasureFieldWords {
    MeasureFieldWords(
      words: words,
      scoring: knowledge.scoring,
      numbers: try await agenda.numbersNeeded(by: measures)
    )
  }
}
