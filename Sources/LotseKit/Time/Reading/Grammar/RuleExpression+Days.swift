// On which days something comes: the first Monday, the 15th, 31 March.
extension RuleExpression {
  /// Reads `am ersten Montag im Monat`, `am 15.`, `zum 31.3.`, `Montag und Mittwoch`.
  mutating func takeDays(_ scanner: inout TimeScanner) -> Bool {
    guard weekdays.allSatisfy({ $0.ordinal == nil }), monthDays.isEmpty, workingDays.isEmpty else {
      return false
    }
    let isFor = scanner.contains(Self.forDay, first: true)
    if scanner.word(in: DayWords.openersOfDays) != nil { _ = scanner.word(in: DayWords.articles) }
    var rest = scanner
    for take in [Self.takeNamed, Self.takeOrdinals, Self.takeDates, Self.takeMonthDays] {
      rest = scanner
      var rule = self
      if take(&rule, &rest, isFor) {
        (self, scanner) = (rule, rest)
        return true
      }
    }
    return takeWeekdays(&scanner)
  }

  private static let forDay = WordTable("zum")

  /// Reads `Monatsletzten`, `Quartalsende`, a holiday.
  private static func takeNamed(
    _ rule: inout RuleExpression,
    _ scanner: inout TimeScanner,
    _ isFor: Bool
  ) -> Bool {
    if scanner.word(in: RuleWords.lastOfMonth) != nil {
      rule.monthDays = [-1]
      // "zum Monatsletzten" is one day, "am Monatsletzten" is every one.
      if !isFor { rule.isRepeated = true }
    } else if scanner.word(in: RuleWords.firstOfMonth) != nil {
      rule.monthDays = [1]
    } else if scanner.word(in: RuleWords.monthStart) != nil {
      rule.monthDays = [1]
    } else if scanner.word(in: RuleWords.quarterStart) != nil {
      (rule.monthDays, rule.months) = ([1], [1, 4, 7, 10])
    } else if scanner.word(in: RuleWords.yearStart) != nil {
      (rule.monthDays, rule.months) = ([1], [1])
    } else if let edge = scanner.attempt(edge) {
      (rule.monthDays, rule.months) = edge
      rule.isRepeated = true
    } else if scanner.word(in: RuleWords.monthEnd) != nil {
      rule.monthDays = [-1]
    } else if scanner.word(in: RuleWords.quarterEnd) != nil {
      (rule.monthDays, rule.months) = ([-1], [3, 6, 9, 12])
    } else if scanner.word(in: RuleWords.yearEnd) != nil {
      (rule.monthDays, rule.months) = ([31], [12])
    } else if let holiday = scanner.holiday() {
      if case .date(let month, let day) = holiday.rule {
        (rule.monthDays, rule.months) = ([day], [month])
      } else {
        rule.movable = holiday
      }
    } else {
      return false
    }
    return true
  }

  /// Reads `Ende jedes Monats`, `beginning of every quarter`: the days, and in which months.
  private static func edge(_ scanner: inout TimeScanner) -> ([Int], [Int])? {
    guard let edge = scanner.word(in: DayWords.edges),
      case .unit(let unit, every: true)? = container(&scanner)
    else { return nil }
    switch (unit, edge) {
    case (.month, .first): return ([1], [])
    case (.month, .middle): return ([15], [])
    case (.month, .last): return ([-1], [])
    case (.quarter, .first): return ([1], [1, 4, 7, 10])
    case (.quarter, .last): return ([-1], [3, 6, 9, 12])
    case (.year, .first): return ([1], [1])
    case (.year, .last): return ([31], [12])
    default: return nil
    }
  }

  /// Reads `ersten Montag im Monat`, `1. und 3. Dienstag`, `letzten Arbeitstag`, `last day`.
  private static func takeOrdinals(
    _ rule: inout RuleExpression,
    _ scanner: inout TimeScanner,
    _ isFor: Bool
  ) -> Bool {
    let ordinals = scanner.list(of: DayExpression.ordinal)
    guard rule.weekdays.isEmpty, let first = ordinals.first else { return false }
    guard let kind = DayExpression.ordinalDayKind(&scanner) else { return false }
    switch kind {
    case .day: rule.monthDays = ordinals
    case .workingDay: rule.workingDays = ordinals
    case .weekday(let weekday):
      rule.weekdays = ordinals.map { Recurrence.WeekdayRule(weekday, $0) }
      let others: [Weekday]? = scanner.attempt { scanner in
        guard scanner.sign(",") || scanner.word(in: DayWords.and) != nil else { return nil }
        return scanner.list(of: DayExpression.weekdayName)
      }
      for other in others ?? [] {
        rule.weekdays += ordinals.map { Recurrence.WeekdayRule(other, $0) }
      }
    }
    rule.take(container: scanner.attempt(container), several: ordinals.count > 1)
    rule.skipsWorkingDays =
      kind == .workingDay && ordinals.count == 1 && first > 1 && rule.within == nil
      && rule.months.isEmpty
    if case .weekday = kind, rule.within == nil, rule.months.isEmpty, rule.step == nil,
      ordinals.count == 1, first > 1
    {
      rule.mayCountWeeks = true
    }
    return true
  }

