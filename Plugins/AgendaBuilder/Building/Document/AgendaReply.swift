import LotseKit

/// A digital agenda as programs get it: the record with its number and its measures.
///
/// ```json
/// {"number": 1, "id": "…", "title": "Digitale Agenda 2027–2030, …", "period": {"first": 2027,
///  "last": 2030}, "version": 1, "status": "draft", "fields": [{"title": "…", "goals": […]}],
///  "path": […], "open_points": […], "items": [{"number": 3, "title": "…", "start": "2027-01-01",
///  "due": "2027-03-31", "status": "planned", "owner": "…", "catalogue": "M01"}]}
/// ```
struct AgendaResult: Encodable {
  let agenda: Stored<DigitalAgenda>
  let measures: [Stored<Measure>]

  private enum Added: String, CodingKey {
    case number, id, title, items
  }

  private struct Item: Encodable {
    let number: Int
    let title: String
    let status: MeasureStatus
    let owner: String?
    let start: Day?
    let due: Day?
    let catalogue: String?
  }

  func encode(to encoder: any Encoder) throws {
    try agenda.content.encode(to: encoder)
    var container = encoder.container(keyedBy: Added.self)
    try container.encode(agenda.number, forKey: .number)
    try container.encode(agenda.id, forKey: .id)
    try container.encode(agenda.content.title, forKey: .title)
    let items = measures.map { measure in
      Item(
        number: measure.number,
        title: measure.content.title,
        status: measure.content.status,
        owner: measure.content.owner,
        start: measure.content.start,
        due: measure.content.due,
        catalogue: measure.content.catalogueID
      )
    }
    try container.encode(items, forKey: .items)
  }
}

/// Shows a digital agenda, and offers what comes next.
struct AgendaReply {
  let context: AgendaContext

  /// The whole document; its value is the ``AgendaResult``.
  func reply(_ agenda: Stored<DigitalAgenda>) async throws -> Reply {
    let document = try await AgendaDocument(agenda, context)
    let result = AgendaResult(agenda: agenda, measures: document.measures)
    return Reply(
      document.document,
      value: try JSONValue(encoding: result),
      calendar: document.calendar,
      followUps: followUps(agenda)
    )
  }

  private func followUps(_ agenda: Stored<DigitalAgenda>) -> [FollowUp] {
    let paper = FollowUp(
      Text(de: "die Beschlussvorlage entwerfen", en: "draft the council paper"),
      command: "agenda.council_paper"
    )
    let report = FollowUp(
      Text(de: "den Bericht zum Stand zeigen", en: "show the report on the state"),
      command: "agenda.report"
    )
    let file = FollowUp(
      Text(de: "als Datei ablegen (Web, Word, PDF)", en: "keep it as a file (web, Word, PDF)"),
      command: "documents.export"
    )
    return (agenda.content.status == .draft ? [paper, report] : [report]) + [file]
  }
}
