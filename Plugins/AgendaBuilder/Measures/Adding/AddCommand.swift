import LotseKit

/// Puts a measure on the agenda in one line.
struct AddCommand: AgendaCommand {
  let declaration = Command(
    "add",
    names: Names(de: "neu", "aufnehmen", en: "add", aliases: ["new"]),
    summary: Text(de: "Eine Maßnahme aufnehmen", en: "Add a measure"),
    parameters: [
      Parameter(MeasureQuestions.title, names: Names(de: "titel", en: "title"), style: .rest),
      Parameter(
        MeasureQuestions.project,
        names: Names(de: "vorhaben", "projekt", en: "project"),
        style: .option
      ),
      Parameter(
        MeasureQuestions.owner,
        names: Names(de: "verantwortlich", en: "owner"),
        style: .option
      ),
      Parameter(
        MeasureQuestions.due,
        names: Names(de: "bis", en: "due", aliases: ["by"]),
        style: .option
      ),
    ],
    effect: .writes
  )

  func run(_ request: Request, in context: AgendaContext) async throws -> Reply {
    let line = try await context.conversation.ask(MeasureQuestions.title)
    let marks = Marks(in: line)
    var measure = Measure(marks.remainder, on: context.today)
    measure.tags = try await context.known.spelling(of: marks.tags, as: .tag)
    measure.owner = request[MeasureQuestions.owner] ?? marks.people.first
    measure.project = request[MeasureQuestions.project]
    measure.due = request[MeasureQuestions.due]
    let stored = try await context.agenda.add(measure)
    return Reply(Document(Prose("\(stored.number): \(stored.content.title)")))
  }
}
