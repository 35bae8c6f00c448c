import LotseKit

/// Shows measures as a table with everything that a spreadsheet can hold of them.
///
/// Its value is an ``ItemsResult``.
struct TableCommand: AgendaCommand {
  private static let mostRows = 5_000

  let declaration = Command(
    "table",
    names: Names(de: "tabelle", en: "table"),
    summary: Text(
      de: "Maßnahmen als Tabelle für Excel oder LibreOffice (--format csv)",
      en: "Measures as a table for Excel or LibreOffice (--format csv)"
    ),
    parameters: ListFilter.parameters,
    effect: .reads,
    examples: [
      .german: ["Maßnahmen als Tabelle für Excel", "Maßnahmentabelle ausgeben"],
      .english: ["measures as a table for Excel", "spreadsheet of all measures"],
    ]
  )

  func run(_ request: Request, in context: AgendaContext) async throws -> Reply {
    let filter = try await ListFilter(request, in: context)
    let conditions = try await FilterConditions(context: context).conditions(of: filter.filter)
    let page = try await context.agenda.page(
      conditions + [.has(.itemKind, .text(Measure.kindName))],
      order: .facet(filter.isClosed ? .ended : .urgency, descending: filter.isClosed),
      limit: request[ListFilter.limit] ?? Self.mostRows
    )
    let measures = page.items.compactMap(\.measure)
    let result = try JSONValue(encoding: try await context.result(page))
    guard !measures.isEmpty else {
      let text = context.say("Keine Maßnahme passt.", "No measure fits.")
      return Reply(Document(Prose(text)), value: result)
    }
    return Reply([.table(try await table(measures, context))], value: result)
  }

  private func table(
    _ measures: [Stored<Measure>],
    _ context: AgendaContext
  ) async throws -> Table {
    let style = TableStyle(
      language: context.language,
      hasDecimalComma: context.language == .german,
      today: context.today
    )
    var items: [MeasureRow] = []
    for measure in measures {
      let needed = try await context.agenda.needed(by: measure.content)
      items.append(MeasureRow(measure.content, needed: MeasureReference.words(needed)))
    }
    // A column that says nothing anywhere is left out.
    let fields = MeasureTable.fields.filter { field in
      items.contains { field.write($0, style) != nil }
    }
    let columns =
      [Table.Column(MeasureTable.numbering.in(context.language), isNumeric: true)]
      + fields.map {
        Table.Column($0.name.in(context.language).firstUppercased, isNumeric: $0.isNumeric)
      } + [Table.Column(MeasureTable.identity.uppercased())]
    let rows = zip(measures, items).map { measure, item -> [Prose] in
      ["\(measure.number)"] + fields.map { Prose($0.write(item, style) ?? "") }
        + [Prose(measure.id.rawValue, .faint)]
    }
    return Table(columns, rows)
  }
}
