// How often something comes: every week, monthly, once a quarter.
extension RuleExpression {
  /// Reads `jede Woche`, `alle zwei Monate`, `every other Tuesday`, `jeden ersten Montag`.
  mutating func takeEvery(_ scanner: inout TimeScanner) -> Bool {
    _ = scanner.word(in: DayWords.openersOfDays)
    let isEvery = scanner.word(in: RuleWords.every) != nil
    guard isEvery || scanner.word(in: RuleWords.all) != nil else { return false }
    isRepeated = true
    if takeOther(&scanner) || takeStep(&scanner) { return true }
    return isEvery && (takeWeeks(&scanner) || takeDaysOrMonths(&scanner))
  }

  private mutating func takeDaysOrMonths(_ scanner: inout TimeScanner) -> Bool {
    var copy = self
    var rest = scanner
    if copy.takeDays(&rest) {
      (self, scanner) = (copy, rest)
      return true
    }
    return takeMonths(&scanner)
  }

  /// Reads `other week`, `other Tuesday`.
  private mutating func takeOther(_ scanner: inout TimeScanner) -> Bool {
    var rest = scanner
    guard rest.word(in: RuleWords.other) != nil else { return false }
    if let unit = rest.word(in: DayWords.units) {
      scanner = rest
      return note(RuleStep(unit, 2))
    }
    guard let weekday = DayExpression.weekdayName(&rest), weekdays.isEmpty else { return false }
    scanner = rest
    weekdays = [Recurrence.WeekdayRule(weekday)]
    return note(RuleStep(.week, 2))
  }

  /// Reads `Woche`, `2 Wochen`, `zweite Woche`, `halbe Jahr`, `working day`.
  private mutating func takeStep(_ scanner: inout TimeScanner) -> Bool {
    guard let step = scanner.first(of: [Self.counted, Self.ordinal, Self.single]) else {
      return false
    }
    return note(step)
  }

  private static func counted(_ scanner: inout TimeScanner) -> RuleStep? {
    guard let (count, unit) = DayExpression.count(&scanner) else { return nil }
    return RuleStep(unit, count)
  }

  /// Reads `zweite Woche`, `3rd month`; "the first day of the month" is another matter.
  private static func ordinal(_ scanner: inout TimeScanner) -> RuleStep? {
    guard let ordinal = DayExpression.ordinal(&scanner), ordinal > 1,
      let unit = scanner.word(in: DayWords.units), unit != .workingDay
    else { return nil }
    return scanner.attempt(Self.container) == nil ? RuleStep(unit, ordinal) : nil
  }

  private static func single(_ scanner: inout TimeScanner) -> RuleStep? {
    if scanner.word(in: RuleWords.weekday) != nil { return RuleStep(.workingDay) }
    if scanner.words(in: DayWords.working, DayWords.day) { return RuleStep(.workingDay) }
    if scanner.word(in: DayWords.halfOf) != nil {
      return scanner.word(in: DayWords.units) == .year ? RuleStep(.halfYear) : nil
    }
    return scanner.word(in: DayWords.units).map { RuleStep($0) }
  }

  /// Reads `täglich`, `quarterly`, `14-tägig`, `montags`, `an Werktagen`, `mondays`.
  mutating func takeAdverb(_ scanner: inout TimeScanner) -> Bool {
    if takeWeekdayAdverbs(&scanner) { return true }
    let counted: RuleStep? = scanner.attempt { scanner in
      guard let count = scanner.number(digits: 1...2) ?? scanner.word(in: DayWords.numbers) else {
        return nil
      }
      _ = scanner.sign("-")
      return scanner.word(in: RuleWords.counted).map { RuleStep($0, count) }
    }
    let onWorkingDays: RuleStep? = scanner.attempt { scanner in
      guard scanner.word(in: DayWords.openersOfDays) != nil else { return nil }
      let isWorkingDays =
        scanner.word(in: Self.workingDays) != nil
        || scanner.words(in: DayWords.working, DayWords.day)
        || scanner.word(in: RuleWords.weekdayPlural) != nil
      return isWorkingDays ? RuleStep(.workingDay) : nil
    }
    guard let step = counted ?? onWorkingDays ?? scanner.word(in: RuleWords.adverbs) else {
      return false
    }
    return note(step)
  }

  private static let workingDays = WordTable("werktagen arbeitstagen workdays")

  /// Reads `montags und mittwochs`, `montags bis freitags`, `on Mondays`.
  private mutating func takeWeekdayAdverbs(_ scanner: inout TimeScanner) -> Bool {
    var rest = scanner
    _ = rest.word(in: DayWords.openersOfDays)
    var days = rest.list { $0.word(in: RuleWords.weekdays) }
    guard weekdays.isEmpty, let first = days.first else { return false }
    let last: Weekday? = rest.attempt { rest in
      guard rest.sign("-", "–") || rest.word(in: DayWords.to) != nil else { return nil }
      return rest.word(in: RuleWords.weekdays)
    }
    if let last {
      guard days.count == 1, first < last else { return false }
      days = Weekday.allCases.filter { $0 >= first && $0 <= last }
    }
    scanner = rest
    weekdays = Set(days).sorted().map { Recurrence.WeekdayRule($0) }
    isRepeated = true
    return true
  }

  /// Reads `einmal im Monat`, `once a week`, `1x pro Quartal`, `einmal wöchentlich`.
  mutating func takeOnce(_ scanner: inout TimeScanner) -> Bool {
    let isOnce: Void? = scanner.attempt { scanner in
      if scanner.word(in: RuleWords.once) != nil { return () }
      guard scanner.number(digits: 1...1) == 1 else { return nil }
      return scanner.word(in: RuleWords.times)
    }
    guard isOnce != nil else { return false }
    if let step = scanner.word(in: RuleWords.adverbs) { return note(step) }
    guard scanner.word(in: RuleWords.per) != nil else { return false }
    _ = scanner.word(in: RuleWords.every)
    guard let unit = scanner.word(in: DayWords.units) else { return false }
    return note(RuleStep(unit))
  }

  /// Reads `in geraden Wochen`, `odd weeks`.
  mutating func takeParity(_ scanner: inout TimeScanner) -> Bool {
    _ = scanner.word(in: DayWords.openers)
    return takeWeeks(&scanner)
  }

  /// Reads `gerade Woche`, `ungeraden KW`.
  private mutating func takeWeeks(_ scanner: inout TimeScanner) -> Bool {
    let isEven = scanner.word(in: RuleWords.even) != nil
    guard isEven || scanner.word(in: RuleWords.odd) != nil, parity == nil else { return false }
    _ = scanner.word(in: DayWords.calendar)
    guard scanner.word(in: RuleWords.weeks) != nil else { return false }
    parity = isEven ? .even : .odd
    isRepeated = true
    return true
  }
}
