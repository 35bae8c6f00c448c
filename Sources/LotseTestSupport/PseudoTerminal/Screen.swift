import LotseTerminal

/// The screen of a terminal: as much of xterm as line editors use.
package struct Screen: Sendable, CustomStringConvertible {
  package private(set) var columns: Int
  package private(set) var rows: Int
  /// Where the cursor is, counted from 0.
  package private(set) var row = 0
  package private(set) var column = 0

  /// Each place's character; empty for the right half of a wide one.
  private var cells: [[String]]
  /// The last column was filled; the next character goes to the next row.
  private var isWrapPending = false
  private var parser = ControlSequenceParser()
  /// How often the bell was rung.
  package private(set) var bells = 0

  package init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
    cells = Array(repeating: Array(repeating: " ", count: columns), count: rows)
  }

  /// The rows without the spaces at their ends.
  package var lines: [String] {
    cells.map { row in
      var line = row.joined()
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  /// The rows that are not empty, from the top.
  package var text: String { lines.filter { !$0.isEmpty }.joined(separator: "\n") }

  /// The row with the cursor, with a bar where it stands.
  package var lineWithCursor: String {
    let row = cells[self.row]
    let line = (row[..<column] + ["|"] + row[column...]).joined()
    return String(line.reversed().drop { $0 == " " }.reversed())
  }

  package var description: String { text + "\ncursor: " + lineWithCursor }

  /// The words in what a program wrote, without its control sequences.
  package static func words(of bytes: some Sequence<UInt8>) -> String {
    var parser = ControlSequenceParser()
    var text = ""
    for event in parser.parse(bytes) {
      switch event {
      case .text(let character): text += character
      case .control(0x0A): text += "\n"
      default: continue
      }
    }
    return text
  }

  /// Gives the screen another size; rows are cut or filled, never broken anew.
  package mutating func resize(columns: Int, rows: Int) {
    let blank = Array(repeating: " ", count: columns)
    cells = (0..<rows).map { row in
      cells.indices.contains(row) ? Array((cells[row] + blank).prefix(columns)) : blank
    }
    (self.columns, self.rows) = (columns, rows)
    (row, column) = (min(row, rows - 1), min(column, columns - 1))
  }

  /// Draws what a program wrote.
  package mutating func feed(_ bytes: some Sequence<UInt8>) {
    for event in parser.parse(bytes) {
      switch event {
      case .text(let character): write(character)
      case .control(let code): obey(code)
      case .escape(let final): if final == UInt8(ascii: "M") { row = max(0, row - 1) }
      case .sequence(let sequence): obey(sequence)
      }
    }
  }
}

// Writing.
extension Screen {
  private mutating func write(_ character: String) {
    let width = character.displayWidth
    if width == 0 { return extend(with: character) }
    if isWrapPending || column + width > columns {
      column = 0
      lineFeed()
    }
    isWrapPending = false
    cells[row][column] = character
    for offset in 1..<max(1, width) { cells[row][column + offset] = "" }
    column += width
    if column >= columns { (column, isWrapPending) = (columns - 1, true) }
  }

  /// Adds a combining mark to the character before the cursor.
  private mutating func extend(with mark: String) {
    var target = isWrapPending ? column : column - 1
    while target > 0, cells[row][target].isEmpty { target -= 1 }
    if target >= 0 { cells[row][target] += mark }
  }

  private mutating func lineFeed() {
    isWrapPending = false
    if row < rows - 1 {
      row += 1
    } else {
      cells.removeFirst()
      cells.append(Array(repeating: " ", count: columns))
    }
  }

  private mutating func obey(_ code: UInt8) {
    switch code {
    case 0x07: bells += 1
    case 0x08: (column, isWrapPending) = (max(0, column - 1), false)
    case 0x09: column = min(columns - 1, column / 8 * 8 + 8)
    case 0x0A: lineFeed()
    case 0x0D: (column, isWrapPending) = (0, false)
    default: break
    }
  }

  private mutating func obey(_ sequence: ControlSequenceParser.Sequence) {
    if sequence.isPrivate { return }
    let count = max(1, sequence.parameters.first ?? 1)
    let mode = sequence.parameters.first ?? 0
    if sequence.final != UInt8(ascii: "m") { isWrapPending = false }
    switch Character(Unicode.Scalar(sequence.final)) {
    case "A": row = max(0, row - count)
    case "B": row = min(rows - 1, row + count)
    case "C": column = min(columns - 1, column + count)
    case "D": column = max(0, column - count)
    case "G": column = min(columns, count) - 1
    case "d": row = min(rows, count) - 1
    case "H", "f":
      row = min(rows, count) - 1
      column = min(columns, max(1, sequence.parameters.dropFirst().first ?? 1)) - 1
    case "J": eraseDisplay(mode)
    case "K": eraseLine(mode)
    case "P": shift(in: column, by: -count)
    case "@": shift(in: column, by: count)
    case "X": for index in column..<min(columns, column + count) { cells[row][index] = " " }
    default: break
    }
  }
}

// Erasing.
extension Screen {
  private mutating func eraseLine(_ mode: Int) {
    let range = mode == 0 ? column..<columns : mode == 1 ? 0..<column + 1 : 0..<columns
    for index in range { cells[row][index] = " " }
  }

  private mutating func eraseDisplay(_ mode: Int) {
    if mode == 2 || mode == 3 {
      cells = Array(repeating: Array(repeating: " ", count: columns), count: rows)
      return
    }
    eraseLine(mode)
    let others = mode == 0 ? row + 1..<rows : 0..<row
    for index in others { cells[index] = Array(repeating: " ", count: columns) }
  }

  /// Deletes characters at a column, or makes room for them.
  private mutating func shift(in column: Int, by count: Int) {
    var line = cells[row]
    let size = min(abs(count), columns - column)
    let blank = Array(repeating: " ", count: size)
    if count < 0 {
      line.removeSubrange(column..<column + size)
      line += blank
    } else {
      line.insert(contentsOf: blank, at: column)
      line.removeLast(size)
    }
    cells[row] = line
  }
}
