package import LotseKit

/// A line for the log, taken apart: `gestern 14:30: Entscheidung: Wir nehmen #efa mit @Kaya`.
package struct LogLine: Sendable, Hashable {
  /// The words after the day and the kind, with their marks.
  package private(set) var text: String
  /// The day before the colon.
  package private(set) var day: Day?
  /// The time before the colon, as `14:30`.
  package private(set) var time: String?
  /// The kind before the colon.
  package private(set) var kind: EntryKind?

  /// Takes a line apart; what is no day, time or kind before a colon remains text.
  package init(_ line: String, today: Day, readsDay: Bool = true, readsKind: Bool = true) {
    text = line.withoutOuterSpace
    if readsDay { readMoment(DayReader(today: today, direction: .past)) }
    if readsKind { readKind() }
  }

  private mutating func readMoment(_ reader: DayReader) {
    // A time has a colon of its own: at most the third one ends the moment.
    let beginning = text.prefix(60)
    for colon in beginning.indices.filter({ beginning[$0] == ":" }).prefix(3) {
      let rest = text[text.index(after: colon)...].drop(while: \.isWhitespace)
      guard let (day, time) = Self.moment(in: text[..<colon], reader) else { continue }
      (self.day, self.time, text) = (day, time, String(rest))
      return
    }
  }

  private static func moment(
    in words: Substring,
    _ reader: DayReader
  ) -> (day: Day?, time: String?)? {
    func day(_ words: some StringProtocol) -> Day? {
      guard let found = reader.leadingDay(of: "\(words):"), found.rest.isEmpty else { return nil }
      return found.day
    }
    if let day = day(words) { return (day, nil) }
    guard let (time, before) = ClockTime.read(atEndOf: words) else { return nil }
    if before.isEmpty { return (nil, time) }
    return day(before).map { ($0, time) }
  }

  private mutating func readKind() {
    guard let colon = text.prefix(30).firstIndex(of: ":") else { return }
    let words = text[..<colon].split(separator: " ").joined(separator: " ")
    guard let kind = EntryKind(word: words) ?? Self.kind(asked: words) else { return }
    self.kind = kind
    text = String(text[text.index(after: colon)...].drop(while: \.isWhitespace))
  }

  /// The kind of what is asked to be written down: `notiere: …`, `schreib auf: …`.
  private static func kind(asked words: String) -> EntryKind? {
    let requests = [
      "notiere", "notier", "notieren", "halte fest", "festhalten", "schreib auf", "schreibe auf",
      "note down", "write down", "make a note", "log",
    ]
    return requests.contains(words.folded) ? .note : nil
  }
}

/// Times of day as people write them.
enum ClockTime {
  /// Reads `14:30`, `9.15 Uhr`, `um 9 Uhr`, `2 pm` off the end of a text.
  ///
  /// - Returns: The time as `14:30`, and the words before it.
  static func read(atEndOf text: Substring) -> (time: String, before: String)? {
    var words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    var hasUnit = false
    var afternoon: Bool?
    if let last = words.last?.folded, ["uhr", "am", "pm"].contains(last), words.count > 1 {
      hasUnit = true
      afternoon = last == "pm" ? true : last == "am" ? false : nil
      words.removeLast()
    }
    guard let clock = words.popLast(), let (hour, minute) = hourAndMinute(clock, hasUnit) else {
      return nil
    }
    if let preposition = words.last?.folded, preposition == "um" || preposition == "at" {
      words.removeLast()
    }
    let hourOfDay = afternoon.map { hour % 12 + ($0 ? 12 : 0) } ?? hour
    return (padded(hourOfDay) + ":" + padded(minute), words.joined(separator: " "))
  }

  private static func hourAndMinute(_ clock: String, _ hasUnit: Bool) -> (Int, Int)? {
    let parts = clock.split(omittingEmptySubsequences: false) {
      $0 == ":" || (hasUnit && $0 == ".")
    }
    let digits = parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }
    guard digits, let hour = parts.first.flatMap({ Int($0) }), (0...23).contains(hour) else {
      return nil
    }
    switch parts.count {
    case 1 where hasUnit && parts[0].count <= 2: return (hour, 0)
    case 2 where parts[1].count == 2:
      return Int(parts[1]).flatMap { (0...59).contains($0) ? (hour, $0) : nil }
    default: return nil
    }
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

extension String {
  /// Without white space at both ends.
  var withoutOuterSpace: String {
    let start = drop(while: \.isWhitespace)
    let end = start.lastIndex { !$0.isWhitespace }.map(start.index(after:)) ?? start.startIndex
    return String(start[..<end])
  }
}
