import LotseKit

/// A table with headers for its columns, and for its rows where the first cell names them.
struct HTMLTable {
  private let table: Table
  private let language: Language
  private let name: String?

  init(_ table: Table, _ language: Language, named name: String? = nil) {
    self.table = table
    self.language = language
    self.name = name
  }

  var markup: Markup {
    if table.columns.isEmpty { return "" }
    let caption: Markup = table.caption.map { "<caption>\($0)</caption>" } ?? ""
    let label = table.caption ?? name ?? (language == .german ? "Tabelle" : "Table")
    return """
      <div class="table" tabindex="0" role="group" aria-label="\(label)"><table>\(caption)
      <thead><tr>\(table.columns.map(header).together())</tr></thead>
      <tbody>\(rows)</tbody>
      </table></div>
      """
  }

  private func header(_ column: Table.Column) -> Markup {
    let style: Markup = column.isNumeric ? " class=\"number\"" : ""
    // A header without words is no header to those who hear it.
    return column.header.isEmpty ? "<td></td>" : "<th scope=\"col\"\(style)>\(column.header)</th>"
  }

  private var rows: Markup {
    if table.rows.isEmpty {
      let words = language == .german ? "keine Einträge" : "no entries"
      return "<tr><td colspan=\"\(table.columns.count)\" class=\"faint\">\(words)</td></tr>"
    }
    return table.rows.map { "<tr>\(cells($0))</tr>" as Markup }.together("\n")
  }

  /// What names the row: its first cell of words.
  private func cells(_ row: [Prose]) -> Markup {
    let naming = table.columns.firstIndex { !$0.isNumeric }
    return row.enumerated().map { index, cell -> Markup in
      let inline = HTMLWriter.inline(cell)
      let words = language == .german ? SoftHyphens.in(inline) : inline
      if table.columns[index].isNumeric { return "<td class=\"number\">\(words)</td>" }
      let isName = index == naming && row.count > 1 && !cell.plain.isEmpty
      return isName ? "<th scope=\"row\">\(words)</th>" : "<td>\(words)</td>"
    }.together()
  }
}
