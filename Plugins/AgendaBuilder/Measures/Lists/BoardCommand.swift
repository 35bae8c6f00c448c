import LotseKit

/// Shows the open measures by status, side by side.
///
/// Its value is `{"columns": [{"name": "…", "statuses": ["idea"], "total": 12, "items": […]}]}`.
struct BoardCommand: AgendaCommand {
  private struct Result: Encodable {
    struct Column: Encodable {
      let name: String
      let statuses: [MeasureStatus]
      let total: Int
      let items: [ItemResult]
    }

    let columns: [Column]
  }

  private struct Column {
    let name: Text
    let statuses: [MeasureStatus]
    var items: [Stored<AgendaItem>] = []
    var total = Tally.none
  }

  private static let columns = [
    Column(name: Text(de: "Idee", en: "Idea"), statuses: [.idea, .assessed]),
    Column(name: Text(de: "Geplant", en: "Planned"), statuses: [.planned, .approved]),
    Column(name: Text(de: "In Umsetzung", en: "Running"), statuses: [.running]),
    Column(name: Text(de: "Steht", en: "Stuck"), statuses: [.blocked, .paused]),
  ]

  /// So many measures a column shows, the most urgent ones.
  private static let shown = 8

  let declaration = Command(
    "board",
    names: Names(de: "tafel", en: "board"),
    summary: Text(
      de: "Die offenen Maßnahmen nach ihrem Stand nebeneinander zeigen",
      en: "Show the open measures by status, side by side"
    ),
    parameters: [.project, .owner],
    effect: .reads,
    examples: [
      .german: ["zeig mir die Tafel", "Maßnahmen nach Status"],
      .english: ["show the board", "measures by status"],
    ]
  )

  func run(_ request: Request, in context: AgendaContext) async throws -> Reply {
    let common = try await FilterConditions(context: context)
      .conditions(of: ItemFilter.openItems(named: request))
    var columns = Self.columns
    for index in columns.indices { try await fill(&columns[index], common, context) }
    let result = try await result(columns, context)
    return Reply(document(columns, context), value: try JSONValue(encoding: result))
  }

  /// Asks for each status by itself: the store answers that from its index.
  private func fill(
    _ column: inout Column,
    _ common: [RecordQuery.Condition],
    _ context: AgendaContext
  ) async throws {
    for status in column.statuses {
      let conditions = [.has(.status, .text(status.rawValue))] + common
      let page = try await context.agenda.page(conditions, limit: Self.shown)
      column.items += page.items
      column.total += page.total
    }
    column.items = Array(column.items.sortedByUrgency.prefix(Self.shown))
  }

  private func document(_ columns: [Column], _ context: AgendaContext) -> Document {
    guard columns.contains(where: { $0.total.count > 0 }) else {
      return Document(Prose(context.say("Nichts steht an.", "Nothing is on.")))
    }
    let headers = columns.map { column in
      Table.Column(
        "\(column.name.in(context.language)) (\(context.words.number(column.total)))"
      )
    }
    let rows = (0..<(columns.map(\.items.count).max() ?? 0)).map { row in
      columns.map { column in
        column.items.indices.contains(row) ? cell(column.items[row], context) : ""
      }
    }
    return [.table(Table(headers, rows))]
  }

  private func cell(_ item: Stored<AgendaItem>, _ context: AgendaContext) -> Prose {
    let words = context.words
    let title: Prose = "\(words.number(item.number)) \(item.content.title)"
    guard let due = item.content.day else { return title }
    let late = due < context.today ? context.say("überfällig ", "overdue ") : ""
    return title + ", " + Prose(late + words.day(due), late.isEmpty ? .faint : .alert)
  }

  private func result(_ columns: [Column], _ context: AgendaContext) async throws -> Result {
    var told: [Result.Column] = []
    for column in columns {
      told.append(
        Result.Column(
          name: column.name.in(context.language),
          statuses: column.statuses,
          total: column.total.count,
          items: try await context.results(column.items)
        )
      )
    }
    return Result(columns: told)
  }
}

extension [Stored<AgendaItem>] {
  /// The most urgent first, then by number.
  var sortedByUrgency: Self {
    sorted { ($0.content.urgentDay, $0.number) < ($1.content.urgentDay, $1.number) }
  }
}

extension AgendaItem {
  /// The day an open item counts as due; what is closed comes last.
  var urgentDay: Day {
    if case .day(let day)? = facets[.urgency]?.first { day } else { Day(daysSince1970: .max / 2) }
  }
}
