import LotseKit

/// Moves an appointment or deadline, or one time of it if it comes again.
///
/// Its value is the ``EntryResult``.
struct MoveCommand: AgendaCommand {
  private static let target = Question.text(
    "to",
    Text(de: "Auf wann?", en: "To when?"),
    TextRule(length: 1...100)
  )
  .explained(
    Text(
      de: "Ein Tag, eine Uhrzeit oder beides; auch eine Spanne: +1 Woche. Was Sie nicht nennen, "
        + "bleibt.",
      en: "A day, a time or both; a span too: +1 week. What you do not say stays."
    )
  )
  .such(as: Text(de: "Donnerstag 14 Uhr", en: "Thursday 2 pm"))

  let declaration = Command(
    "move",
    names: Names(de: "verlegen", "umlegen", en: "reschedule"),
    summary: Text(
      de: "Einen Termin verlegen, bei Wiederholungen ein Mal davon",
      en: "Move an appointment, or one time of it if it comes again"
    ),
    parameters: [
      .itemFirst,
      Parameter(target, names: Names(de: "auf", en: "to"), style: .rest),
      OccurrenceChoice.parameter,
    ],
    effect: .writes,
    examples: [
      .german: ["den Jour fixe auf Donnerstag verlegen", "Termin verlegen"],
      .english: ["move the team meeting to Thursday", "reschedule an appointment"],
    ]
  )

  func run(_ request: Request, in context: AgendaContext) async throws -> Reply {
    let id = try await context.conversation.ask(MeasureQuestions.item)
    let entry = try await context.agenda.entry(id)
    let text = try await context.conversation.ask(Self.target)
    return try await OccurrenceMove(context: context)
      .run(entry, on: request[OccurrenceChoice.question], to: text)
  }
}
