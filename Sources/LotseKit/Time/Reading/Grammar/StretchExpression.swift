/// A week, month, quarter or year as people write it, not yet a range of days.
indirect enum StretchExpression: Hashable {
  /// This one, the last one (-1), the next one (1).
  case relative(CalendarUnit, Int)
  /// A week by ISO 8601.
  case week(Int, year: WrittenYear?)
  /// A month.
  case month(Int, year: WrittenYear?)
  /// A month by its name, of this year, the last such (-1) or the next such (1).
  case monthNear(Int, Int)
  /// A quarter.
  case quarter(Int, year: WrittenYear?)
  /// The first or the second half of a year.
  case halfYear(Int, year: WrittenYear?)
  /// A year.
  case year(Int)
  /// A week of a month; the last is -1.
  case weekOfMonth(Int, StretchExpression)
  /// The first or the second half of a month.
  case halfOfMonth(Int, StretchExpression)
  /// The week in which a day lies.
  case weekOfDay(DayExpression)
  /// Saturday and Sunday of a week, or the coming ones.
  case weekend(StretchExpression?, selector: Int?)

  /// Reads a stretch of time, as far as it goes.
  init?(_ scanner: inout TimeScanner) {
    let grammars: [(inout TimeScanner) -> Self?] = [
      Self.weekOfMonth, Self.halfOfMonth, Self.weekOfDay, Self.isoWeek, Self.numberedWeek,
      Self.isoMonth, Self.numberedMonth, Self.namedMonth,
      Self.quarterOfYear, Self.halfOfYear, Self.weekend, Self.beyondNext, Self.plainYear,
      Self.relative, Self.joined,
    ]
    guard let stretch = scanner.first(of: grammars) else { return nil }
    self = stretch
  }

  /// Reads `2026-W12`.
  private static func isoWeek(_ scanner: inout TimeScanner) -> Self? {
    guard let year = scanner.number(digits: 4...4), scanner.sign("-"),
      scanner.word(in: DayWords.weekLetter) != nil, let week = scanner.number(digits: 2...2)
    else { return nil }
    return .week(week, year: .number(year))
  }

  /// Reads `KW 12`, `12. KW`, `week 12 2026`, `KW 12/2026`, `W12`.
  private static func numberedWeek(_ scanner: inout TimeScanner) -> Self? {
    _ = scanner.word(in: DayWords.articles)
    _ = scanner.word(in: DayWords.calendar)
    let number: Int?
    if scanner.word(in: DayWords.week) != nil || scanner.word(in: DayWords.weekLetter) != nil {
      _ = scanner.sign(".")
      number = scanner.number(digits: 1...2)
    } else {
      number = scanner.number(digits: 1...2)
      guard scanner.sign(".") || scanner.word(in: DayWords.ordinalEndings) != nil,
        scanner.word(in: DayWords.week) != nil
      else { return nil }
    }
    return number.map { .week($0, year: WrittenYear.trailing(&scanner)) }
  }

  /// Reads `2026-11`.
  private static func isoMonth(_ scanner: inout TimeScanner) -> Self? {
    guard let year = scanner.number(digits: 4...4), scanner.sign("-"),
      let month = scanner.number(digits: 2...2)
    else { return nil }
    return .month(month, year: .number(year))
  }

  /// Reads `11/2026`, `11.2026`.
  private static func numberedMonth(_ scanner: inout TimeScanner) -> Self? {
    guard let month = scanner.number(digits: 1...2), scanner.sign("/", "."),
      let year = scanner.number(digits: 4...4)
    else { return nil }
    return .month(month, year: .number(year))
  }

  /// Reads `November`, `Nov. 2026`, `nächsten März`, `March next year`.
  private static func namedMonth(_ scanner: inout TimeScanner) -> Self? {
    _ = scanner.word(in: DayWords.articles)
    let selector = scanner.word(in: DayWords.selectors)
    _ = selector == 0 ? scanner.word(in: DayWords.coming) : nil
    guard let month = WrittenDate.monthName(&scanner) else { return nil }
    if let selector { return .monthNear(month, selector) }
    return .month(month, year: WrittenYear.trailing(&scanner))
  }

  /// Reads `Q3`, `3. Quartal 2026`, `erstes Quartal`, `first quarter of 2027`, `2027-Q1`.
  private static func quarterOfYear(_ scanner: inout TimeScanner) -> Self? {
    guard let (number, year) = part(&scanner, DayWords.quarter) else { return nil }
    return .quarter(number, year: year)
  }

  /// Reads `H1`, `1. Halbjahr 2027`, `second half of the year`.
  private static func halfOfYear(_ scanner: inout TimeScanner) -> Self? {
    let isBareHalf = scanner.contains(DayWords.halfWord)
    guard let (number, year) = part(&scanner, DayWords.half) else { return nil }
    // "first half" alone may be that of a month or a match.
    if isBareHalf, year == nil { return nil }
    return .halfYear(number, year: year)
  }

  /// Reads a numbered part of a year, with the year before or after it.
  private static func part(
    _ scanner: inout TimeScanner,
    _ words: WordTable<Void>
  ) -> (Int, WrittenYear?)? {
    let leading = scanner.attempt { scanner in
      let year = scanner.number(digits: 4...4)
      _ = scanner.sign("-", "/")
      return year.map(WrittenYear.number)
    }
    if leading == nil { _ = scanner.word(in: DayWords.articles) }
    let number: Int?
    if scanner.word(in: words) != nil {
      number = scanner.number(digits: 1...1) ?? scanner.word(in: DayWords.roman)
    } else {
      number = ordinal(&scanner)
      guard scanner.word(in: words) != nil else { return nil }
      _ = scanner.sign(".")
    }
    return number.map { ($0, leading ?? WrittenYear.trailing(&scanner)) }
  }

  /// Reads `1.`, `first`, `III.`.
  private static func ordinal(_ scanner: inout TimeScanner) -> Int? {
    if let number = scanner.word(in: DayWords.ordinals) { return number > 0 ? number : nil }
    if let number = scanner.word(in: DayWords.roman) {
      _ = scanner.sign(".")
      return number
    }
    return scanner.attempt(WrittenDate.dayOfMonth)
  }

  /// Reads `Wochenende`, `nächstes Wochenende`, `Wochenende KW 12`.
  private static func weekend(_ scanner: inout TimeScanner) -> Self? {
    _ = scanner.word(in: DayWords.articles)
    let isNearest = scanner.contains(DayWords.nearest, first: true)
    let said = scanner.word(in: DayWords.selectors)
    let selector = isNearest ? 0 : said
    if selector == 0 { _ = scanner.word(in: DayWords.coming) }
    guard scanner.word(in: DayWords.weekend) != nil else { return nil }
    let week = scanner.attempt { scanner in
      _ = scanner.word(in: DayWords.ofThe)
      return scanner.first(of: [isoWeek, numberedWeek, relative]).flatMap { $0.isWeek ? $0 : nil }
    }
    return .weekend(week, selector: selector)
  }

  /// Reads `the week after next`, `the month before last`.
  private static func beyondNext(_ scanner: inout TimeScanner) -> Self? {
    _ = scanner.word(in: DayWords.articles)
    guard let unit = scanner.word(in: DayWords.units), unit.isStretch else { return nil }
    if scanner.words(in: DayWords.after, DayWords.next) { return .relative(unit, 2) }
    return scanner.words(in: DayWords.before, DayWords.last) ? .relative(unit, -2) : nil
  }

  /// Reads `diese Woche`, `letzter Monat`, `next year`, `week`, `des Monats`.
  private static func relative(_ scanner: inout TimeScanner) -> Self? {
    _ = scanner.word(in: DayWords.articles)
    var offset = scanner.word(in: DayWords.selectors) ?? 0
    if offset == 0, scanner.word(in: DayWords.coming) != nil { offset = 1 }
    // "In the next weeks" does not say which.
    if scanner.contains(DayWords.plurals, first: true) { return nil }
    guard let unit = scanner.word(in: DayWords.units), unit.isStretch else { return nil }
    return .relative(unit, offset)
  }

  /// Reads `Folgemonat`.
  private static func joined(_ scanner: inout TimeScanner) -> Self? {
    _ = scanner.word(in: DayWords.articles)
    return scanner.word(in: DayWords.joinedStretches).map(Self.relative)
  }

  /// Reads `2026`, `Jahr 2026`.
  private static func plainYear(_ scanner: inout TimeScanner) -> Self? {
    _ = scanner.word(in: DayWords.articles)
    _ = scanner.word(in: DayWords.year)
    return scanner.number(digits: 4...4).map(Self.year)
  }

  /// Whether it is a week.
  var isWeek: Bool {
    switch self {
    case .week, .weekOfMonth, .weekOfDay, .relative(.week, _): true
    default: false
    }
  }
}

extension CalendarUnit {
  /// Whether it lasts longer than a day, so that it can be a period of its own.
  var isStretch: Bool { self != .day && self != .workingDay }
}
