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
  /// From a day to another of the month that comes next: `vom 3. bis zum 7.`.
  case daysOfComingMonth(from: Int, through: Int)
  /// From the beginning of one period to the end of another.
  case range(PeriodExpression, PeriodExpression)
  /// From one day of a week to another.
  case weekdays(Weekday, Weekday, of: StretchExpression)
  /// From the beginning of a period to today.
  case since(PeriodExpression)
  /// From today to the end of a week, a month, a quarter or a year.
  case rest(CalendarUnit)
  /// The days after Christmas, before or after New Year.
  case betweenTheYears
  /// So many days or weeks from a day on, which is the first of them.
  case lasting(DayExpression, Int, CalendarUnit)

  /// Reads a text that is a period and nothing else.
  init?(whole scanner: TimeScanner) {
    guard let period = Self(one: scanner) ?? Self.joined(scanner) else { return nil }
    self = period
  }

  private static func joined(_ scanner: TimeScanner) -> Self? {
    since(scanner) ?? lasting(scanner) ?? weekdaysOfWeek(scanner) ?? range(scanner)
  }

  /// Reads a period that is not put together from two others.
  private init?(one scanner: TimeScanner) {
    if let stretch = scanner.whole({ Self.stretch(&$0) }) {
      self = .stretch(stretch)
    } else if let day = DayExpression(whole: scanner) {
      self = .day(day)
    } else if let other = scanner.whole({ $0.first(of: [Self.counted, Self.rest, Self.holidays]) })
    {
      self = other
    } else {
      return nil
    }
  }

  private static func stretch(_ scanner: inout TimeScanner) -> StretchExpression? {
    if scanner.word(in: DayWords.openers) != nil { _ = scanner.word(in: DayWords.articles) }
    return StretchExpression(&scanner)
  }

  /// Reads `letzte 7 Tage`, `in the next two weeks`.
  private static func counted(_ scanner: inout TimeScanner) -> Self? {
    if scanner.word(in: DayWords.openers) != nil { _ = scanner.word(in: DayWords.articles) }
    guard let selector = scanner.word(in: DayWords.selectors), abs(selector) == 1,
      let (count, unit) = DayExpression.count(&scanner), count > 0
    else { return nil }
    return .counted(selector * count, unit)
  }

  /// Reads `Rest der Woche`, `the rest of the month`, `noch diese Woche`.
  private static func rest(_ scanner: inout TimeScanner) -> Self? {
    _ = scanner.word(in: DayWords.openers)
    guard scanner.word(in: DayWords.rest) != nil || scanner.word(in: DayWords.still) != nil else {
      return nil
    }
    _ = scanner.word(in: DayWords.ofThe)
    guard case .relative(let unit, 0) = StretchExpression(&scanner) else { return nil }
    return .rest(unit)
  }

  /// Reads `zwischen den Jahren`.
  private static func holidays(_ scanner: inout TimeScanner) -> Self? {
    scanner.words(in: DayWords.between, DayWords.articles, DayWords.years) ? .betweenTheYears : nil
  }

  private static func since(_ scanner: TimeScanner) -> Self? {
    var scanner = scanner
    guard scanner.word(in: DayWords.since) != nil else { return nil }
    return Self(one: scanner).map(Self.since)
  }

  /// Reads `3 Tage ab Montag`, `Montag für zwei Wochen`, `for 3 days from Monday`.
  private static func lasting(_ scanner: TimeScanner) -> Self? {
    var scanner = scanner
    _ = scanner.word(in: DayWords.forWord)
    if let (count, unit) = scanner.attempt(DayExpression.count) {
      guard scanner.word(in: DayWords.starting) != nil else { return nil }
      _ = scanner.word(in: DayWords.toThe)
      return DayExpression(whole: scanner).map { .lasting($0, count, unit) }
    }
    let isFrom = scanner.word(in: DayWords.starting) != nil
    for index in scanner.tokens.indices.dropFirst() {
      let day = scanner.split(at: index).0
      var length = scanner.split(at: index).1
      guard length.word(in: DayWords.forWord) != nil || isFrom else { continue }
      if let (count, unit) = length.whole(DayExpression.count), let day = DayExpression(whole: day)
      {
        return .lasting(day, count, unit)
      }
    }
    return nil
  }

  /// Reads `Montag bis Mittwoch nächster Woche`, `nächste Woche Mo-Mi`.
  private static func weekdaysOfWeek(_ scanner: TimeScanner) -> Self? {
    scanner.whole { scanner in
      _ = scanner.word(in: DayWords.from)
      if let (first, last) = scanner.attempt(weekdayRange) {
        _ = scanner.sign(",")
        _ = scanner.word(in: DayWords.ofThe)
        return week(&scanner).map { .weekdays(first, last, of: $0) }
      }
      guard let week = week(&scanner) else { return nil }
      _ = scanner.sign(",")
      _ = scanner.word(in: DayWords.from)
      return scanner.attempt(weekdayRange).map { .weekdays($0.0, $0.1, of: week) }
    }
  }

  private static func week(_ scanner: inout TimeScanner) -> StretchExpression? {
    scanner.attempt { scanner in
      StretchExpression(&scanner).flatMap { $0.isWeek ? $0 : nil }
    }
  }

  static func weekdayRange(_ scanner: inout TimeScanner) -> (Weekday, Weekday)? {
    guard let first = DayExpression.weekdayName(&scanner),
      scanner.sign("-", "–", "—") || scanner.word(in: DayWords.to) != nil,
      let last = DayExpression.weekdayName(&scanner)
    else { return nil }
    return (first, last)
  }

  private static func range(_ scanner: TimeScanner) -> Self? {
    var scanner = scanner
    let isBetween = scanner.word(in: DayWords.between) != nil
    if !isBetween { _ = scanner.word(in: DayWords.from) }
    // "Monday and Wednesday" is no period.
    let words = isBetween ? DayWords.and : DayWords.to
    for (left, right) in scanner.parts(separatedBy: words, signs: "-", "–", "—", "/") {
      if let range = range(from: left, through: right) { return range }
    }
    return nil
  }

  private static func range(from left: TimeScanner, through right: TimeScanner) -> Self? {
    var (left, right) = (left, right)
    if right.word(in: DayWords.toThe) != nil { _ = right.word(in: DayWords.articles) }
    _ = left.word(in: DayWords.articles)
    let leftDay = left.whole(numberOfDay)
    if let leftDay, let last = right.whole(namedDate) {
      return .daysOfMonth(from: leftDay, through: last)
    }
    if let leftDay, let last = right.whole(WrittenDate.markedDayOfMonth) {
      return .daysOfComingMonth(from: leftDay, through: last)
    }
    if let date = left.whole({ WrittenDate(&$0) }), date.year == nil,
      let (day, year) = right.whole(dayAndYear)
    {
      return .daysOfMonth(
        from: date.day,
        through: WrittenDate(day: day, month: date.month, year: year)
      )
    }
    if let first = left.whole({ StretchExpression(&$0) }), let last = first.sibling(right) {
      return .range(.stretch(first), .stretch(last))
    }
    guard let first = Self(one: left), let last = Self(one: right) else { return nil }
    return .range(first, last)
  }

  /// Reads a day of a month, perhaps with its weekday: `Mo 3.`.
  private static func numberOfDay(_ scanner: inout TimeScanner) -> Int? {
    if DayExpression.weekdayName(&scanner) != nil { _ = scanner.sign(",") }
    return WrittenDate.dayOfMonth(&scanner)
  }

  private static func namedDate(_ scanner: inout TimeScanner) -> WrittenDate? {
    if DayExpression.weekdayName(&scanner) != nil { _ = scanner.sign(",") }
    return WrittenDate(&scanner)
  }

  /// Reads the rest of `August 3-7, 2027`.
  private static func dayAndYear(_ scanner: inout TimeScanner) -> (Int, WrittenYear?)? {
    guard let day = WrittenDate.dayOfMonth(&scanner) else { return nil }
    return (day, WrittenYear.trailing(&scanner))
  }
}

extension PeriodExpression {
  /// Whether it names its days from one to another, rather than a stretch of time in which some
  /// day may be meant.
  var isSpan: Bool {
    switch self {
    case .daysOfMonth, .daysOfComingMonth, .range(.day, .day), .weekdays, .lasting: true
    default: false
    }
  }
}

extension StretchExpression {
  /// The week or quarter whose number alone follows this one: `KW 12–14`.
  fileprivate func sibling(_ scanner: TimeScanner) -> Self? {
    guard
      let (number, year) = scanner.whole({ scanner in
        let number = scanner.number(digits: 1...2)
        return number.map { ($0, WrittenYear.trailing(&scanner)) }
      })
    else { return nil }
    switch self {
    case .week(_, let own): return .week(number, year: year ?? own)
    case .quarter(_, let own): return .quarter(number, year: year ?? own)
    default: return nil
    }
  }
}
