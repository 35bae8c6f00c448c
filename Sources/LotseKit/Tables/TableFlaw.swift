/// A cell of a table that cannot be taken.
public struct TableFlaw: Sendable, Hashable, Codable {
  /// The line of the file, from 1.
  public var line: Int
  /// The header of the column.
  public var column: String
  /// What stands there.
  public var found: String
  /// What is expected.
  public var expected: String

  /// A cell that cannot be taken, and what is expected there.
  public init(line: Int, column: String, found: String, expected: String) {
    self.line = line
    self.column = column
    self.found = found
    self.expected = expected
  }
}

extension ColumnMapping {
  /// Takes what a row says into an item; what it does not say stays as it is.
  ///
  /// - Returns: What cannot be taken.
  public func read(
    _ row: TableContent.Row,
    into item: inout Item,
    _ style: TableStyle
  ) -> [TableFlaw] {
    mapped.compactMap { field, column in
      let cell = row.cell(column)
      // What stands there as it was written is not taken apart and put together again.
      if cell.allSatisfy(\.isWhitespace) || cell == field.write(item, style) { return nil }
      if field.read(cell, &item, style) { return nil }
      return TableFlaw(
        line: row.line,
        column: headers[column],
        found: cell,
        expected: field.expected.in(style.language)
      )
    }
  }
}
