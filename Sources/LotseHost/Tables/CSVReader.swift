package import LotseKit

/// Reads what spreadsheets write: separated by semicolon, comma or tab, in UTF-8, UTF-16 or
/// Windows-1252, with or without quotes (RFC 4180, and what Excel makes of it).
package struct CSVReader {
  /// The most bytes, rows and columns that are read.
  package static let (mostBytes, mostRows, mostColumns) = (5_000_000, 20_000, 200)

  package init() {}

  /// The table in a file.
  ///
  /// - Throws: A ``UserError`` if it is no table, or too large.
  package func content(of bytes: [UInt8]) throws(UserError) -> TableContent {
    guard bytes.count <= Self.mostBytes else { throw .tableTooLarge }
    let (text, encoding) = try TableEncoding.text(of: bytes)
    var scalars = Array(text.unicodeScalars)[...]
    let announced = announcedSeparator(&scalars)
    let separator = announced ?? Self.separator(of: scalars)
    var parser = CSVParser(scalars, separator: separator)
    if announced != nil { parser.line = 2 }
    var records: [TableContent.Row] = []
    while let record = try parser.next() {
      guard record.cells.count <= Self.mostColumns, records.count <= Self.mostRows else {
        throw .tableTooLarge
      }
      if record.cells.contains(where: { !$0.allSatisfy(\.isWhitespace) }) { records.append(record) }
    }
    guard let headers = records.first else { throw .tableEmpty }
    return TableContent(
      headers: headers.cells.map { SpreadsheetText.original($0.trimmed) },
      rows: records.dropFirst().map { row in
        TableContent.Row(line: row.line, cells: row.cells.map(SpreadsheetText.original))
      },
      separator: String(separator),
      encoding: encoding
    )
  }

  /// Excel's own first line: `sep=;`.
  private func announcedSeparator(_ scalars: inout ArraySlice<Unicode.Scalar>) -> Unicode.Scalar? {
    let line = scalars.prefix { $0 != "\n" && $0 != "\r" }
    guard line.count == 5, String(String.UnicodeScalarView(line)).lowercased().hasPrefix("sep="),
      let separator = line.last
    else { return nil }
    scalars = scalars.dropFirst(5)
    if scalars.first == "\r" { scalars = scalars.dropFirst() }
    if scalars.first == "\n" { scalars = scalars.dropFirst() }
    return separator
  }

  /// The separator that gives the first rows the most columns of one and the same number.
  private static func separator(of scalars: ArraySlice<Unicode.Scalar>) -> Unicode.Scalar {
    let candidates: [Unicode.Scalar] = [";", ",", "\t"]
    let beginning = scalars.prefix(100_000)
    let scores = candidates.map { candidate -> (alike: Int, columns: Int) in
      var parser = CSVParser(beginning, separator: candidate)
      var counts: [Int] = []
      while counts.count < 20, let record = try? parser.next() { counts.append(record.cells.count) }
      guard let columns = counts.first, columns > 1 else { return (0, 0) }
      return (counts.count { $0 == columns }, columns)
    }
    let best = scores.indices.max { left, right in
      (scores[left].alike, scores[left].columns) < (scores[right].alike, scores[right].columns)
    }
    return best.map { scores[$0].columns > 1 ? candidates[$0] : ";" } ?? ";"
  }
}

extension UserError {
  /// A table is larger than any that is read.
  package static let tableTooLarge = UserError(
    Text(
      de: "Die Tabelle ist zu groß: höchstens 5 MB, 20 000 Zeilen und 200 Spalten.",
      en: "The table is too large: 5 MB, 20,000 rows and 200 columns are the most."
    ),
    advice: Text(de: "Teilen Sie sie auf.", en: "Divide it.")
  )

  static let tableEmpty = UserError(
    Text(de: "In der Datei steht keine Tabelle.", en: "There is no table in the file."),
    advice: Text(
      de: "Erwartet werden eine Zeile mit den Namen der Spalten und darunter die Werte.",
      en: "Expected are a line with the names of the columns, and the values below it."
    )
  )
}
