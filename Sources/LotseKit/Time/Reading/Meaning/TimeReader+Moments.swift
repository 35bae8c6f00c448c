// Which moment is meant by a time of day.
extension TimeReader {
  /// The present without its seconds.
  private var minute: Moment {
    Moment(seconds: now.seconds - now.second, offset: now.offset)
  }

  /// The moment so many minutes of elapsed time from now.
  func moment(inMinutes minutes: Int) -> Moment { moment(minutes, after: minute) }

  func moment(_ minutes: Int, after start: Moment) -> Moment {
    let seconds = start.seconds + minutes * 60
    return Moment(seconds: seconds, offset: almanac.zone.offset(seconds))
  }

  /// A time of a date that has its year, perhaps with its distance from UTC.
  func moments(
    of clock: ClockExpression,
    on date: WrittenDate,
    offset: Int?
  ) throws(UserError) -> Candidates<Moment> {
    let day = try days.day(of: date, on: nil)
    guard let offset else { return try moments(of: clock, on: day) }
    guard let time = TimeOfDay(hour: clock.hour, minute: clock.minute) else {
      throw .noSuchTime(clock)
    }
    let seconds = day.daysSince1970 * 86_400 + time.minutes * 60 - offset
    return Candidates(Moment(seconds: seconds, offset: almanac.zone.offset(seconds)))
  }

  /// A time of a day; without a day, the one at which it comes next.
  func moments(
    of clock: ClockExpression,
    on day: DayExpression?
  ) throws(UserError) -> Candidates<Moment> {
    guard let day else { return try nextMoments(of: clock) }
    let found = try days.days(of: day)
      .flatMap { day throws(UserError) in try moments(of: clock, on: day) }
    if direction == .past || day.hasYear { return found }
    return try withoutPast(found, clock)
  }

  /// What remains of readings when those that are over today count only if they must.
  private func withoutPast(
    _ found: Candidates<Moment>,
    _ clock: ClockExpression
  ) throws(UserError) -> Candidates<Moment> {
    let isOver = { (moment: Moment) in moment.day == now.day && moment < minute }
    let ahead = found.values.filter { !isOver($0) }
    if ahead.count == found.values.count { return found }
    if !ahead.isEmpty {
      let isAboutHour = found.doubt == .halfOfDay || found.doubt == .midnight
      return isAboutHour ? Candidates(ahead, found.doubt) : found
    }
    // "Today at 8", said at ten: this evening, or is it noted afterwards?
    var others: [Moment] = []
    if (1...11).contains(clock.hour) {
      let evening = ClockExpression(hour: clock.hour + 12, minute: clock.minute)
      others = try moments(of: evening, on: now.day).values.filter { !isOver($0) }
    }
    let tomorrow = try moments(of: clock, on: now.day.adding(days: 1)).values
    return Candidates(
      others + found.values + (others.isEmpty ? tomorrow : []),
      .pastTime
    )
  }

  /// The next time that the clock shows something, or the last one; if today's is over, it may
  /// be meant all the same.
  private func nextMoments(of clock: ClockExpression) throws(UserError) -> Candidates<Moment> {
    let today = try moments(of: clock, on: now.day)
    let other = try moments(of: clock, on: now.day.adding(days: direction == .future ? 1 : -1))
    if clock.isMidnight { return Candidates(today.likeliest) }
    let isRight = { (moment: Moment) in direction == .future ? moment >= minute : moment <= minute }
    if today.values.count > 1 {
      let next = today.values.map { moment in
        isRight(moment)
          ? moment : other.values.first { $0.dayTime.time == moment.dayTime.time } ?? moment
      }
      return Candidates(next, today.doubt)
    }
    if isRight(today.likeliest) { return today }
    return Candidates(other.values + today.values, .pastTime)
  }

  /// A time of a day.
  ///
  /// - Throws: A ``UserError`` for a time that no clock shows, or that is left out on that day.
  func moments(of clock: ClockExpression, on day: Day) throws(UserError) -> Candidates<Moment> {
    if clock.isMidnight {
      let days = [day.adding(days: 1), day]
      let midnights = try days.map { day throws(UserError) in try midnight(of: day) }
      return Candidates(midnights, .midnight)
    }
    let said = try moments(clock.hour, clock, day)
    if said.count > 1 { return Candidates(said, .comesTwice) }
    let all = try clock.hours.map { hour throws(UserError) in try moments(hour, clock, day) }
    return Candidates(all.flatMap { $0 }, .halfOfDay)
  }

  private func midnight(of day: Day) throws(UserError) -> Moment {
    let clock = ClockExpression(hour: 0, minute: 0)
    guard let moment = try moments(0, clock, day).first else { throw .noSuchTime(clock) }
    return moment
  }

  /// The moments at which an hour and the minute of a clock are shown on a day.
  private func moments(
    _ hour: Int,
    _ clock: ClockExpression,
    _ day: Day
  ) throws(UserError) -> [Moment] {
    // 24:00 is the end of the day.
    let isEnd = hour == 24 && clock.minute == 0
    guard let time = TimeOfDay(hour: isEnd ? 0 : hour, minute: clock.minute) else {
      throw .noSuchTime(clock)
    }
    let day = isEnd ? day.adding(days: 1) : day
    let moments = almanac.zone.moments(of: time, on: day)
    if moments.isEmpty { throw .leftOut(time, on: day) }
    return moments
  }
}

extension DayExpression {
  /// Whether it names its year, so that it is meant even if it is over.
  fileprivate var hasYear: Bool {
    switch self {
    case .date(let date, _): date.year != nil
    case .slashed(_, _, let year): year != nil
    default: false
    }
  }
}

extension TimeExpression {
  /// Whether it is a date with its year, perhaps with a time, perhaps as a limit.
  var namesDate: Bool {
    switch self {
    case .period(.day(let day)), .time(let day?, _): day.hasYear
    case .iso: true
    case .until(let limit), .deadline(let limit): limit.namesDate
    default: false
    }
  }
}
