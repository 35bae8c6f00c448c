/// A text about a day, a time or a period: what was said, before it is known what is meant.
indirect enum TimeExpression: Hashable {
  /// A day or a period of whole days.
  case period(PeriodExpression)
  /// A time of a day; without a day, the one at which it comes next.
  case time(DayExpression?, ClockExpression)
  /// A moment with its distance from UTC, in seconds, if that was said.
  case iso(WrittenDate, ClockExpression, offset: Int?)
  /// So many minutes from now.
  case elapsed(Int)
  /// From one time of a day to another.
  case hours(DayExpression?, ClockRange)
  /// From one day or time to another, at least one of which is a time.
  case fromTo(TimeExpression, TimeExpression)
  /// So many minutes from a time on.
  case lasting(TimeExpression, Int)
  /// From now to something, which itself still counts.
  case until(TimeExpression)
  /// The last day on which something may be done, or the first.
  case deadline(TimeExpression)

  /// Reads a text that is a day, a time or a period and nothing else.
  init?(whole scanner: TimeScanner) {
    guard let expression = Self.simple(scanner) ?? Self.compound(scanner) else { return nil }
    self = expression
  }

  static func simple(_ scanner: TimeScanner) -> Self? {
    if let period = PeriodExpression(whole: scanner) { return .period(period) }
    guard scanner.mayTellTime else { return partOfDay(scanner) }
    return scanner.whole(isoMoment) ?? point(scanner)
  }

  private static func compound(_ scanner: TimeScanner) -> Self? {
    if let limit = until(scanner) ?? deadline(scanner) { return limit }
    guard scanner.mayTellTime else { return nil }
    return hours(scanner) ?? lasting(scanner) ?? fromTo(scanner)
  }

  /// Reads a day, or a time with or without a day.
  private static func point(_ scanner: TimeScanner) -> Self? {
    scanner.whole(elapsed) ?? clock(scanner) ?? thisPart(scanner) ?? dayTime(scanner)
      ?? partOfDay(scanner)
  }

  static func clock(_ scanner: TimeScanner) -> Self? {
    scanner.whole { ClockExpression(&$0) }.map { .time(nil, $0) }
  }

  /// Reads `tonight at 8`, `this afternoon at 3`.
  private static func thisPart(_ scanner: TimeScanner) -> Self? {
    scanner.whole { scanner in
      if scanner.word(in: ClockWords.tonight) != nil {
        return ClockExpression(&scanner)?.settled(in: .evening)
      }
      guard scanner.word(in: ClockWords.this) != nil else { return nil }
      return scanner.contains(ClockWords.parts, first: true)
        ? ClockExpression(&scanner, afterDay: true) : nil
    }.map { .time(.offset(0, .day), $0) }
  }

  /// Reads `Freitag um 10`, `10 Uhr am Freitag`, `next fri 2pm`.
  static func dayTime(_ scanner: TimeScanner) -> Self? {
    beside(scanner) { scanner, isAfterDay in
      scanner.whole { ClockExpression(&$0, afterDay: isAfterDay) }
    }.map { .time($0, $1) }
  }

  /// Reads `morgen 14-16 Uhr`, `14-16 Uhr`, `tomorrow 2-4pm`.
  static func hours(_ scanner: TimeScanner) -> Self? {
    if let range = scanner.whole({ ClockRange(&$0, besideDay: false) }) {
      return .hours(nil, range)
    }
    return beside(scanner) { scanner, _ in scanner.whole { ClockRange(&$0, besideDay: true) } }
      .map { .hours($0, $1) }
  }

  /// The most words, numbers and signs that a time or two of them have.
  private static let longestClock = 14

  /// Reads a day with something before or after it, for which a reader is given.
  private static func beside<Value>(
    _ scanner: TimeScanner,
    _ read: (TimeScanner, _ isAfterDay: Bool) -> Value?
  ) -> (DayExpression, Value)? {
    let tokens = scanner.tokens.indices
    let lengths = 1...max(1, min(longestClock, tokens.count - 1))
    guard tokens.count > 1 else { return nil }
    // "4.12. 10 Uhr" ends with the shortest time, "3 am Friday" begins with the longest one.
    for length in lengths {
      let (head, tail) = scanner.split(at: tokens.upperBound - length)
      if let value = read(tail, true), let day = day(head.withoutComma) { return (day, value) }
    }
    for length in lengths.reversed() {
      let (head, tail) = scanner.split(at: tokens.lowerBound + length)
      // "12:30 am Freitag" is no time before noon.
      if head.endsWithAm, tail.beginsInGerman { continue }
      if let value = read(head.withoutComma, false), let day = day(tail) { return (day, value) }
    }
    return nil
  }

  /// Reads a day, but not a week that would stand for its Monday.
  private static func day(_ scanner: TimeScanner) -> DayExpression? {
    guard let day = DayExpression(whole: scanner) else { return nil }
    if case .stretch = day { return nil }
    return day
  }

  /// Reads `morgen früh`, `Freitag Abend`, `this afternoon`: it is only known on which day.
  private static func partOfDay(_ scanner: TimeScanner) -> Self? {
    if scanner.whole({ $0.word(in: ClockWords.tonight) }) != nil {
      return .period(.day(.offset(0, .day)))
    }
    let part = beside(scanner) { scanner, isAfterDay in
      isAfterDay ? scanner.whole(namedPart) : nil
    }
    if let (day, _) = part { return .period(.day(day)) }
    let isToday = scanner.whole { scanner in
      scanner.word(in: ClockWords.this).flatMap { scanner.word(in: ClockWords.parts) }
    }
    return isToday.map { _ in .period(.day(.offset(0, .day))) }
  }

  private static func namedPart(_ scanner: inout TimeScanner) -> PartOfDay? {
    if scanner.word(in: ClockWords.partOpeners) != nil { _ = scanner.word(in: ClockWords.the) }
    return scanner.word(in: ClockWords.parts)
  }

  /// Reads `in 3 Stunden`, `2 hours ago`, `now`.
  private static func elapsed(_ scanner: inout TimeScanner) -> Self? {
    if scanner.word(in: DayWords.now) != nil { return .elapsed(0) }
    if scanner.word(in: DayWords.ahead) != nil {
      return ElapsedTime.minutes(&scanner).map(Self.elapsed)
    }
    if scanner.word(in: DayWords.ago) != nil {
      return ElapsedTime.minutes(&scanner).map { .elapsed(-$0) }
    }
    guard let minutes = ElapsedTime.minutes(&scanner) else { return nil }
    if scanner.word(in: DayWords.agoAfter) != nil { return .elapsed(-minutes) }
    return scanner.words(in: DayWords.fromOrOn, DayWords.now) ? .elapsed(minutes) : nil
  }
}

extension TimeScanner {
  /// Whether something in it may be a time of day or a length of hours.
  fileprivate var mayTellTime: Bool {
    contains { token in
      switch token {
      case .number: true
      case .word(let word):
        DayWords.numbers[word] != nil || ClockWords.noon[word] != nil
          || ClockWords.midnight[word] != nil || DayWords.now[word] != nil
          || ClockWords.units[word] != nil || ClockWords.joined[word] != nil
          || DayWords.halfOf[word] != nil
      case .sign: false
      }
    }
  }

  fileprivate var endsWithAm: Bool { tokens.last?.word.map { ClockWords.am[$0] != nil } ?? false }

  /// Whether it begins with what follows a German "am": a date in figures or a German weekday.
  fileprivate var beginsInGerman: Bool {
    guard let first = tokens.first?.word else { return true }
    return DayWords.germanWeekdays[first] != nil || DayWords.ordinals[first] != nil
  }

  /// The same without a comma at the end.
  fileprivate var withoutComma: TimeScanner {
    guard case .sign(",") = tokens.last else { return self }
    return split(at: tokens.endIndex - 1).0
  }
}
