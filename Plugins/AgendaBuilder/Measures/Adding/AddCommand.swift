import LotseKit

/// Puts a measure on the agenda in one line.
///
/// A day that was taken from the words of the title is read back before it counts. Its value is
/// the ``MeasureResult``, or `null` if nothing was added.
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
    ] + Parameter.measureDetails + [.yes(to: MeasureQuestions.confirmation)],
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
    let text = try await context.conversation.ask(MeasureQuestions.title)
    let isGiven = request[MeasureQuestions.due] != nil
    let line = try await MeasureLine(text, isGiven: isGiven) { try await context.timeReader }
    var measure = try await context.measure(from: line)
    if let doubt = line.doubt, !isGiven {
      measure.due = try await context.conversation.ask(MeasureQuestions.due.instead(of: doubt))
    }
    try await MeasureDetails(request: request, context: context).apply(to: &measure)
    let isReadBack =
      measure.due != nil && !isGiven && request[MeasureQuestions.confirmation] != true
    if isReadBack {
      let words = Document(try await MeasureDocument(context: context).readBack(measure))
      let question = MeasureQuestions.confirmation.depending(on: "title", "due")
      guard try await context.accepts(words, asking: question) else {
        let text = context.say("Nichts aufgenommen.", "Nothing added.")
        return Reply(Document(Prose(text)), value: .null)
      }
    }
    let stored = try await context.agenda.add(measure)
    return try await AddedReply(context: context).reply(stored, isReadBack: isReadBack)
  }
}

extension AgendaContext {
  /// A measure from a line: its marks become tags, the first person is accountable and others
  /// are to be involved; a project that the words name is its project.
  func measure(from line: MeasureLine) async throws -> Measure {
    guard !line.title.isEmpty else { throw UserError.nothingToDo }
    var measure = Measure(line.title, on: today)
    measure.due = line.due
    measure.tags = try await known.spelling(of: line.tags, as: .tag)
    let people = try await known.spelling(of: line.people, as: .person)
    if let owner = people.first { measure.owner = try await self.owner(owner) }
    measure.stakeholders = Array(people.dropFirst())
    measure.project = try await known.name(in: measure.title, as: .project)
    return measure
  }
}
