import LotseKit

/// Adds a note to a measure; earlier ones stay.
///
/// Its value is the ``MeasureResult``.
struct NoteCommand: AgendaCommand {
  let declaration = Command(
    "note",
    names: Names(de: "notiz", "notieren", en: "note"),
    summary: Text(de: "Zu einer Maßnahme etwas notieren", en: "Note something about a measure"),
    parameters: [
      .itemFirst,
      Parameter(MeasureQuestions.notes, names: Names(de: "text", en: "text"), style: .rest),
    ],
    effect: .writes,
    examples: [
      .german: ["Notiz zu Maßnahme 12 hinzufügen"], .english: ["add a note to measure 12"],
    ]
  )

  func run(_ request: Request, in context: AgendaContext) async throws -> Reply {
    let former = try await context.agenda.measure(
      context.conversation.ask(MeasureQuestions.item)
    )
    let text = try await context.conversation.ask(MeasureQuestions.notes)
    var measure = former.content
    let note = "\(context.today.words(in: context.language)): \(text)"
    measure.notes = [measure.notes, note].compactMap(\.self).joined(separator: "\n")
    let stored = try await context.agenda.update(former, to: measure)
    return try await context.reply(
      [
        .paragraph("\(context.say("Notiert zu", "Noted on")) \(context.words.line(stored, .none))"),
        .verbatim(Prose(note)),
      ],
      about: stored
    )
  }
}
