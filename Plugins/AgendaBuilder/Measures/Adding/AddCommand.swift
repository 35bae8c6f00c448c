import LotseKit

/// Puts a measure on the agenda in one line.
///
/// Its value is the ``MeasureResult``.
struct AddCommand: AgendaCommand {
  let declaration = Command(
    "add",
    names: Names(de: "neu", "aufnehmen", en: "add", aliases: ["new"]),
    summary: Text(
      de: "Eine Maßnahme in einer Zeile aufnehmen",
      en: "Add a measure in one line"
    ),
    parameters: [
      Parameter(
        MeasureQuestions.title,
        names: Names(de: "titel", en: "title"),
        style: .rest,
        meaning: .subject
      )
    ] + Parameter.measureDetails,
    effect: .writes,
    examples: [
      .german: [
        "neue Maßnahme: E-Rechnung einführen", "nimm die Barrierefreiheit in die Agenda auf",
        "Maßnahme aufnehmen",
      ],
      .english: [
        "new measure: introduce e-invoicing", "put accessibility on the agenda", "add a measure",
      ],
    ]
  )

  func run(_ request: Request, in context: AgendaContext) async throws -> Reply {
    let line = try await context.conversation.ask(MeasureQuestions.title)
    var measure = try await context.measure(from: line)
    try await MeasureDetails(request: request, context: context).apply(to: &measure)
    let stored = try await context.agenda.add(measure)
    return try await AddedReply(context: context).reply(stored)
  }
}

extension AgendaContext {
  /// A measure from a line: its marks become tags, the first person is accountable and others
  /// are to be involved; a project that the words name is its project.
  func measure(from line: String) async throws -> Measure {
    let marks = Marks(in: line)
    guard !marks.remainder.isEmpty else { throw UserError.nothingToDo }
    var measure = Measure(marks.remainder, on: today)
    measure.tags = try await known.spelling(of: marks.tags, as: .tag)
    let people = try await known.spelling(of: marks.people, as: .person)
    measure.owner = people.first
    measure.stakeholders = Array(people.dropFirst())
    measure.project = try await known.name(in: measure.title, as: .project)
    return measure
  }
}
