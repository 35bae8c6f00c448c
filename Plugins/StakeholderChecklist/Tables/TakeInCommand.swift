import LotseKit

/// Takes in stakeholders of a project from a table of a spreadsheet, after showing what would come
/// in.
///
/// All of it is one step; if a single cell cannot be taken, nothing is.
///
/// Its value is `{"added": 3, "changed": 1, "skipped": 0, "unchanged": 2}`.
struct TakeInCommand: StakeholderCommand {
  let declaration = Command(
    "read",
    names: Names(de: "einlesen", en: "read-in", aliases: ["csv"]),
    summary: Text(
      de: "Beteiligte eines Vorhabens aus einer Tabelle (CSV) übernehmen",
      en: "Take in the stakeholders of a project from a table (CSV)"
    ),
    parameters: TableQuestions.parameters + [.inProject],
    effect: .writes
  )

  func run(_ request: Request, in context: StakeholderContext) async throws -> Reply {
    let content = try await context.conversation.ask(TableQuestions.file)
    let isFirst = try await context.store.count(Project.self) == 0
    let stored = try await context.projectOrNew(request)
    let dialogue = TableDialogue(
      try StakeholderTable(context: context).fields,
      in: context.conversation
    )
    let mapping = try await dialogue.mapping(
      of: content,
      given: request[TableQuestions.columns],
      needed: "who"
    )
    var plan = try TablePlan(
      context: context,
      project: stored.content,
      style: dialogue.style(of: content)
    )
    plan.take(content, mapping)
    try await dialogue.refuse(plan.flaws)
    let given = request[TableQuestions.duplicates]
    if try await !dialogue.updates(plan.changed.count, given: given) { plan.skipChanged() }
    let intake = plan.intake
    guard !plan.isEmpty else {
      let text = context.say("Nichts Neues in dieser Tabelle.", "Nothing new in this table.")
      return Reply(Document(Prose(text)), value: intake.value)
    }
    if request[TableQuestions.confirmation] != true {
      try await context.conversation.say(try preview(plan, context))
      guard try await context.conversation.ask(TableQuestions.confirmation) else {
        // Whoever wants nothing of it wants no empty project either.
        if isFirst { try await context.store.delete(stored.id) }
        return Reply(
          Document(Prose(Intake.declined.in(context.language))),
          value: ["added": 0, "changed": 0]
        )
      }
    }
    _ = try await context.store.update(stored.id, to: plan.result)
    return Reply(Document(Prose(intake.words.in(context.language))), value: intake.value)
  }

  private func preview(_ plan: TablePlan, _ context: StakeholderContext) throws -> Document {
    var blocks: [Block] = []
    let parts = [
      (context.say("Neu", "New"), plan.new), (context.say("Geändert", "Changed"), plan.changed),
    ]
    for (title, entries) in parts where !entries.isEmpty {
      blocks.append(.paragraph(Prose("\(title) (\(entries.count))", .strong)))
      blocks.append(
        .list(
          try entries.map { entry in
            let name = try context.name(entry.who)
            return "\(name, .strong): \(entry.state.name.in(context.language))"
          }
        )
      )
    }
    return Document(blocks)
  }
}
