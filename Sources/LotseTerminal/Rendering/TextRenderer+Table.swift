import LotseKit

// Tables: columns side by side where they fit, else "field: value".
extension TextRenderer {
  func lines(of table: Table) -> [StyledLine] {
    let caption = table.caption.map {
      LineBreaker.lines(StyledLine(printable($0), .faint), width: columns)
    }
    let body =
      if table.rows.isEmpty {
        [StyledLine(words("(keine Einträge)", "(no entries)"), .faint)]
      } else if !style.isPlain, let widths = columnWidths(of: table),
        let grid = grid(table, widths)
      {
        grid
      } else {
        records(table)
      }
    return (caption ?? []) + body
  }

  /// Row by row, a line for each field that has a value; an empty line between rows.
  ///
  /// In the end, the columns in which nothing stands.
  private func records(_ table: Table) -> [StyledLine] {
    var lines: [StyledLine] = []
    for row in table.rows {
      if !lines.isEmpty { lines.append(StyledLine()) }
      for (column, cell) in zip(table.columns, row) where !cell.plain.isEmpty {
        let header = printable(column.header)
        let label = header.isEmpty ? StyledLine() : StyledLine("\(header): ", .strong)
        lines += LineBreaker.lines(label + styled(cell), width: columns)
      }
    }
    return lines + empty(table)
  }

  /// What somebody who looks at the table sees at once: columns without a value.
  private func empty(_ table: Table) -> [StyledLine] {
    let headers = table.columns.indices.compactMap { index in
      table.rows.allSatisfy { $0[index].plain.isEmpty } ? table.columns[index].header : nil
    }.filter { !$0.isEmpty }
    if headers.isEmpty { return [] }
    let names = printable(headers.joined(separator: ", "))
    let sentence = StyledLine("\(words("Leer", "Empty")): \(names)")
    return [StyledLine()] + LineBreaker.lines(sentence, width: columns)
  }

  /// The widths of the columns, or `nil` if they do not fit.
  private func columnWidths(of table: Table) -> [Int]? {
    let layout = table.columns.indices.map { index in
      let cells = table.rows.map { styled($0[index]) }
      let header = StyledLine(printable(table.columns[index].header))
      return ColumnNeed([header] + cells, canWrap: !table.columns[index].isNumeric)
    }
    return ColumnNeed.fit(layout, into: columns, gap: Self.gap)
  }

  private static var gap: Int { 2 }

  /// The lines of a table with columns of these widths; `nil` if words would have to be broken in
  /// cells so tall that nobody could read them.
  private func grid(_ table: Table, _ widths: [Int]) -> [StyledLine]? {
    let headers = table.columns.map { StyledLine(printable($0.header), .strong) }
    let rule = widths.map { StyledLine(String(repeating: style.glyphs.rule, count: $0), .faint) }
    let rows = ([headers, rule] + table.rows.map { $0.map(styled) }).map { cells in
      (cells: cells, lines: zip(cells, widths).map { LineBreaker.lines($0, width: $1) })
    }
    let isTall = rows.contains { $0.lines.contains { $0.count > Self.tallest } }
    let breaksWords = rows.contains { zip($0.cells, widths).contains { $0.longestWord > $1 } }
    if isTall, breaksWords { return nil }
    return rows.flatMap { row($0.lines, table, widths) }
  }

  private static var tallest: Int { 5 }

  /// The lines of a row, as many as its tallest cell has.
  private func row(
    _ broken: [[StyledLine]],
    _ table: Table,
    _ widths: [Int]
  ) -> [StyledLine] {
    (0..<(broken.map(\.count).max() ?? 0)).map { number in
      var line = StyledLine()
      for (index, parts) in broken.enumerated() {
        if index > 0 { line.append(String(repeating: " ", count: Self.gap)) }
        let part = parts.indices.contains(number) ? parts[number] : StyledLine()
        line.append(part.padded(to: widths[index], right: table.columns[index].isNumeric))
      }
      return line
    }
  }
}
