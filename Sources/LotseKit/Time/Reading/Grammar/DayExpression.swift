/// A day as people write it: what was said, before it is known which day is meant.
indirect enum DayExpression: Hashable {
  /// A date, perhaps with the day of the week.
  case date(WrittenDate, Weekday?)
  /// `4/12`, which means different days in different countries.
  case slashed(Int, Int, year: WrittenYear?)
  /// A day of some month: the coming one, or that of a stretch.
  case dayOfMonth(Int, Weekday?, StretchExpression?)
  /// A weekday alone, or the last or next one.
  case weekday(Weekday, selector: Int?)
  /// The weekday of a week: `Freitag nächster Woche`, `Friday week 12`.
  case weekdayOf(Weekday, StretchExpression)
  /// The last such weekday before a day (-1), or the first one after it (1).
  case weekdayNear(Weekday, Int, DayExpression)
  /// The so-manieth day, working day or weekday of a stretch; the last is -1.
  case ordinal(Int, OrdinalDay, StretchExpression)
  /// So many days, weeks, months or years from today.
  case offset(Int, CalendarUnit)
  /// So many of them from another day.
  case shifted(DayExpression, Int, CalendarUnit)
  /// The beginning, the middle or the end of something.
  case edge(StretchEdge, StretchExpression, isJoined: Bool)
  /// A holiday: that of a year, the coming one, the last one (-1), the one after the next (2).
  case holiday(Holiday, year: WrittenYear?, selector: Int?)
  /// A week, a month, a year: only a week stands for a day, its Monday.
  case stretch(StretchExpression)

  /// Reads a text that is a day and nothing else.
  init?(whole scanner: TimeScanner) {
    var scanner = scanner
    if let stretch = scanner.whole({ StretchExpression(&$0) }) {
      self = .stretch(stretch)
      return
    }
    let hasOpener = scanner.word(in: DayWords.openersOfDays) != nil
    if hasOpener { _ = scanner.word(in: DayWords.articles) }
    guard let day = Self.read(scanner, marked: hasOpener) else { return nil }
    self = day
  }

  private static func read(_ scanner: TimeScanner, marked: Bool) -> Self? {
    let grammars: [(inout TimeScanner) -> Self?] = [
      writtenDate, slashedDate, counted, countedAgo, edge, joinedEdge, namedWeekday, later,
      weekdayOfWeek, weekOfWeekday, isoWeekday, ordinalDay, dayOfMonth, nextWorkingDay, holiday,
      distant, beside, weekdayBeside, endOfNamedDay,
    ]
    // "Am Morgen" is not tomorrow.
    if !marked, let day = scanner.whole(relativeWord) { return day }
    for grammar in grammars {
      guard let day = scanner.whole(grammar) else { continue }
      // "4." or "first" alone is only a number.
      if case .dayOfMonth(_, nil, nil) = day, !marked, scanner.isNumber { continue }
      return day
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
}

/// What is counted within a stretch of time.
enum OrdinalDay: Hashable { case day, workingDay, weekday(Weekday) }
