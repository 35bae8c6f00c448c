// What is put together from two days or times.
extension TimeExpression {
  /// Reads `2026-12-04T14:00`, perhaps with seconds and the distance from UTC.
  static func isoMoment(_ scanner: inout TimeScanner) -> Self? {
    guard case .number(_, digits: 4) = scanner.tokens.first, let date = WrittenDate(&scanner),
      scanner.word(in: ClockWords.isoTime) != nil, let hour = scanner.number(digits: 2...2),
      scanner.sign(":"), let minute = scanner.number(digits: 2...2)
    else { return nil }
    if scanner.sign(":"), scanner.number(digits: 2...2) == nil { return nil }
    let clock = ClockExpression(hour: hour, minute: minute)
    return .iso(date, clock, offset: offset(&scanner))
  }

  private static func offset(_ scanner: inout TimeScanner) -> Int? {
    if scanner.word(in: ClockWords.utc) != nil { return 0 }
    let isBehind = scanner.sign("-", "−")
    guard isBehind || scanner.sign("+") else { return nil }
    guard let number = scanner.number(digits: 2...4) else { return nil }
    let minutes = scanner.sign(":") ? scanner.number(digits: 2...2) : nil
    let seconds = minutes.map { number * 60 + $0 } ?? (number / 100 * 60 + number % 100)
    return (isBehind ? -60 : 60) * seconds
  }

  /// Reads `bis Freitag`, `until March`, `innerhalb von zwei Wochen`.
  static func until(_ scanner: TimeScanner) -> Self? {
    var scanner = scanner
    if scanner.word(in: DayWords.within) != nil {
      _ = scanner.word(in: DayWords.ofOrFrom)
      let length = scanner.whole(DayExpression.count)
      return length.map { .until(.period(.day(.offset($0, $1)))) }
    }
    guard scanner.word(in: DayWords.until) != nil else { return nil }
    let isDeadline = scanner.word(in: DayWords.deadline) != nil
    _ = scanner.word(in: DayWords.inclusive)
    if scanner.word(in: DayWords.toThe) != nil { _ = scanner.word(in: DayWords.articles) }
    guard let end = single(scanner) else { return nil }
    return isDeadline || end.isRough ? .deadline(end) : .until(end)
  }

  /// Reads `spätestens Freitag`, `by the end of March`, `ab Montag`.
  static func deadline(_ scanner: TimeScanner) -> Self? {
    var scanner = scanner
    let isLast = scanner.word(in: DayWords.deadline) != nil
    guard isLast || scanner.word(in: DayWords.starting) != nil else { return nil }
    _ = scanner.word(in: DayWords.until)
    if scanner.word(in: DayWords.toThe) != nil { _ = scanner.word(in: DayWords.articles) }
    guard let limit = single(scanner), isLast || !limit.isStretch else { return nil }
    return .deadline(limit)
  }

  private static func single(_ scanner: TimeScanner) -> Self? {
    guard let limit = simple(scanner) else { return nil }
    switch limit {
    case .period(.day), .period(.stretch), .time, .iso: return limit
    default: return nil
    }
  }

  /// Whether it is a stretch of time or a part of one, rather than a day with a name or number.
  private var isRough: Bool {
    switch self {
    case .period(.stretch), .period(.day(.edge)), .period(.day(.stretch)): true
    default: false
    }
  }

  private var isStretch: Bool {
    switch self {
    case .period(.stretch), .period(.day(.stretch)): true
    default: false
    }
  }

  /// Reads `morgen 14 Uhr für zwei Stunden`, `tomorrow 10am, 90 minutes`.
  static func lasting(_ scanner: TimeScanner) -> Self? {
    for index in scanner.tokens.indices.dropFirst() {
      let start = scanner.split(at: index).0
      var length = scanner.split(at: index).1
      guard length.sign(",") || length.word(in: DayWords.forWord) != nil else { continue }
      if let minutes = length.whole(ElapsedTime.minutes),
        let start = clock(start) ?? dayTime(start)
      {
        return .lasting(start, minutes)
      }
    }
    return nil
  }

  /// Reads `Montag 10 Uhr bis Mittwoch 12 Uhr`.
  static func fromTo(_ scanner: TimeScanner) -> Self? {
    var scanner = scanner
    _ = scanner.word(in: DayWords.from)
    for (left, right) in scanner.parts(separatedBy: DayWords.to, signs: "-", "–", "—", "/") {
      // "Tue-Thu 9:00" may be three times as well as one period.
      guard let start = end(left), let end = end(right), end.isTime == start.isTime, end.isTime
      else { continue }
      return .fromTo(start, end)
    }
    return nil
  }

  /// Reads a day or a time at the end of a period.
  private static func end(_ scanner: TimeScanner) -> Self? {
    var scanner = scanner
    if scanner.word(in: DayWords.toThe) != nil { _ = scanner.word(in: DayWords.articles) }
    guard let day = PeriodExpression(day: scanner) else { return timeEnd(scanner) }
    return .period(day)
  }

  private static func timeEnd(_ scanner: TimeScanner) -> Self? {
    scanner.whole(isoMoment) ?? clock(scanner) ?? dayTime(scanner)
  }

  private var isTime: Bool {
    switch self {
    case .time, .iso: true
    default: false
    }
  }
}

extension PeriodExpression {
  /// Reads one day.
  fileprivate init?(day scanner: TimeScanner) {
    guard let day = DayExpression(whole: scanner) else { return nil }
    if case .stretch = day { return nil }
    self = .day(day)
  }
}
