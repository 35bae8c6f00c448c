// Dates, and days of some month.
extension DayExpression {
  static func writtenDate(_ scanner: inout TimeScanner) -> Self? {
    let weekday = leadingWeekday(&scanner)
    return WrittenDate(&scanner).map { .date($0, weekday) }
  }

  static func slashedDate(_ scanner: inout TimeScanner) -> Self? {
    guard let first = scanner.number(digits: 1...2), scanner.sign("/"),
      let second = scanner.number(digits: 1...2)
    else { return nil }
    let year = scanner.attempt { $0.sign("/") ? WrittenYear.digits(&$0) : nil }
    return .slashed(first, second, year: year)
  }

  /// Reads `15.`, `the 15th`, `Freitag, den 15.`, `3. des nächsten Monats`.
  static func dayOfMonth(_ scanner: inout TimeScanner) -> Self? {
    if scanner.word(in: DayWords.firstOfMonth) != nil || isNextFirst(&scanner) {
      return .dayOfMonth(1, nil, nil)
    }
    let weekday = leadingWeekday(&scanner)
    guard let day = WrittenDate.markedDayOfMonth(&scanner) else { return nil }
    let month: StretchExpression?? = scanner.attempt { scanner in
      let isLed = scanner.word(in: DayWords.ofThe) != nil
      let isInside = scanner.word(in: DayWords.articles) != nil || isLed
      let saysWhich = !scanner.contains(DayWords.units, first: true)
      // "14. Monat" is no day.
      guard saysWhich || isInside else { return nil }
      guard let stretch = StretchExpression(&scanner), case .relative(.month, _) = stretch else {
        return nil
      }
      // "The 15th of the month" is the next one, "of this month" is none other.
      return saysWhich ? stretch : .some(nil)
    }
    return .dayOfMonth(day, weekday, month ?? nil)
  }

  /// Reads `nächsten Ersten`.
  private static func isNextFirst(_ scanner: inout TimeScanner) -> Bool {
    let first: Void? = scanner.attempt { scanner in
      guard scanner.word(in: DayWords.selectors) == 1,
        scanner.word(in: DayWords.firstWord) != nil, scanner.isAtEnd
      else { return nil }
      return ()
    }
    return first != nil
  }

  /// Reads `2027-W12-3`.
  static func isoWeekday(_ scanner: inout TimeScanner) -> Self? {
    guard case .week(let week, let year?) = StretchExpression(&scanner), scanner.sign("-"),
      let weekday = scanner.number(digits: 1...1).flatMap(Weekday.init)
    else { return nil }
    return .weekdayOf(weekday, .week(week, year: year))
  }

  /// Reads a weekday before a date: `Freitag, den`.
  private static func leadingWeekday(_ scanner: inout TimeScanner) -> Weekday? {
    guard let weekday = weekdayName(&scanner) else { return nil }
    _ = scanner.sign(",")
    _ = scanner.word(in: DayWords.openers)
    return weekday
  }

  /// Reads `Freitag`, `Fr.`.
  static func weekdayName(_ scanner: inout TimeScanner) -> Weekday? {
    guard let weekday = scanner.word(in: DayWords.weekdays) else { return nil }
    _ = scanner.sign(".")
    return weekday
  }
}
