/// What a file of a spreadsheet holds: text in rows and columns (RFC 4180), and how it was read.
public struct TableContent: Sendable, Hashable, Codable {
  /// A row below the headers.
  public struct Row: Sendable, Hashable, Codable {
    /// The line of the file on which it begins, from 1.
    public var line: Int
    /// Its cells; a row may have fewer or more than there are headers.
    public var cells: [String]

    /// A row of cells.
    public init(line: Int, cells: [String]) {
      self.line = line
      self.cells = cells
    }

    /// The cell of a column, empty where the row has none.
    public func cell(_ column: Int) -> String {
      cells.indices.contains(column) ? cells[column] : ""
    }
  }

  /// The first row: what stands in the columns.
  public var headers: [String]
  /// The rows below it that are not empty.
  public var rows: [Row]
  /// What separates the cells: `;`, `,` or a tab.
  public var separator: String
  /// How letters are encoded, such as `UTF-8` or `Windows-1252`.
  public var encoding: String

  /// The content of a file.
  public init(
    headers: [String] = [],
    rows: [Row] = [],
    separator: String = ",",
    encoding: String = "UTF-8"
  ) {
    self.headers = headers
    self.rows = rows
    self.separator = separator
    self.encoding = encoding
  }
}
