import LotseHost
package import LotseKit

/// Writes the tables of a document for spreadsheets (RFC 4180), as Excel and LibreOffice expect them
/// in the language: in German semicolons and decimal commas, in English commas and points.
package struct CSVWriter: Sendable {
  /// What stands between the values of a row.
  package enum Separator: String, Sendable, CaseIterable {
    case semicolon = ";"
    case comma = ","
    case tab = "\t"
  }

  private let language: Language
  private let separator: Separator

  /// A writer with a separator; by default the one that is usual in the language.
  package init(language: Language, separator: Separator? = nil) {
    self.language = language
    self.separator = separator ?? (language == .german ? .semicolon : .comma)
  }

  /// The tables of a document, each under its caption if there are several; `nil` if it has none.
  ///
  /// A document without tables gives the numbers of its charts.
  package func text(_ document: Document) -> String? {
    let tables = Self.tables(of: document, in: language)
    if tables.isEmpty { return nil }
    let parts = tables.map { SpreadsheetTable($0, in: language) }.map { table in
      let caption = tables.count > 1 ? table.caption.map { line([$0]) } : nil
      return (caption ?? "") + text(of: table)
    }
    // The mark of the encoding tells Excel that umlauts are not those of the last century.
    return "\u{FEFF}" + parts.joined(separator: "\r\n")
  }

  /// Whether there is anything for a spreadsheet.
  package static func hasTables(_ document: Document) -> Bool {
    !tables(of: document, in: .english).isEmpty
  }

  private static func tables(of document: Document, in language: Language) -> [Table] {
    let tables = document.blocks.compactMap { block in
      if case .table(let table) = block { table } else { Table?.none }
    }
    guard tables.isEmpty else { return tables }
    return document.blocks.compactMap { block in
      guard case .chart(let chart) = block else { return nil }
      var table = ChartTable(chart, in: language).table
      table.caption = chart.title
      return table
    }
  }

  private func text(of table: SpreadsheetTable) -> String {
    line(table.headers) + table.rows.map(line).joined()
  }

  private func line(_ cells: [String]) -> String {
    cells.map(quoted).joined(separator: separator.rawValue) + "\r\n"
  }

  private func quoted(_ cell: String) -> String {
    let needs =
      cell.contains { $0 == "\"" || $0.isNewline || $0 == "\t" }
      || cell.contains(separator.rawValue) || cell.first == " " || cell.last == " "
    guard needs else { return cell }
    return "\""
      + cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
      + "\""
  }
}
