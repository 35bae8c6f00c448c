import LotseKit

/// Changes any field of one or several measures, or clears it.
///
/// Its value is a ``MeasureChange/Result``; an appointment or deadline is changed as by
/// ``EntryChange``.
struct ChangeCommand: AgendaCommand {
  private static let title = Question.text(
    "title",
    Text(de: "Wie soll der Titel lauten?", en: "How should the title read?"),
    TextRule(length: 1...300)
  )

  private static let without = Question.text(
    "without",
    Text(de: "Was soll wegfallen?", en: "What is to go?"),
    TextRule(length: 1...200)
  )
  .explained(
    Text(
      de: "Der Name eines Feldes, mehrere mit Komma: bis, verantwortlich, ziel.",
      en: "The name of a field, several separated by commas: due, owner, goal."
    )
  )

  /// What is asked about where nothing was given.
  private static let fields: [QuestionForm] = [
    title.form, MeasureQuestions.due.form, MeasureQuestions.owner.form,
    MeasureQuestions.priority.form, MeasureQuestions.status.form, MeasureQuestions.goal.form,
    MeasureQuestions.indicators.form, MeasureQuestions.project.form, MeasureQuestions.field.form,
    MeasureQuestions.start.form,
    MeasureQuestions.stakeholders.form, MeasureQuestions.effort.form, MeasureQuestions.budget.form,
    MeasureQuestions.progress.form, MeasureQuestions.notes.form,
  ]

  private static let which = Question.choices(
    "fields",
    Text(de: "Was soll sich ändern?", en: "What is to change?"),
    fields.compactMap { form in
      MeasureField(rawValue: form.id).map { Choice(form.id, $0.name) }
    },
    count: 1...fields.count
  )

  let declaration = Command(
    "change",
    names: Names(de: "ändern", "bearbeiten", en: "change", aliases: ["edit"]),
    summary: Text(
      de: "Eine oder mehrere Maßnahmen ändern",
      en: "Change one or several measures"
    ),
    parameters: [
      .items, Parameter(title, names: Names(de: "titel", en: "title"), style: .option),
    ] + Parameter.measureDetails + EntryChange.parameters + [
      .reason,
      Parameter(without, names: Names(de: "ohne", en: "without"), style: .option),
      .filter, .confirmation,
    ],
    effect: .writes,
    examples: [
      .german: ["Maßnahme 12 ändern", "setze die Priorität von 12 auf hoch"],
      .english: ["change measure 12", "set the priority of 12 to high"],
    ]
  )

  func run(_ request: Request, in context: AgendaContext) async throws -> Reply {
    let choice = try await ItemChoice(context: context).items(request)
    if !choice.rest.isEmpty { throw UserError.noNumber(choice.rest) }
    if let entry = try choice.items.entry() {
      return try await EntryChange(request: request, context: context)
        .run(entry, title: request[Self.title], without: request[Self.without])
    }
    let request = try await asking(request, in: context)
    let cleared = try Self.fields(named: request[Self.without] ?? "")
    let details = MeasureDetails(request: request, context: context)
    let change = MeasureChange(context: context, title: Text(de: "Geändert", en: "Changed"))
    return try await change.run(choice.items) { measure in
      for field in cleared { field.clear(&measure) }
      if let title = request[Self.title] { measure.title = title }
      try await details.apply(to: &measure)
      if let reason = request[MeasureQuestions.reason] { measure.reason = reason }
    }
  }

  /// The request with what is asked where it says nothing itself.
  private func asking(_ request: Request, in context: AgendaContext) async throws -> Request {
    let details = MeasureDetails(request: request, context: context)
    let hasOther = [Self.title.form.id, Self.without.form.id, MeasureQuestions.reason.form.id]
      .contains { request.arguments[$0] != nil }
    guard details.isEmpty, !hasOther else { return request }
    var request = request
    let chosen = try await context.conversation.ask(Self.which)
    let effort = MeasureQuestions.effort(try context.knowledge.scoring.value).form
    for form in Self.fields where chosen.contains(form.id) {
      let asked = form.id == effort.id ? effort : form
      request.arguments[form.id] = try await context.conversation.answer(to: asked)
    }
    return request
  }

  private static func fields(named list: String) throws -> [MeasureField] {
    try [String](names: list).map { name in
      guard let field = MeasureField(word: name), MeasureField.clearable.contains(field) else {
        throw UserError.noSuchField(name)
      }
      return field
    }
  }
}

extension UserError {
  static func noSuchField(_ name: String) -> UserError {
    func list(_ language: Language) -> String {
      MeasureField.clearable.map { $0.name.in(language) }.joined(separator: ", ")
    }
    return UserError(
      Text(
        de: "„\(name)“ lässt sich nicht wegnehmen.",
        en: "“\(name)” cannot be taken away."
      ),
      advice: Text(
        de: "Möglich sind: \(list(.german)).",
        en: "There are: \(list(.english))."
      ),
      kind: .usage
    )
  }
}