  /// What days are counted in.
  enum Container: Hashable {
    case unit(CalendarUnit, every: Bool)
    case months([Int])
  }

  /// Reads `im Monat`, `of every month`, `jedes Quartals`, `im März`.
  static func container(_ scanner: inout TimeScanner) -> Container? {
    let isJoined = scanner.word(in: DayWords.ofThe) != nil
    _ = scanner.word(in: DayWords.articles)
    // "Am 15. eines Monats" is every month's.
    let isAny = scanner.word(in: anArticle) != nil
    let isEvery = scanner.word(in: RuleWords.every) != nil || isAny
    guard isJoined || isEvery else { return nil }
    if let unit = scanner.word(in: DayWords.units), [.month, .quarter, .year].contains(unit) {
      return .unit(unit, every: isEvery)
    }
    let months = scanner.list(of: WrittenDate.monthName)
    return months.isEmpty ? nil : .months(months)
  }

  private static let anArticle = WordTable("eines a")

  /// Notes what days are counted in; several of them in a month come again every month.
  private mutating func take(container: Container?, several: Bool) {
    switch container {
    case .unit(let unit, let isEvery):
      within = unit
      if isEvery || several { isRepeated = true }
    case .months(let names): months = names
    case nil: break
    }
  }

  /// Reads `31.3.`, `4 July`, `31. März und 30. September`.
  private static func takeDates(
    _ rule: inout RuleExpression,
    _ scanner: inout TimeScanner,
    _ isFor: Bool
  ) -> Bool {
    let dates = scanner.list { WrittenDate(&$0) }
    guard rule.months.isEmpty, let first = dates.first else { return false }
    // One rule cannot name different days of different months, unless all are the last ones.
    let isSame = Set(dates.map(\.day)).count == 1
    guard isSame || dates.allSatisfy(\.isEndOfMonth), dates.allSatisfy({ $0.year == nil }) else {
      return false
    }
    rule.monthDays = [isSame ? first.day : -1]
    rule.months = dates.map(\.month)
    return true
  }

  /// Reads `15.`, `1. und 15. jedes Monats`, `1st of every month`.
  private static func takeMonthDays(
    _ rule: inout RuleExpression,
    _ scanner: inout TimeScanner,
    _ isFor: Bool
  ) -> Bool {
    rule.monthDays = scanner.list(of: WrittenDate.markedDayOfMonth)
    guard !rule.monthDays.isEmpty else { return false }
    rule.take(container: scanner.attempt(container), several: rule.monthDays.count > 1)
    return true
  }

  /// Reads `Montag`, `Mo, Mi und Fr`, `Monday to Friday`, `Wochenende`.
  private mutating func takeWeekdays(_ scanner: inout TimeScanner) -> Bool {
    guard weekdays.isEmpty else { return false }
    if scanner.word(in: DayWords.weekend) != nil {
      weekdays = [Recurrence.WeekdayRule(.saturday), Recurrence.WeekdayRule(.sunday)]
      return true
    }
    let range: (Weekday, Weekday)? = scanner.attempt(PeriodExpression.weekdayRange)
    let days =
      range.map { first, last in
        Weekday.allCases.filter { $0 >= first && $0 <= last }
      } ?? scanner.list(of: DayExpression.weekdayName)
    weekdays = Set(days).sorted().map { Recurrence.WeekdayRule($0) }
    return !days.isEmpty
  }

  /// Reads `im März`, `in March and September`, `März`.
  mutating func takeMonths(_ scanner: inout TimeScanner) -> Bool {
    _ = scanner.word(in: DayWords.openers)
    guard months.isEmpty else { return false }
    months = scanner.list(of: WrittenDate.monthName)
    return !months.isEmpty
  }
}

extension WrittenDate {
  /// Whether it is the last day of its month in every year.
  fileprivate var isEndOfMonth: Bool {
    (1...12).contains(month) && month != 2 && day == Day.count(ofMonth: month, year: 2000)
  }
}
