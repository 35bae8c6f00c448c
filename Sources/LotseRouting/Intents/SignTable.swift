import LotsePrompts

/// The rows of a model's text, found by their signs: in each a sign, a tab, and numbers.
///
/// The text is left where it lies; only where each row begins is kept.
struct SignTable: Sendable {
  private let text: FileBytes
  /// The beginnings of rows by the hashes of their signs (open addressing); 0 where nothing is.
  private var places: [UInt32] = []

  /// A table of the rows from a place of the text on.
  init(_ text: FileBytes, from start: Int) {
    self.text = text
    let rows = Self.rows(of: text, from: start)
    var size = 1
    while size < 2 * rows.count + 1 { size *= 2 }
    places = [UInt32](repeating: 0, count: size)
    for row in rows {
      var place = slot(of: row.sign)
      while places[place] != 0 { place = next(place) }
      places[place] = row.start
    }
  }

  private static let newline = UInt8(ascii: "\n")
  private static let tab = UInt8(ascii: "\t")

  private static func rows(of text: FileBytes, from start: Int) -> [(sign: TextHash, start: UInt32)]
  {
    var rows: [(sign: TextHash, start: UInt32)] = []
    rows.reserveCapacity(text.count / 40)
    var (sign, row, isInSign) = (TextHash(), start, true)
    for place in start..<text.count {
      switch text[place] {
      case newline: (sign, row, isInSign) = (TextHash(), place + 1, true)
      case tab where isInSign:
        // The header is before all rows, so that none begins at 0.
        rows.append((sign, UInt32(row)))
        isInSign = false
      case let letter: if isInSign { sign.add(letter) }
      }
    }
    return rows
  }

  private func slot(of sign: TextHash) -> Int {
    Int(truncatingIfNeeded: sign.value ^ (sign.value >> 32)) & (places.count - 1)
  }

  private func next(_ slot: Int) -> Int { (slot + 1) & (places.count - 1) }

  /// Whether a sign has a row.
  func contains(_ sign: String) -> Bool { row(of: sign) != nil }

  /// Reads the numbers of a sign, in hundredths.
  ///
  /// - Parameters:
  ///   - sign: The sign.
  ///   - numbers: Takes the numbers; nothing is written if the sign has no row.
  /// - Returns: Whether there are as many as asked for.
  func read(_ sign: String, into numbers: inout [Double]) -> Bool {
    guard let row = row(of: sign) else { return false }
    var (number, factor, count, place) = (0, 1, 0, row)
    while place < text.count, text[place] != Self.newline {
      switch text[place] {
      case Self.tab:
        if place > row {
          guard count < numbers.count else { return false }
          numbers[count] = Double(factor * number) / 100
          count += 1
        }
        (number, factor) = (0, 1)
      case UInt8(ascii: "-"): factor = -1
      case let digit: number = number &* 10 &+ Int(digit) - 48
      }
      place += 1
    }
    guard count == numbers.count - 1 else { return false }
    numbers[count] = Double(factor * number) / 100
    return true
  }

  /// Where the numbers of a sign begin, with the tab before them.
  private func row(of sign: String) -> Int? {
    var slot = slot(of: TextHash(sign))
    while places[slot] != 0 {
      if let end = end(of: sign, at: Int(places[slot])) { return end }
      slot = next(slot)
    }
    return nil
  }

  private func end(of sign: String, at row: Int) -> Int? {
    var place = row
    for letter in sign.utf8 {
      guard place < text.count, text[place] == letter else { return nil }
      place += 1
    }
    return place < text.count && text[place] == Self.tab ? place : nil
  }
}
