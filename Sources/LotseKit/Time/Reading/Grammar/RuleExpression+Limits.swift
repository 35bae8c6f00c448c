// At what time, from when, until when and how many times.
extension RuleExpression {
  mutating func takeClock(_ scanner: inout TimeScanner) -> Bool {
    guard clock == nil else { return false }
    // After a day, "9-10" can be nothing else.
    let isAfterDay = !weekdays.isEmpty || step?.unit == .day || step?.unit == .workingDay
    if let range = scanner.attempt({ ClockRange(&$0, besideDay: isAfterDay) }) {
      (clock, clockEnd) = (range.start, range.end)
    } else {
      clock = scanner.attempt { ClockExpression(&$0, afterDay: isAfterDay) }
    }
    return clock != nil
  }

  /// Passes over `Nachmittag`, `in the morning`, which says no time.
  mutating func takePartOfDay(_ scanner: inout TimeScanner) -> Bool {
    guard clock == nil, !weekdays.isEmpty else { return false }
    if scanner.word(in: ClockWords.partOpeners) != nil { _ = scanner.word(in: ClockWords.the) }
    return scanner.word(in: ClockWords.parts) != nil
  }

  /// Reads `bis Ende Juni`, `until 30 June 2027`.
  mutating func takeEnd(_ scanner: inout TimeScanner) -> Bool {
    guard end == nil, scanner.word(in: DayWords.until) != nil else { return false }
    if scanner.word(in: DayWords.toThe) != nil { _ = scanner.word(in: DayWords.articles) }
    guard let (period, count) = Self.longest(scanner, PeriodExpression.init(whole:)) else {
      return false
    }
    end = period
    scanner.skip(count)
    return true
  }

  /// Reads `ab 1.1.`, `starting Monday`, `beginnend am 1. Dezember`.
  mutating func takeStart(_ scanner: inout TimeScanner) -> Bool {
    guard start == nil, scanner.word(in: DayWords.starting) != nil else { return false }
    if scanner.word(in: DayWords.toThe) != nil { _ = scanner.word(in: DayWords.articles) }
    guard let (day, count) = Self.longest(scanner, DayExpression.init(whole:)) else {
      return false
    }
    start = day
    scanner.skip(count)
    return true
  }

  /// What the longest beginning of the rest that is something is, and how long it is.
  private static func longest<Value>(
    _ scanner: TimeScanner,
    _ read: (TimeScanner) -> Value?
  ) -> (Value, Int)? {
    let most = min(scanner.tokens.count, longestDay)
    for count in (0...most).reversed() where count > 0 {
      if let value = read(scanner.split(at: scanner.tokens.startIndex + count).0) {
        return (value, count)
      }
    }
    return nil
  }

  private static let longestDay = 10

  /// Reads `10 mal`, `10x`, `für 10 Termine`, `zehnmal`.
  mutating func takeCount(_ scanner: inout TimeScanner) -> Bool {
    guard count == nil else { return false }
    _ = scanner.word(in: RuleWords.inTotal) ?? scanner.word(in: DayWords.forWord)
    if let times = scanner.word(in: RuleWords.joinedTimes) {
      count = times
    } else {
      guard let times = scanner.number(digits: 1...3) ?? scanner.word(in: DayWords.numbers),
        scanner.word(in: RuleWords.times) != nil
      else { return false }
      count = times
    }
    // "Twice a week" and "three times daily" are no rules of this kind.
    return count != 0 && !scanner.contains(RuleWords.per, first: true)
      && !scanner.contains(RuleWords.adverbs, first: true)
  }

  /// Reads `für 6 Wochen`, `ein Jahr lang`, `for 3 months`.
  mutating func takeLength(_ scanner: inout TimeScanner) -> Bool {
    guard length == nil else { return false }
    let isFor = scanner.word(in: DayWords.forWord) != nil
    guard let (count, unit) = DayExpression.count(&scanner), count > 0 else { return false }
    guard isFor || scanner.word(in: DayWords.lang) != nil else { return false }
    length = RuleStep(unit, count)
    return true
  }
}
