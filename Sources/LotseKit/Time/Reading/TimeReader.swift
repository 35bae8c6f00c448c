/// Reads days, times, periods and rules of recurrence as people write them, in German and English
/// alike.
///
/// Without a year, a date is the next one in the reader's direction. "Next week" is the following
/// week by ISO 8601, Monday to Sunday; both ends of a period belong to it. A week belongs to the
/// month in which its Thursday lies, so that "the first week of December" may begin in November. A month added to the
/// 31st ends at the month's last day. An hour is elapsed time, a day is time on the clock. Working
/// days are Monday to Friday without public holidays. "Until Friday" begins today; a month or
/// the end of one after "until" is a day by which something is due: the last one.
public struct TimeReader: Sendable {
  /// The present, from which the rest is counted.
  public let now: Moment
  /// The zone of the clock, and the holidays.
  public let almanac: Almanac
  /// Where a date without a year and a time without a day lie.
  public let direction: DayRule.Direction

  /// A reader for what is written at a moment.
  public init(now: Moment, almanac: Almanac, direction: DayRule.Direction = .future) {
    self.now = now
    self.almanac = almanac
    self.direction = direction
  }

  /// What a text means; typing errors in longer words are put right.
  public func read(_ text: String) -> TimeReading { read(text, ReadingEffort()) }

  func read(_ text: String, _ effort: ReadingEffort) -> TimeReading {
    let reading = TimeScanner(text, almanac, .tolerant, effort).map(reading)
    return effort.isSpent ? .refused(.notATime) : reading ?? .refused(.notATime)
  }

  /// What all of a text means.
  func reading(of scanner: TimeScanner) -> TimeReading {
    reading { () throws(UserError) in try readings(of: scanner) }
  }

  /// The rule that all of a text says, be it an impossible one; `nil` if it says none.
  func rule(of scanner: TimeScanner) -> TimeReading? {
    RuleExpression(whole: scanner).map { rule in
      reading { () throws(UserError) in try readings(of: rule) }
    }
  }

  private func reading(
    _ read: () throws(UserError) -> Candidates<TimeReading>
  ) -> TimeReading {
    do throws(UserError) {
      let readings = try read().supported(\.days)
      guard let doubt = readings.doubt else { return readings.likeliest }
      return .ambiguous(readings.values, doubt.error(between: readings.values))
    } catch {
      return .refused(error)
    }
  }

  /// Whether a text is written like a day, a time, a period or a rule, be it an impossible one.
  public func recognises(_ text: String) -> Bool {
    guard let scanner = TimeScanner(text, almanac, .tolerant) else { return false }
    return RuleExpression(whole: scanner) != nil || TimeExpression(whole: scanner) != nil
      || SeasonExpression(whole: scanner) != nil
  }

  /// Whether a text names the days from one to another, as in `7. bis 9.12.` or `3 Tage ab Montag`,
  /// rather than a stretch of time such as `nächste Woche`.
  func namesSpan(_ text: String) -> Bool {
    guard let scanner = TimeScanner(text, almanac, .tolerant),
      case .period(let period)? = TimeExpression(whole: scanner)
    else { return false }
    return period.isSpan
  }

  /// Whether a text is a date with its year, be it an impossible one: `31.2.2027 10 Uhr`.
  func namesDate(_ text: String) -> Bool {
    guard let scanner = TimeScanner(text, almanac, .tolerant) else { return false }
    return TimeExpression(whole: scanner)?.namesDate ?? false
  }

  /// Whether a text names a season as a time: with its year, or as one by which something is due.
  func namesSeason(_ text: String) -> Bool {
    TimeScanner(text, almanac).flatMap(SeasonExpression.init(whole:))?.isTold == true
  }

  /// The rule that a text is which counts days in a month or a quarter, though it does not say that
  /// they come again: `am letzten Tag des Monats`.
  func impliedRule(_ text: String) -> TimeReading? {
    guard let scanner = TimeScanner(text, almanac, .tolerant),
      let rule = RuleExpression(implied: scanner)
    else { return nil }
    let reading = reading { () throws(UserError) in try readings(of: rule) }
    if case .recurrence = reading { return reading } else { return nil }
  }

  private func readings(of scanner: TimeScanner) throws(UserError) -> Candidates<TimeReading> {
    if let rule = RuleExpression(whole: scanner) { return try readings(of: rule) }
    if let expression = TimeExpression(whole: scanner) { return try readings(of: expression) }
    if let season = SeasonExpression(whole: scanner) { throw season.refusal(on: now.day) }
    if scanner.contains(TimeVocabulary.vague) || scanner.isBesideDay { throw .cannotBePlaced }
    throw .notATime
  }

  /// Reads days and periods of whole days in the same circumstances.
  public var days: DayReader { DayReader(today: now.day, direction: direction, almanac: almanac) }

  private func readings(
    of expression: TimeExpression
  ) throws(UserError) -> Candidates<TimeReading> {
    switch expression {
    case .period(let period): try readings(of: period)
    case .time(let day, let clock): try moments(of: clock, on: day).map(TimeReading.moment)
    case .iso(let date, let clock, let offset):
      try moments(of: clock, on: date, offset: offset).map(TimeReading.moment)
    case .elapsed(let minutes): Candidates(.moment(moment(inMinutes: minutes)))
    case .hours(let day, let range): try intervals(of: range, on: day)
    case .fromTo(let start, let end): try intervals(from: start, through: end)
    case .lasting(let start, let minutes): try intervals(from: start, lasting: minutes)
    case .until(let end): try intervals(until: end)
    case .deadline(let limit): try deadlines(of: limit)
    }
  }

  private func readings(of period: PeriodExpression) throws(UserError) -> Candidates<TimeReading> {
    if case .day(let day) = period {
      if case .slashed(let first, let second, nil) = day {
        return try readings(slashed: first, second, day)
      }
      return try days.days(of: day).map(TimeReading.day)
    }
    return try days.period(of: period).map(TimeReading.interval)
  }

  /// What `12/26` means: a day, or a month of the year 2026.
  private func readings(
    slashed first: Int,
    _ second: Int,
    _ day: DayExpression
  ) throws(UserError) -> Candidates<TimeReading> {
    let year = 2000 + second
    guard (1...12).contains(first), second > 12, (now.day.year...now.day.year + 10).contains(year),
      let month = Day(year: year, month: first, day: 1)?.stretch(of: .month)
    else { return try days.days(of: day).map(TimeReading.day) }
    guard let day = try? days.days(of: day).likeliest else { return Candidates(.interval(month)) }
    return Candidates([.day(day), .interval(month)], .dayOrMonth)
  }

  /// The last day on which something may be done.
  private func deadlines(of limit: TimeExpression) throws(UserError) -> Candidates<TimeReading> {
    switch limit {
    case .period(let period):
      return try days.period(of: period).map { TimeReading.day($0.upperBound) }
    case .time(let day, let clock):
      return try moments(of: clock, on: day).map(TimeReading.moment)
    default: return try readings(of: limit)
    }
  }
}

extension TimeReading {
  /// A period of whole days.
  static func interval(_ days: ClosedRange<Day>) -> TimeReading {
    .interval(DayTime(days.lowerBound), DayTime(days.upperBound))
  }
}

extension TimeScanner {
  /// Whether it says only that something is before or after a day: `nach Ostern`.
  fileprivate var isBesideDay: Bool {
    var copy = self
    guard copy.word(in: DayWords.before) != nil || copy.word(in: DayWords.after) != nil else {
      return false
    }
    return PeriodExpression(whole: copy) != nil
  }
}
