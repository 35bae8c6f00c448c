import LotseKit

/// Shows the stakeholders of a project as a table with everything that was noted.
///
/// Its value is the ``ProjectResult``.
struct TableCommand: StakeholderCommand {
  let declaration = Command(
    "table",
    names: Names(de: "tabelle", en: "table"),
    summary: Text(
      de: "Die Beteiligten eines Vorhabens als Tabelle für Excel oder LibreOffice (--format csv)",
      en: "The stakeholders of a project as a table for Excel or LibreOffice (--format csv)"
    ),
    parameters: [.project],
    effect: .reads
  )

  func run(_ request: Request, in context: StakeholderContext) async throws -> Reply {
    let stored = try await context.project(request)
    let view = try ProjectView(context, stored)
    let style = TableStyle(
      language: context.language,
      hasDecimalComma: context.language == .german,
      today: context.today
    )
    let entries = view.stakeholders.map { stakeholder -> Entry in
      var entry = stakeholder.entry
      // How strongly somebody is called for by the rules is worth reading too.
      entry.level = stakeholder.level
      return entry
    }
    let fields = try StakeholderTable(context: context).fields
    let columns =
      fields.map { Table.Column($0.name.in(context.language), isNumeric: $0.isNumeric) }
      + [Table.Column(StakeholderTable.identity.uppercased())]
    let rows = entries.map { entry -> [Prose] in
      fields.map { Prose($0.write(entry, style) ?? "") } + [Prose(entry.who, .faint)]
    }
    return view.reply([.table(Table(columns, rows))], [])
  }
}
