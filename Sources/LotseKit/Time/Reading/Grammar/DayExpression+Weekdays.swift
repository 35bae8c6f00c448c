// Weekdays, the so-manieth day of something, and holidays.
extension DayExpression {
  /// Reads `Freitag`, `letzten Freitag`, `next Fri.`, `this coming Friday`, `Friday after next`.
  static func namedWeekday(_ scanner: inout TimeScanner) -> Self? {
    var selector = scanner.word(in: DayWords.selectors)
    if selector == 0, scanner.word(in: DayWords.coming) != nil { selector = 1 }
    guard let weekday = weekdayName(&scanner) else { return nil }
    if selector == nil {
      if scanner.words(in: DayWords.after, DayWords.next) {
        return .weekday(weekday, selector: 2)
      }
      if scanner.words(in: DayWords.before, DayWords.last) {
        return .weekday(weekday, selector: -2)
      }
    }
    return .weekday(weekday, selector: selector)
  }

  /// Reads `EOD Friday`, `COB tomorrow`.
  static func endOfNamedDay(_ scanner: inout TimeScanner) -> Self? {
    guard scanner.word(in: DayWords.endOfDay) != nil else { return nil }
    return scanner.first(of: [relativeWord, namedWeekday])
  }

  /// Reads `Freitag nächster Woche`, `Friday, week 12`.
  static func weekdayOfWeek(_ scanner: inout TimeScanner) -> Self? {
    guard let weekday = weekdayName(&scanner) else { return nil }
    _ = scanner.sign(",")
    _ = scanner.word(in: DayWords.ofThe)
    return week(&scanner).map { .weekdayOf(weekday, $0) }
  }

  /// Reads `nächste Woche Freitag`, `KW 12, Freitag`.
  static func weekOfWeekday(_ scanner: inout TimeScanner) -> Self? {
    _ = scanner.word(in: DayWords.ahead)
    guard let week = week(&scanner) else { return nil }
    _ = scanner.sign(",")
    _ = scanner.word(in: DayWords.openers)
    return weekdayName(&scanner).map { .weekdayOf($0, week) }
  }

  private static func week(_ scanner: inout TimeScanner) -> StretchExpression? {
    StretchExpression(&scanner).flatMap { $0.isWeek ? $0 : nil }
  }

  /// Reads `Freitag vor Weihnachten`, `first Monday after Easter`.
  static func weekdayBeside(_ scanner: inout TimeScanner) -> Self? {
    _ = scanner.word(in: DayWords.articles)
    let ordinal = scanner.word(in: DayWords.ordinals)
    guard let weekday = weekdayName(&scanner) else { return nil }
    let isBefore = scanner.word(in: DayWords.before) != nil
    guard isBefore || scanner.word(in: DayWords.after) != nil,
      ordinal == nil || ordinal == (isBefore ? -1 : 1)
    else { return nil }
    return rest(&scanner).map { .weekdayNear(weekday, isBefore ? -1 : 1, $0) }
  }

  /// Reads `erster Montag im März`, `letzter Arbeitstag des Monats`, `last day of February`.
  static func ordinalDay(_ scanner: inout TimeScanner) -> Self? {
    guard let ordinal = ordinal(&scanner), let kind = ordinalDayKind(&scanner) else { return nil }
    _ = scanner.word(in: DayWords.ofThe)
    return StretchExpression(&scanner).map { .ordinal(ordinal, kind, $0) }
  }

  /// Reads `ersten`, `2.`, `3rd`, `second to last`, `last`.
  static func ordinal(_ scanner: inout TimeScanner) -> Int? {
    if let number = scanner.word(in: DayWords.ordinals) {
      let isFromEnd: Void? = scanner.attempt { scanner in
        _ = scanner.word(in: ClockWords.to)
        return scanner.word(in: DayWords.last)
      }
      return isFromEnd != nil && number == 2 ? -2 : number
    }
    return WrittenDate.markedDayOfMonth(&scanner)
  }

  /// Reads what is counted: a day, a working day, a weekday.
  static func ordinalDayKind(_ scanner: inout TimeScanner) -> OrdinalDay? {
    if let weekday = weekdayName(&scanner) { return .weekday(weekday) }
    if scanner.words(in: DayWords.working, DayWords.dayItself) { return .workingDay }
    if scanner.word(in: DayWords.dayItself) != nil { return .day }
    var copy = scanner
    guard copy.word(in: DayWords.units) == .workingDay else { return nil }
    scanner = copy
    return .workingDay
  }

  /// Reads `nächster Arbeitstag`, `next working day`.
  static func nextWorkingDay(_ scanner: inout TimeScanner) -> Self? {
    guard let selector = scanner.word(in: DayWords.selectors), selector != 0,
      ordinalDayKind(&scanner) == .workingDay
    else { return nil }
    return .offset(selector, .workingDay)
  }

  /// Reads `Pfingstmontag`, `Ostern 2027`, `next Easter`, `Christmas next year`.
  static func holiday(_ scanner: inout TimeScanner) -> Self? {
    let selector = scanner.word(in: DayWords.selectors)
    guard let holiday = scanner.holiday() else { return nil }
    _ = scanner.sign(",")
    let year =
      scanner.number(digits: 4...4).map(WrittenYear.number)
      ?? scanner.attempt(WrittenYear.inWords)
    return .holiday(holiday, year: year, selector: selector)
  }

  /// Reads `Ende März`, `Mitte nächster Woche`, `end of the month`, `end of day`.
  static func edge(_ scanner: inout TimeScanner) -> Self? {
    guard let edge = scanner.word(in: DayWords.edges) else { return nil }
    _ = scanner.sign("-")
    _ = scanner.word(in: DayWords.ofThe)
    if edge == .last, scanner.whole(theDay) != nil {
      scanner.skip(scanner.tokens.count)
      return .offset(0, .day)
    }
    return StretchExpression(&scanner).map { .edge(edge, $0, isJoined: false) }
  }

  private static func theDay(_ scanner: inout TimeScanner) -> Void? {
    _ = scanner.word(in: DayWords.articles)
    return scanner.word(in: DayWords.dayItself)
  }

  /// Reads `Jahresende`, `Monatsende Februar`, `Quartalsende`, `year end`.
  static func joinedEdge(_ scanner: inout TimeScanner) -> Self? {
    _ = scanner.word(in: DayWords.articles)
    let joined = scanner.word(in: DayWords.joinedEdges) ?? scanner.attempt(unitAndEnd)
    guard let (edge, unit) = joined else { return nil }
    let stretch = scanner.attempt { scanner in
      _ = scanner.word(in: DayWords.ofThe)
      return StretchExpression(&scanner).flatMap { $0.unit == unit ? $0 : nil }
    }
    return .edge(edge, stretch ?? .relative(unit, 0), isJoined: stretch == nil)
  }

  /// Reads `year end`, `month-end`; `week end` could be the weekend as well.
  private static func unitAndEnd(_ scanner: inout TimeScanner) -> (StretchEdge, CalendarUnit)? {
    guard let unit = scanner.word(in: DayWords.units), [.month, .quarter, .year].contains(unit)
    else { return nil }
    _ = scanner.sign("-")
    return scanner.word(in: DayWords.edges) == .last ? (.last, unit) : nil
  }
}

extension StretchExpression {
  /// How long it is.
  var unit: CalendarUnit {
    switch self {
    case .relative(let unit, _): unit
    case .week, .weekOfMonth, .weekOfDay, .weekend: .week
    case .month, .monthNear, .halfOfMonth: .month
    case .quarter: .quarter
    case .halfYear: .halfYear
    case .year: .year
    }
  }
}
