import LotseKit

/// Takes in measures from a table of a spreadsheet, after showing what would come in.
///
/// All of it is one step; if a single cell cannot be taken, nothing is.
///
/// Its value is `{"added": 3, "changed": 1, "skipped": 0, "unchanged": 2}`.
struct TakeInCommand: AgendaCommand {
  let declaration = Command(
    "read",
    names: Names(de: "einlesen", en: "read-in", aliases: ["csv"]),
    summary: Text(
      de: "Maßnahmen aus einer Tabelle (CSV) übernehmen",
      en: "Take in measures from a table (CSV)"
    ),
    parameters: TableQuestions.parameters,
    effect: .writes,
    examples: [
      .german: ["Maßnahmen aus Excel einlesen", "CSV mit Maßnahmen einlesen"],
      .english: ["read measures from Excel", "read in a CSV of measures"],
    ]
  )

  func run(_ request: Request, in context: AgendaContext) async throws -> Reply {
    let content = try await context.conversation.ask(TableQuestions.file)
    let dialogue = TableDialogue(MeasureTable.fields, in: context.conversation)
    let mapping = try await dialogue.mapping(
      of: content,
      given: request[TableQuestions.columns],
      needed: "title"
    )
    var plan = TablePlan(context: context, style: dialogue.style(of: content))
    try await plan.take(content, mapping)
    try await dialogue.refuse(plan.flaws)
    let updates = try await dialogue.updates(
      plan.changed.count,
      given: request[TableQuestions.duplicates]
    )
    if !updates { plan.skipChanged() }
    let intake = plan.intake
    guard !plan.isEmpty else {
      let text = context.say("Nichts Neues in dieser Tabelle.", "Nothing new in this table.")
      return Reply(Document(Prose(text)), value: intake.value)
    }
    if request[TableQuestions.confirmation] != true {
      try await context.conversation.say(try await preview(plan, context))
      guard try await context.conversation.ask(TableQuestions.confirmation) else {
        return Reply(
          Document(Prose(Intake.declined.in(context.language))),
          value: ["added": 0, "changed": 0]
        )
      }
    }
    try await plan.apply()
    return Reply(Document(Prose(intake.words.in(context.language))), value: intake.value)
  }

  private func preview(_ plan: TablePlan, _ context: AgendaContext) async throws -> Document {
    let measures = plan.changed.flatMap { [$0.measure, $0.former?.content].compactMap(\.self) }
    let words = try await context.fieldWords(for: measures)
    let new = plan.new.map { entry in
      let after = after(entry, plan, context).map { " · " + $0 } ?? ""
      return context.words.line(AgendaItem.measure(entry.measure)) + after
    }
    let changed = try plan.changed.compactMap { entry -> Prose? in
      guard let former = entry.former else { return nil }
      let changes =
        try words.changes(from: former.content, to: entry.measure).map(context.words.line)
        + [after(entry, plan, context)].compactMap(\.self)
      let joined = changes.dropFirst().reduce(changes.first ?? "") { $0 + "; " + $1 }
      return context.words.number(former.number) + " \(former.content.title, .strong): " + joined
    }
    let language = context.language
    var blocks = Intake.preview(Text(de: "Neu", en: "New"), new, in: language)
    blocks += Intake.preview(Text(de: "Geändert", en: "Changed"), changed, in: language)
    let rest = context.say(
      "Unverändert: \(plan.unchanged), ausgelassen: \(plan.skipped).",
      "Unchanged: \(plan.unchanged), left out: \(plan.skipped)."
    )
    if plan.unchanged + plan.skipped > 0 { blocks.append(.paragraph(Prose(rest, .faint))) }
    return Document(blocks)
  }

  /// After which measures of the same table one comes.
  private func after(_ entry: TablePlan.Entry, _ plan: TablePlan, _ context: AgendaContext)
    -> Prose?
  {
    let titles = entry.newNeeds.map { plan.entries[$0].measure.title }
    if titles.isEmpty { return nil }
    return Prose(context.say("nach: ", "after: ") + titles.joined(separator: "; "), .faint)
  }
}
