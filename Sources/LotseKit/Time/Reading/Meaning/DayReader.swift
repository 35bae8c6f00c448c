/// Reads days and periods as people write them, in German and English alike.
///
/// A day of the month without a year, and a month without one, is the next such for
/// ``DayRule/Direction/future`` and the last such for ``DayRule/Direction/past``, today
/// included. "Next week" is the following week by ISO 8601. Both ends of a period belong to it.
public struct DayReader: Sendable {
  /// The day from which others are counted.
  public let today: Day
  /// Where a day without a year lies.
  public let direction: DayRule.Direction
  /// The holidays, by name and for counting working days.
  let almanac: Almanac
  /// The day from which years that are missing are counted; for the end of a range, its beginning.
  let anchor: Day

  /// A reader for what is written on a day; without an almanac it knows no holidays.
  public init(
    today: Day,
    direction: DayRule.Direction,
    almanac: Almanac = Almanac(zone: .fixed(0))
  ) {
    self.init(today: today, direction: direction, almanac: almanac, anchor: today)
  }

  init(today: Day, direction: DayRule.Direction, almanac: Almanac, anchor: Day) {
    self.today = today
    self.direction = direction
    self.almanac = almanac
    self.anchor = anchor
  }

  /// The same reader that counts missing years from another day.
  func anchored(at day: Day, _ direction: DayRule.Direction) -> DayReader {
    DayReader(today: today, direction: direction, almanac: almanac, anchor: day)
  }

  /// The day that a text is, such as `4.12.`, `Dec 4`, `letzten Freitag`, `in 3 weeks`.
  ///
  /// Of a week (`KW 12`) it is the Monday. A weekday alone is never today, which has a word of its
  /// own.
  ///
  /// - Throws: A ``UserError`` if the text is no day, an impossible one, or one of several.
  public func read(_ text: String) throws(UserError) -> Day {
    let candidates = try candidates(for: text)
    switch candidates.doubt {
    case nil, .sameWeekday: return candidates.likeliest
    case let doubt?: throw doubt.error(naming: candidates.values)
    }
  }

  /// The days that a text may mean, the likelier one first, and the question which one it is if
  /// there are several; typing errors in longer words are put right.
  ///
  /// - Throws: A ``UserError`` if the text is no day, or an impossible one, with the reason.
  public func reading(_ text: String) throws(UserError) -> (days: [Day], question: UserError?) {
    let candidates = try candidates(for: text, .tolerant)
    return (candidates.values, candidates.doubt?.error(naming: candidates.values))
  }

  /// Whether a text is written like a day, be it an impossible one.
  public func recognises(_ text: String) -> Bool {
    guard let scanner = TimeScanner(text, almanac, .tolerant) else { return false }
    if DayExpression(whole: scanner) != nil || SeasonExpression(whole: scanner) != nil {
      return true
    }
    return switch TimeExpression(whole: scanner) {
    case .until(.period), .deadline(.period): true
    default: false
    }
  }

  private func candidates(
    for text: String,
    _ spelling: TimeScanner.Spelling = .exact
  ) throws(UserError) -> Candidates<Day> {
    guard let scanner = TimeScanner(text, almanac, spelling) else { throw .notADay }
    return try days(in: scanner).supported { [$0] }
  }

  /// The days that all of a text may mean.
  private func days(in scanner: TimeScanner) throws(UserError) -> Candidates<Day> {
    if let day = DayExpression(whole: scanner) { return try days(of: day) }
    if let season = SeasonExpression(whole: scanner) { throw season.refusal(on: today) }
    if scanner.contains(TimeVocabulary.vague) { throw .cannotBePlaced }
    guard let expression = TimeExpression(whole: scanner) else { throw .notADay }
    switch expression {
    case .until(.period(let period)), .deadline(.period(let period)):
      return try self.period(of: period).map { ($0.upperBound) }
    case .period(.day(let day)): return try days(of: day)
    case .period: throw .periodIsNoDay
    default: throw .notADay
    }
  }

  /// The day before a colon at the beginning of a text, and what follows: `gestern: Anruf …`.
  ///
  /// What stands before the colon must be one day and nothing else, so that `Hinweis: …`,
  /// `Ende März: …` and `So: …` remain text.
  public func leadingDay(of text: String) -> (day: Day, rest: Substring)? {
    guard let colon = text.prefix(Self.longestLeadingDay + 1).firstIndex(of: ":"),
      let scanner = TimeScanner(text[..<colon], almanac),
      scanner.whole({ $0.word(in: DayWords.everyday) }) == nil,
      let expression = DayExpression(whole: scanner), expression.isDefinite,
      let days = try? days(of: expression).supported({ [$0] }), days.doubt?.isAboutWeekday ?? true
    else { return nil }
    return (days.likeliest, text[text.index(after: colon)...].drop(while: \.isWhitespace))
  }

  /// What is longer than this before a colon is a sentence.
  private static let longestLeadingDay = 60

  /// The period that a text is, both ends included.
  ///
  /// Such as `heute`, `letzte Woche`, `KW 47`, `November 2026`, `3.–7. August`, `von 3.8. bis 7.8.`,
  /// `seit Montag` or `last 7 days`. Where days to come are meant, `bis Freitag` is one from today on.
  ///
  /// - Throws: A ``UserError`` if the text is no period, or an impossible one, with the reason.
  public func period(_ text: String) throws(UserError) -> ClosedRange<Day> {
    guard let scanner = TimeScanner(text, almanac) else { throw .notAPeriod }
    if let expression = PeriodExpression(whole: scanner) { return try likeliest(expression) }
    guard direction == .future, let expression = TimeExpression(whole: scanner) else {
      throw .notAPeriod
    }
    switch expression {
    case .until(.period(let period)), .deadline(.period(let period)):
      let last = try likeliest(period).upperBound
      return min(today, last)...last
    default: throw .notAPeriod
    }
  }

  private func likeliest(_ expression: PeriodExpression) throws(UserError) -> ClosedRange<Day> {
    let periods = try period(of: expression).supported { [$0.lowerBound, $0.upperBound] }
    guard let doubt = periods.doubt, !doubt.isAboutWeekday else { return periods.likeliest }
    throw doubt.error(naming: periods.values.map(\.lowerBound))
  }
}

extension Doubt {
  /// Whether it is only about a weekday or weekend near today, where the likelier one will do.
  fileprivate var isAboutWeekday: Bool {
    switch self {
    case .sameWeekday, .pastWeekday, .weekend: true
    default: false
    }
  }
}
