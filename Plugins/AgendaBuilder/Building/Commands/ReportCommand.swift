import LotseKit

/// Reports on the digital agenda: traffic lights, what is done, what is late, what has to be
/// decided.
///
/// Its value: `{"agenda": 1, "day": "2027-06-30", "green": 7, "amber": 2, "red": 1, "done": 3,
/// "measures": [{"number": 3, "title": "…", "light": "red", "reason": "…", "owner": "…"}]}`.
struct ReportCommand: AgendaCommand {
  let declaration = Command(
    "report",
    names: Names(de: "bericht", en: "report"),
    summary: Text(
      de: "Über den Stand der Digitalen Agenda berichten",
      en: "Report on the state of the digital agenda"
    ),
    parameters: [.digitalAgenda],
    effect: .reads,
    examples: [
      .german: ["Halbjahresbericht zur Digitalen Agenda", "wie steht es um unsere Agenda"],
      .english: ["half-yearly report on the digital agenda", "how is our agenda doing"],
    ]
  )

  func run(_ request: Request, in context: AgendaContext) async throws -> Reply {
    let shelf = AgendaShelf(agenda: context.agenda)
    let agenda = try await shelf.agenda(request[DigitalAgendaQuestions.which])
    let report = AgendaReport(
      agenda: agenda,
      measures: try await shelf.measures(of: agenda.id),
      context: context,
      lights: try context.knowledge.method.value.lights
    )
    return Reply(report.document, value: report.value)
  }
}
