import LotseKit

/// Notes that the council has decided on the digital agenda.
///
/// Its value is the ``AgendaResult``.
struct DecidedCommand: AgendaCommand {
  private static let reference = Question.text(
    "reference",
    Text(de: "Welche Nummer hat der Beschluss?", en: "Which number has the decision?"),
    TextRule(length: 1...100)
  )
  .because(
    Text(
      de: "So findet sich der Beschluss später im Ratsinformationssystem wieder.",
      en: "So the decision is found again in the council information system."
    )
  )
  .such(as: Text(verbatim: "VO/2027/042"))

  private static func day(_ proposed: Day) -> Question<Day> {
    Question.day(
      "day",
      Text(de: "Wann wurde beschlossen?", en: "When was it decided?"),
      DayRule(direction: .past)
    )
    .initially(.day(proposed))
  }

  let declaration = Command(
    "decided",
    names: Names(de: "beschlossen", en: "decided"),
    summary: Text(
      de: "Festhalten, dass der Rat die Digitale Agenda beschlossen hat",
      en: "Note that the council has decided on the digital agenda"
    ),
    parameters: [
      Parameter(reference, names: Names(de: "nummer", en: "reference"), style: .rest),
      Parameter(
        day(Day(daysSince1970: 0)),
        names: Names(de: "am", en: "on"),
        style: .option
      ),
    ],
    effect: .writes,
    examples: [
      .german: ["der Rat hat die Digitale Agenda beschlossen"],
      .english: ["the council has adopted the digital agenda"],
    ]
  )

  func run(_ request: Request, in context: AgendaContext) async throws -> Reply {
    let shelf = AgendaShelf(agenda: context.agenda)
    let agenda = try await shelf.agenda(nil)
    let planned = agenda.content.path.first { $0.id == "council" }?.day ?? context.today
    let reference = try await context.conversation.ask(Self.reference)
    let day = try await context.conversation.ask(Self.day(min(planned, context.today)))
    var content = agenda.content
    content.status = .decided
    content.decision = Decision(reference, on: day)
    let stored = try await context.store.update(agenda.id, to: content)
    let measures = try await shelf.measures(of: agenda.id)
    let waiting = measures.filter { [.idea, .assessed, .planned].contains($0.content.status) }
    for measure in waiting {
      var changed = measure.content
      changed.enter(.approved, on: context.today)
      _ = try await context.agenda.update(measure, to: changed)
    }
    let title = content.title(in: context.language)
    let text = context.say(
      "\(title): beschlossen am \(context.words.date(day)), \(reference). \(waiting.count) "
        + "Maßnahmen gelten nun als beschlossen.",
      "\(title): decided on \(context.words.date(day)), \(reference). \(waiting.count) measures "
        + "now count as approved."
    )
    let result = AgendaResult(agenda: stored, measures: try await shelf.measures(of: agenda.id))
    return Reply(Document(Prose(text)), value: try JSONValue(encoding: result))
  }
}
