/// A day as people write it: what was said, before it is known which day is meant.
enum DayExpression: Hashable {
  /// A date, perhaps with the day of the week.
  case date(WrittenDate, Weekday?)
  /// `4/12`, which means different days in different countries.
  case slashed(Int, Int, year: Int?)
  /// A weekday alone, or the last or next one.
  case weekday(Weekday, selector: Int?)
  /// The weekday of a week: `Freitag nächster Woche`, `Friday week 12`.
  case weekdayOf(Weekday, StretchExpression)
  /// So many days, weeks, months or years from today.
  case offset(Int, CalendarUnit)
  /// The beginning, the middle or the end of something.
  case edge(StretchEdge, StretchExpression)
  /// A week, a month, a year: only a week stands for a day, its Monday.
  case stretch(StretchExpression)

  /// Reads a text that is a day and nothing else.
  init?(whole scanner: DayScanner) {
    var scanner = scanner
    if let stretch = scanner.whole({ StretchExpression(&$0) }) {
      self = .stretch(stretch)
      return
    }
    _ = scanner.word(in: DayWords.openersOfDays)
    let grammars: [(inout DayScanner) -> Self?] = [
      Self.writtenDate, Self.slashedDate, Self.relativeWord, Self.counted, Self.countedAgo,
      Self.edge, Self.namedWeekday, Self.weekdayOfWeek,
    ]
    for grammar in grammars {
      if let day = scanner.whole(grammar) {
        self = day
        return
      }
    }
    return nil
  }

  /// Whether it names one day, rather than roughly a time.
  var isDefinite: Bool {
    switch self {
    case .edge, .stretch: false
    default: true
    }
  }

  private static func writtenDate(_ scanner: inout DayScanner) -> Self? {
    let weekday = scanner.word(in: DayWords.weekdays)
    if weekday != nil {
      _ = scanner.sign(".")
      _ = scanner.sign(",")
      _ = scanner.word(in: DayWords.openers)
    }
    return WrittenDate(&scanner).map { .date($0, weekday) }
  }

  private static func slashedDate(_ scanner: inout DayScanner) -> Self? {
    guard let first = scanner.number(digits: 1...2), scanner.sign("/"),
      let second = scanner.number(digits: 1...2)
    else { return nil }
    let year = scanner.attempt { $0.sign("/") ? WrittenDate.year(&$0) : nil }
    return .slashed(first, second, year: year)
  }

  /// Reads `gestern`, `tomorrow`.
  private static func relativeWord(_ scanner: inout DayScanner) -> Self? {
    scanner.word(in: DayWords.relative).map { .offset($0, .day) }
  }

  /// Reads `vor 3 Tagen`, `in zwei Wochen`.
  private static func counted(_ scanner: inout DayScanner) -> Self? {
    let isAgo = scanner.word(in: DayWords.ago) != nil
    if !isAgo { _ = scanner.word(in: DayWords.ahead) }
    guard let (count, unit) = count(&scanner) else { return nil }
    return .offset(isAgo ? -count : count, unit)
  }

  /// Reads `3 days ago`.
  private static func countedAgo(_ scanner: inout DayScanner) -> Self? {
    guard let (count, unit) = count(&scanner), scanner.word(in: DayWords.agoAfter) != nil else {
      return nil
    }
    return .offset(-count, unit)
  }

  /// Reads `3 Tage`, `einer Woche`.
  static func count(_ scanner: inout DayScanner) -> (Int, CalendarUnit)? {
    guard let count = scanner.number(digits: 1...3) ?? scanner.word(in: DayWords.numbers),
      let unit = scanner.word(in: DayWords.units)
    else { return nil }
    return (count, unit)
  }

  /// Reads `Ende März`, `Mitte nächster Woche`, `end of the month`, `Jahresende`.
  private static func edge(_ scanner: inout DayScanner) -> Self? {
    if let (edge, unit) = scanner.word(in: DayWords.joinedEdges) {
      return .edge(edge, .relative(unit, 0))
    }
    guard let edge = scanner.word(in: DayWords.edges) else { return nil }
    _ = scanner.sign("-")
    _ = scanner.word(in: DayWords.of)
    return StretchExpression(&scanner).map { .edge(edge, $0) }
  }

  /// Reads `Freitag`, `letzten Freitag`, `next Fri.`.
  private static func namedWeekday(_ scanner: inout DayScanner) -> Self? {
    let selector = scanner.word(in: DayWords.selectors)
    guard let weekday = scanner.word(in: DayWords.weekdays) else { return nil }
    _ = scanner.sign(".")
    return .weekday(weekday, selector: selector)
  }

  /// Reads `Freitag nächster Woche`, `Friday, week 12`.
  private static func weekdayOfWeek(_ scanner: inout DayScanner) -> Self? {
    guard let weekday = scanner.word(in: DayWords.weekdays) else { return nil }
    _ = scanner.sign(".")
    _ = scanner.sign(",")
    _ = scanner.word(in: DayWords.of)
    switch StretchExpression(&scanner) {
    case let stretch? where stretch.isWeek: return .weekdayOf(weekday, stretch)
    default: return nil
    }
  }
}

extension StretchExpression {
  /// Whether it is a week.
  var isWeek: Bool {
    switch self {
    case .week, .relative(.week, _): true
    default: false
    }
  }
}
