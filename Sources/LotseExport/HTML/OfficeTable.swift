import LotseKit

/// A table for office documents, whose columns are as wide as what stands in them needs.
struct OfficeTable {
  private let table: Table
  private let language: Language

  init(_ table: Table, _ language: Language) {
    self.table = table
    self.language = language
  }

  var markup: Markup {
    if table.columns.isEmpty { return "" }
    let caption: Markup = table.caption.map { "<caption>\($0)</caption>" } ?? ""
    let columns = shares.map { "<col style=\"width: \($0)%\">" as Markup }
    let headers = table.columns.map { column in
      "<th\(alignment(column))>\(column.header)</th>" as Markup
    }
    let rows = table.rows.map { row in
      let cells = zip(row, table.columns).map { cell, column in
        "<td\(alignment(column))>\(HTMLWriter.inline(cell))</td>" as Markup
      }
      return "<tr>\(cells.together())</tr>" as Markup
    }
    return """
      <table>\(caption)<colgroup>\(columns.together())</colgroup>
      <thead><tr>\(headers.together())</tr></thead>
      <tbody>\(rows.together("\n"))</tbody></table>
      """
  }

  private func alignment(_ column: Table.Column) -> Markup {
    column.isNumeric ? " style=\"text-align: right\"" : ""
  }

  /// How much of a hundred each column gets: what its longest word needs, of a line with about as
  /// many characters, and of the rest the more, the more there is to read in it.
  private var shares: [Int] {
    let needs = table.columns.indices.map { index -> (least: Double, wished: Double) in
      let texts = [table.columns[index].header] + table.rows.map { $0[index].plain }
      let words = texts.flatMap { $0.split(separator: " ") }.map(\.count).max() ?? 1
      let mean = texts.map(\.count).reduce(0, +) / max(1, texts.count)
      return (Double(min(words, 24) + 3), Double(min(mean, 60)))
    }
    let least = needs.map(\.least).reduce(0, +)
    let wished = max(1, needs.map(\.wished).reduce(0, +))
    let rest = max(0, 100 - least)
    let scale = least > 100 ? 100 / least : 1
    var shares = needs.map { max(1, Int($0.least * scale + $0.wished / wished * rest)) }
    if let widest = shares.indices.max(by: { shares[$0] < shares[$1] }) {
      shares[widest] += max(0, 100 - shares.reduce(0, +))
    }
    return shares
  }
}
