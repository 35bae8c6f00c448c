/// Reads days and periods as people write them, in German and English alike.
///
/// A day of the month without a year, and a month without one, is the next such for
/// ``DayRule/Direction/future`` and the last such for ``DayRule/Direction/past``, today
/// included. A weekday alone is never today, which has a word of its own. "Next week" is the
/// following week by ISO 8601. Both ends of a period belong to it.
public struct DayReader: Sendable {
  /// The day from which others are counted.
  public let today: Day
  /// Where a day without a year lies.
  public let direction: DayRule.Direction
  /// The day from which years that are missing are counted; for the end of a range, its beginning.
  let anchor: Day

  /// A reader for what is written on a day.
  public init(today: Day, direction: DayRule.Direction) {
    self.init(today: today, direction: direction, anchor: today)
  }

  init(today: Day, direction: DayRule.Direction, anchor: Day) {
    self.today = today
    self.direction = direction
    self.anchor = anchor
  }

  /// The day that a text is, such as `4.12.`, `Dec 4`, `letzten Freitag`, `in 3 weeks` or
  /// `Ende März`; of a week (`KW 12`) it is the Monday.
  ///
  /// - Throws: A ``UserError`` if the text is no day, or an impossible one, with the reason.
  public func read(_ text: String) throws(UserError) -> Day {
    guard let scanner = DayScanner(text), let expression = DayExpression(whole: scanner) else {
      throw .notADay
    }
    return try day(of: expression)
  }

  /// The day before a colon at the beginning of a text, and what follows: `gestern: Anruf …`.
  ///
  /// What stands before the colon must be one day and nothing else, so that `Hinweis: …`,
  /// `Ende März: …` and `So: …` remain text.
  public func leadingDay(of text: String) -> (day: Day, rest: Substring)? {
    guard let colon = text.prefix(DayScanner.longestText + 1).firstIndex(of: ":"),
      let scanner = DayScanner(text[..<colon]),
      scanner.whole({ $0.word(in: DayWords.everyday) }) == nil,
      let expression = DayExpression(whole: scanner), expression.isDefinite,
      let day = try? day(of: expression)
    else { return nil }
    return (day, text[text.index(after: colon)...].drop(while: \.isWhitespace))
  }

  /// The period that a text is, such as `heute`, `letzte Woche`, `KW 47`, `November 2026`,
  /// `3.–7. August`, `von 3.8. bis 7.8.`, `seit Montag` or `last 7 days`; both ends included.
  ///
  /// - Throws: A ``UserError`` if the text is no period, or an impossible one, with the reason.
  public func period(_ text: String) throws(UserError) -> ClosedRange<Day> {
    guard let scanner = DayScanner(text), let expression = PeriodExpression(whole: scanner) else {
      throw .notAPeriod
    }
    return try period(of: expression)
  }
}
