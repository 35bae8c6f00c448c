import LotseKit

/// Takes a text apart into rows of cells, by one separator.
struct CSVParser {
  private let scalars: ArraySlice<Unicode.Scalar>
  private let separator: Unicode.Scalar
  private var index: Int
  /// The line of the file on which the next row begins.
  var line = 1

  init(_ scalars: ArraySlice<Unicode.Scalar>, separator: Unicode.Scalar) {
    self.scalars = scalars
    self.separator = separator
    index = scalars.startIndex
  }

  /// The next row; `nil` at the end.
  ///
  /// - Throws: A ``UserError`` if a quote is never closed.
  mutating func next() throws(UserError) -> TableContent.Row? {
    guard index < scalars.endIndex else { return nil }
    let start = line
    var cells: [String] = []
    while true {
      cells.append(try cell())
      guard index < scalars.endIndex else { break }
      let end = scalars[index]
      index += 1
      if end == separator {
        // A separator at the very end has an empty cell behind it.
        if index == scalars.endIndex { cells.append("") }
        if index < scalars.endIndex { continue }
        break
      }
      if end == "\r", index < scalars.endIndex, scalars[index] == "\n" { index += 1 }
      line += 1
      break
    }
    return TableContent.Row(line: start, cells: cells)
  }

  /// One cell, up to the separator or the end of the line.
  private mutating func cell() throws(UserError) -> String {
    var text = String.UnicodeScalarView()
    if index < scalars.endIndex, scalars[index] == "\"" { text = try quoted() }
    // What follows a closing quote belongs to the cell, as in other readers.
    while index < scalars.endIndex {
      let scalar = scalars[index]
      if scalar == separator || scalar == "\n" || scalar == "\r" { break }
      text.append(scalar)
      index += 1
    }
    return String(text)
  }

  /// What stands between quotes; a doubled one is one.
  private mutating func quoted() throws(UserError) -> String.UnicodeScalarView {
    let start = line
    var text = String.UnicodeScalarView()
    index += 1
    while index < scalars.endIndex {
      let scalar = scalars[index]
      index += 1
      if scalar == "\"" {
        guard index < scalars.endIndex, scalars[index] == "\"" else { return text }
        index += 1
      } else if scalar == "\n"
        || scalar == "\r" && !(index < scalars.endIndex && scalars[index] == "\n")
      {
        line += 1
      }
      text.append(scalar)
    }
    throw .quoteNotClosed(start)
  }
}

extension UserError {
  fileprivate static func quoteNotClosed(_ line: Int) -> UserError {
    UserError(
      Text(
        de: "In Zeile \(line) beginnt ein Anführungszeichen, das nirgends endet.",
        en: "On line \(line) a quote begins that ends nowhere."
      ),
      advice: Text(
        de: "Innerhalb eines Feldes werden Anführungszeichen verdoppelt: \"\".",
        en: "Within a field, quotes are doubled: \"\"."
      )
    )
  }
}
