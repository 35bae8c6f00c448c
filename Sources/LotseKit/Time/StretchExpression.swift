/// A week, month, quarter or year as people write it, not yet a range of days.
enum StretchExpression: Hashable {
  /// This one, the last one (-1), the next one (1).
  case relative(CalendarUnit, Int)
  /// A week by ISO 8601.
  case week(Int, year: Int?)
  /// A month.
  case month(Int, year: Int?)
  /// A quarter.
  case quarter(Int, year: Int?)
  /// A year.
  case year(Int)

  /// Reads a stretch of time, as far as it goes.
  init?(_ scanner: inout DayScanner) {
    let grammars: [(inout DayScanner) -> Self?] = [
      Self.isoWeek, Self.numberedWeek, Self.isoMonth, Self.namedMonth, Self.numberedQuarter,
      Self.relative, Self.plainYear,
    ]
    for grammar in grammars {
      if let stretch = scanner.attempt(grammar) {
        self = stretch
        return
      }
    }
    return nil
  }

  /// Reads `2026-W12`.
  private static func isoWeek(_ scanner: inout DayScanner) -> Self? {
    guard let year = scanner.number(digits: 4...4), scanner.sign("-"),
      scanner.word(in: DayWords.weekLetter) != nil, let week = scanner.number(digits: 2...2)
    else { return nil }
    return .week(week, year: year)
  }

  /// Reads `KW 12`, `12. KW`, `week 12 2026`, `KW 12/2026`.
  private static func numberedWeek(_ scanner: inout DayScanner) -> Self? {
    let number: Int?
    if scanner.word(in: DayWords.week) != nil {
      number = scanner.number(digits: 1...2)
    } else {
      number = scanner.number(digits: 1...2)
      _ = scanner.sign(".")
      guard scanner.word(in: DayWords.week) != nil else { return nil }
    }
    return number.map { .week($0, year: trailingYear(&scanner)) }
  }

  /// Reads `2026-11`.
  private static func isoMonth(_ scanner: inout DayScanner) -> Self? {
    guard let year = scanner.number(digits: 4...4), scanner.sign("-"),
      let month = scanner.number(digits: 2...2)
    else { return nil }
    return .month(month, year: year)
  }

  /// Reads `November`, `Nov. 2026`.
  private static func namedMonth(_ scanner: inout DayScanner) -> Self? {
    guard let month = scanner.word(in: DayWords.months) else { return nil }
    _ = scanner.sign(".")
    return .month(month, year: trailingYear(&scanner))
  }

  /// Reads `Q3`, `3. Quartal 2026`.
  private static func numberedQuarter(_ scanner: inout DayScanner) -> Self? {
    let number: Int?
    if scanner.word(in: DayWords.quarter) != nil {
      number = scanner.number(digits: 1...1)
    } else {
      number = scanner.number(digits: 1...1)
      _ = scanner.sign(".")
      guard scanner.word(in: DayWords.quarter) != nil else { return nil }
    }
    return number.map { .quarter($0, year: trailingYear(&scanner)) }
  }

  /// Reads `diese Woche`, `letzter Monat`, `next year`, `week`, `des Monats`.
  private static func relative(_ scanner: inout DayScanner) -> Self? {
    _ = scanner.word(in: DayWords.articles)
    let offset = scanner.word(in: DayWords.selectors) ?? 0
    guard let unit = scanner.word(in: DayWords.units), unit != .day else { return nil }
    return .relative(unit, offset)
  }

  /// Reads `2026`.
  private static func plainYear(_ scanner: inout DayScanner) -> Self? {
    scanner.number(digits: 4...4).map(Self.year)
  }

  private static func trailingYear(_ scanner: inout DayScanner) -> Int? {
    scanner.attempt { scanner in
      _ = scanner.sign("/", ",")
      return scanner.number(digits: 4...4)
    }
  }
}
