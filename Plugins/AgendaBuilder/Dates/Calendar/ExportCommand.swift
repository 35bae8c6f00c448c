import LotseKit

/// The whole agenda, or a selection of it, to hand on: as a calendar file with `--format ics`.
///
/// Its value is an ``ItemsResult``.
struct ExportCommand: AgendaCommand {
  private static let filter = Question.text(
    "filter",
    Text(de: "Was soll hinaus?", en: "What is to go out?"),
    TextRule(length: 1...500)
  )
  .explained(
    Text(
      de:
        "Ohne Angabe alles; sonst eine Auswahl wie bei /agenda liste: art:termin, vorhaben:E-Akte.",
      en: "Everything if nothing is said; else a selection as with /agenda list: kind:appointment, "
        + "project:e-file."
    )
  )

  let declaration = Command(
    "export",
    names: Names("export"),
    summary: Text(
      de: "Die Agenda ausgeben, für Kalender mit --format ics",
      en: "Give out the agenda, for calendars with --format ics"
    ),
    parameters: [Parameter(filter, names: Names(de: "auswahl", en: "filter"), style: .rest)],
    effect: .reads,
    examples: [
      .german: ["die Agenda in den Kalender ausgeben", "Termine exportieren"],
      .english: ["export the agenda to my calendar", "export my appointments"],
    ]
  )

  func run(_ request: Request, in context: AgendaContext) async throws -> Reply {
    let filter = try await context.filter(request[Self.filter] ?? "")
    let conditions = try await FilterConditions(context: context).conditions(of: filter)
    let items = try await context.agenda.items(RecordQuery(conditions))
    let page = ItemPage(items: items, total: Tally(counted: items.count, upTo: .max))
    let result = try await context.result(page)
    return Reply(
      document(items, context),
      value: try JSONValue(encoding: result),
      calendar: items.calendar(in: context.language)
    )
  }

  private func document(_ items: [Stored<AgendaItem>], _ context: AgendaContext) -> Document {
    let entries = Dictionary(grouping: items) { $0.entry?.content.kind }
    let title = Block.heading(1, Prose(context.say("Agenda", "Agenda")))
    let sections: [Block] =
      section(context.say("Maßnahmen", "Measures"), entries[nil] ?? [], context)
      + section(context.say("Fristen", "Deadlines"), entries[.deadline] ?? [], context)
      + section(context.say("Termine", "Appointments"), entries[.appointment] ?? [], context)
    let hint: Prose =
      "\(context.say("Als Kalenderdatei:", "As a calendar file:"), .faint) \("lotse agenda export --format ics > agenda.ics", .code)"
    return Document([title] + sections + [.paragraph(hint)])
  }

  private func section(
    _ title: String,
    _ items: [Stored<AgendaItem>],
    _ context: AgendaContext
  ) -> [Block] {
    if items.isEmpty { return [] }
    let heading = "\(title) (\(items.count))"
    return [.heading(2, Prose(heading)), .list(items.map { context.words.line($0) })]
  }
}
