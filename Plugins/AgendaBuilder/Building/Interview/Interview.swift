import LotseKit

/// The questions by which a digital agenda is built, with what they are asked from.
struct Interview: Sendable {
  let context: AgendaContext
  let catalogue: MeasureCatalogue
  let method: BuildingMethod
  let scoring: ScoringModel
  let roles: RoleDirectory
  /// The measures of the store that were made from the catalogue, by its ids.
  private(set) var taken: [String: Stored<Measure>]
  /// How many parts it has.
  let parts: Int

  init(_ context: AgendaContext, parts: Int) async throws {
    self.context = context
    self.parts = parts
    catalogue = try context.knowledge.catalogue.value
    method = try context.knowledge.method.value
    scoring = try context.knowledge.scoring.value
    roles = try await context.roles
    taken = try await AgendaShelf(agenda: context.agenda).catalogued()
  }

  var language: Language { context.language }

  /// The same after a measure came to an end, though the store does not say so yet.
  func ending(_ measure: Stored<Measure>, as status: MeasureStatus) -> Interview {
    guard let id = measure.content.catalogueID, taken[id]?.id == measure.id else { return self }
    var interview = self
    interview.taken[id]?.content.status = status
    return interview
  }

  func ask<Value>(_ question: Question<Value>) async throws -> Value {
    try await context.conversation.ask(question)
  }

  /// Announces a part, so that everybody knows where they are and how much is left.
  func announce(_ number: Int, _ title: Text, _ text: Text) async throws {
    let part = Text(de: "Teil \(number) von \(parts)", en: "Part \(number) of \(parts)")
    try await context.conversation.say([
      .heading(2, "\(part.in(language)): \(title.in(language))"),
      .paragraph(Prose(text.in(language), .faint)),
    ])
  }
}

extension Question {
  /// The same question, which may be left out or left open.
  var leavable: Question<Value?> {
    var question = orUnsure
    question.form.isOptional = true
    return question
  }

  /// The same question under an id that tells it from others of its sort.
  func of(_ key: String) -> Question {
    var question = self
    question.form.id += "." + key
    return question
  }
}

extension [BuildingMethod.Option] {
  /// The options as choices.
  var choices: [Choice] { map { Choice($0.id, $0.text) } }

  /// Those that are proposed.
  var proposed: AnswerValue { .choices(filter(\.isProposed).map(\.id)) }

  /// The sentences of some options, in the order of the list.
  func sentences(_ ids: [String], _ language: Language) -> [String] {
    filter { ids.contains($0.id) }.map { $0.text.in(language) }
  }
}
