/// A period as people write it, not yet a range of days.
indirect enum PeriodExpression: Hashable {
  /// One day.
  case day(DayExpression)
  /// A week, a month, a quarter, a year.
  case stretch(StretchExpression)
  /// The last so many days or weeks, today included (`last 7 days`), or the next ones.
  case counted(Int, CalendarUnit)
  /// From a day of a month to a date in it: `3.–7. August`.
  case daysOfMonth(from: Int, through: WrittenDate)
  /// From the beginning of one period to the end of another.
  case range(PeriodExpression, PeriodExpression)
  /// From the beginning of a period to today.
  case since(PeriodExpression)

  /// Reads a text that is a period and nothing else.
  init?(whole scanner: DayScanner) {
    guard let period = Self(one: scanner) ?? Self.since(scanner) ?? Self.range(scanner) else {
      return nil
    }
    self = period
  }

  /// Reads a period that is not put together from two others.
  private init?(one scanner: DayScanner) {
    if let stretch = scanner.whole({ Self.stretch(&$0) }) {
      self = .stretch(stretch)
    } else if let day = DayExpression(whole: scanner) {
      self = .day(day)
    } else if let counted = scanner.whole({ Self.counted(&$0) }) {
      self = counted
    } else {
      return nil
    }
  }

  private static func stretch(_ scanner: inout DayScanner) -> StretchExpression? {
    _ = scanner.word(in: DayWords.openers)
    return StretchExpression(&scanner)
  }

  /// Reads `letzte 7 Tage`, `the next two weeks`.
  private static func counted(_ scanner: inout DayScanner) -> Self? {
    _ = scanner.word(in: DayWords.openers)
    guard let selector = scanner.word(in: DayWords.selectors), abs(selector) == 1,
      let (count, unit) = DayExpression.count(&scanner), count > 0
    else { return nil }
    return .counted(selector * count, unit)
  }

  private static func since(_ scanner: DayScanner) -> Self? {
    var scanner = scanner
    guard scanner.word(in: DayWords.since) != nil else { return nil }
    return Self(one: scanner).map(Self.since)
  }

  private static func range(_ scanner: DayScanner) -> Self? {
    var scanner = scanner
    _ = scanner.word(in: DayWords.from)
    for (left, right) in scanner.parts(separatedBy: DayWords.through, signs: "-", "–", "—") {
      var right = right
      _ = right.word(in: DayWords.toThe)
      if let first = left.whole(WrittenDate.dayOfMonth), let last = right.whole(WrittenDate.init) {
        return .daysOfMonth(from: first, through: last)
      }
      if let first = Self(one: left), let last = Self(one: right) {
        return .range(first, last)
      }
    }
    return nil
  }
}
