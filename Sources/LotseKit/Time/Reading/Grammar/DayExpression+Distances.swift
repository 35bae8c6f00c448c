// Days at some distance from today or from another day.
extension DayExpression {
  /// Reads `gestern`, `tomorrow`.
  static func relativeWord(_ scanner: inout TimeScanner) -> Self? {
    if scanner.word(in: DayWords.endOfDay) != nil { return .offset(0, .day) }
    return scanner.word(in: DayWords.relative).map { .offset($0, .day) }
  }

  /// Reads `vor 3 Tagen`, `in zwei Wochen`.
  static func counted(_ scanner: inout TimeScanner) -> Self? {
    let isAgo = scanner.word(in: DayWords.ago) != nil
    guard isAgo || scanner.word(in: DayWords.ahead) != nil, let (count, unit) = count(&scanner)
    else { return nil }
    // "in two weeks' time"
    _ = scanner.sign("'", "’")
    _ = scanner.word(in: DayWords.time)
    return .offset(isAgo ? -count : count, unit)
  }

  /// Reads `3 days ago`.
  static func countedAgo(_ scanner: inout TimeScanner) -> Self? {
    guard let (count, unit) = count(&scanner), scanner.word(in: DayWords.agoAfter) != nil else {
      return nil
    }
    return .offset(-count, unit)
  }

  /// Reads `3 Tage`, `einer Woche`, `a fortnight`, `einem halben Jahr`, `half a year`.
  static func count(_ scanner: inout TimeScanner) -> (Int, CalendarUnit)? {
    scanner.first(of: [fortnight, halfYears, plainCount])
  }

  private static func plainCount(_ scanner: inout TimeScanner) -> (Int, CalendarUnit)? {
    guard let count = scanner.number(digits: 1...3) ?? scanner.word(in: DayWords.numbers) else {
      return nil
    }
    if scanner.words(in: DayWords.working, DayWords.day) { return (count, .workingDay) }
    return scanner.word(in: DayWords.units).map { (count, $0) }
  }

  private static func fortnight(_ scanner: inout TimeScanner) -> (Int, CalendarUnit)? {
    let count = scanner.number(digits: 1...2) ?? scanner.word(in: DayWords.numbers)
    guard let count, scanner.word(in: DayWords.fortnight) != nil else { return nil }
    return (2 * count, .week)
  }

  /// Reads lengths that have six months in them.
  private static func halfYears(_ scanner: inout TimeScanner) -> (Int, CalendarUnit)? {
    if scanner.word(in: DayWords.oneAndAHalf) != nil {
      return scanner.word(in: DayWords.year) != nil || scanner.word(in: DayWords.years) != nil
        ? (18, .month) : nil
    }
    let before = scanner.word(in: DayWords.numbers)
    guard before ?? 1 == 1, scanner.word(in: DayWords.halfOf) != nil else { return nil }
    _ = scanner.word(in: DayWords.numbers)
    return scanner.word(in: DayWords.year) != nil ? (6, .month) : nil
  }

  /// Reads `2 Wochen nach Ostern`, `3 Werktage vor dem 15.12.`, `a week from Friday`.
  static func distant(_ scanner: inout TimeScanner) -> Self? {
    guard let (count, unit) = count(&scanner) else { return nil }
    let isBefore = scanner.word(in: DayWords.before) != nil
    guard
      isBefore || scanner.word(in: DayWords.after) != nil
        || scanner.word(in: DayWords.fromOrOn) != nil
    else { return nil }
    if scanner.word(in: DayWords.now) != nil { return isBefore ? nil : .offset(count, unit) }
    return rest(&scanner).map { .shifted($0, isBefore ? -count : count, unit) }
  }

  /// Reads `the day after tomorrow`, `Tag nach Weihnachten`, `letzter Arbeitstag vor Ostern`.
  static func beside(_ scanner: inout TimeScanner) -> Self? {
    _ = scanner.word(in: DayWords.articles)
    let ordinal = scanner.word(in: DayWords.ordinals)
    let unit: CalendarUnit
    if scanner.words(in: DayWords.working, DayWords.dayItself) {
      unit = .workingDay
    } else if scanner.word(in: DayWords.dayItself) != nil {
      unit = .day
    } else if let name = scanner.word(in: DayWords.units), name == .workingDay {
      unit = .workingDay
    } else {
      return nil
    }
    let isBefore = scanner.word(in: DayWords.before) != nil
    guard isBefore || scanner.word(in: DayWords.after) != nil,
      ordinal == nil || ordinal == (isBefore ? -1 : 1)
    else { return nil }
    return rest(&scanner).map { .shifted($0, isBefore ? -1 : 1, unit) }
  }

  /// Reads `Freitag in zwei Wochen`, `heute in 14 Tagen`, `Friday week`.
  static func later(_ scanner: inout TimeScanner) -> Self? {
    let start: Self? = scanner.first(of: [relativeWord, namedWeekday])
    guard let start else { return nil }
    if scanner.word(in: DayWords.ahead) != nil, let (count, unit) = count(&scanner) {
      return .shifted(start, count, unit)
    }
    if scanner.word(in: Self.aWeek) != nil { return .shifted(start, 1, .week) }
    return scanner.word(in: DayWords.fortnight) != nil ? .shifted(start, 2, .week) : nil
  }

  private static let aWeek = WordTable("week")

  /// Reads the day that all the rest is.
  static func rest(_ scanner: inout TimeScanner) -> Self? {
    guard let day = Self(whole: scanner) else { return nil }
    if case .stretch = day { return nil }
    scanner.skip(scanner.tokens.count)
    return day
  }
}
