import LotseHost
import LotseKit

/// A table as a spreadsheet takes it: numbers that can be summed, and no text that it would obey.
struct SpreadsheetTable {
  let caption: String?
  private(set) var headers: [String]
  private(set) var rows: [[String]]

  init(_ table: Table, in language: Language) {
    caption = table.caption.map(Self.text)
    headers = table.columns.map { Self.text($0.header) }
    rows = table.rows.map { row in row.map { Self.text($0.plain) } }
    for (index, column) in table.columns.enumerated() where column.isNumeric {
      let cells = table.rows.map { $0[index].plain }
      guard let numbers = NumberColumn(cells, in: language) else { continue }
      if let unit = numbers.unit {
        headers[index] = Self.text("\(column.header) (\(unit))")
      }
      for row in rows.indices { rows[row][index] = numbers.cells[row] }
    }
  }

  private static func text(_ words: String) -> String {
    SpreadsheetText.harmless(ShownText.lines(words))
  }
}

/// Cells that are all numbers, perhaps with one unit behind them.
private struct NumberColumn {
  let unit: String?
  let cells: [String]

  /// `nil` if a cell is anything else; empty cells and dashes are empty.
  init?(_ texts: [String], in language: Language) {
    var (unit, cells) = (String?.none, [String]())
    for text in texts {
      let words = text.split { $0 == " " || $0 == "\u{A0}" }
      guard let first = words.first, first != "–" else {
        cells.append("")
        continue
      }
      let own = words.dropFirst().joined(separator: " ")
      guard let number = Self.number(first, in: language), unit == nil || unit == own else {
        return nil
      }
      unit = own
      cells.append(number)
    }
    self.unit = unit.flatMap { $0.isEmpty ? nil : $0 }
    self.cells = cells
  }

  /// The number without the signs that group its digits, its decimals after the language's sign.
  private static func number(_ text: Substring, in language: Language) -> String? {
    let (grouping, decimal): (Character, Character) = language == .german ? (".", ",") : (",", ".")
    let parts = text.split(separator: decimal, omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = parts.first else { return nil }
    let digits = whole.filter { $0 != grouping }
    let bare = digits.first == "-" ? digits.dropFirst() : Substring(digits)
    guard !bare.isEmpty, bare.allSatisfy(\.isASCIIDigit) else { return nil }
    guard parts.count == 2 else { return digits }
    guard let fraction = parts.last, !fraction.isEmpty, fraction.allSatisfy(\.isASCIIDigit) else {
      return nil
    }
    return "\(digits)\(decimal)\(fraction)"
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
