// Which period is meant where times are its ends.
extension TimeReader {
  /// From one time of a day to another.
  func intervals(
    of range: ClockRange,
    on day: DayExpression?
  ) throws(UserError) -> Candidates<TimeReading> {
    if let day {
      return try days.days(of: day).flatMap { day throws(UserError) in
        try withoutPast(intervals(of: range, on: day), range)
      }
    }
    let today = try intervals(of: range, on: now.day)
    guard direction == .future, today.values.allSatisfy(isOver) else { return today }
    let tomorrow = try intervals(of: range, on: now.day.adding(days: 1))
    return Candidates(tomorrow.values + today.values, .pastTime)
  }

  private func withoutPast(
    _ found: Candidates<TimeReading>,
    _ range: ClockRange
  ) throws(UserError) -> Candidates<TimeReading> {
    let ahead = found.values.filter { !isOver($0) }
    if direction == .past || ahead.count == found.values.count { return found }
    if !ahead.isEmpty { return Candidates(ahead, found.doubt) }
    let tomorrow = try intervals(of: range, on: now.day.adding(days: 1))
    return Candidates(found.values + tomorrow.values, .pastTime)
  }

  /// Whether a period ended earlier today.
  private func isOver(_ reading: TimeReading) -> Bool {
    guard case .interval(_, let end) = reading else { return false }
    return end.day == now.day && end < now.dayTime
  }

  /// From one time to another on a day, by the hours that are nearest to each other.
  ///
  /// What ends before it begins goes over midnight, if it begins in the evening.
  private func intervals(
    of range: ClockRange,
    on day: Day
  ) throws(UserError) -> Candidates<TimeReading> {
    var pairs: [(start: DayTime, end: DayTime, length: Int)] = []
    for start in range.start.hours {
      for end in range.end.hours + range.end.eveningHours {
        let first = try dayTime(day, start, range.start)
        let last = try dayTime(day, end, range.end)
        let length = end * 60 + range.end.minute - start * 60 - range.start.minute
        if length > 0 { pairs.append((first, last, length)) }
      }
    }
    guard let shortest = pairs.map(\.length).min() else { return try overnight(range, on: day) }
    let nearest = pairs.filter { $0.length == shortest }
    return Candidates(nearest.map { .interval($0.start, $0.end) }, .halfOfDay)
  }

  private func overnight(
    _ range: ClockRange,
    on day: Day
  ) throws(UserError) -> Candidates<TimeReading> {
    let start = try dayTime(day, range.start.hours[0], range.start)
    let end = try dayTime(day.adding(days: 1), range.end.hour, range.end)
    guard range.start.hour >= 18, range.end.hour <= 12 else {
      throw .endsBeforeItBegins(start, try dayTime(day, range.end.hour, range.end))
    }
    return Candidates(.interval(start, end))
  }

  /// A day with a time, if the clock shows it there.
  private func dayTime(
    _ day: Day,
    _ hour: Int,
    _ clock: ClockExpression
  ) throws(UserError) -> DayTime {
    let said = ClockExpression(hour: hour, minute: clock.minute)
    return try moments(of: said, on: day).likeliest.dayTime
  }

  /// From one day or time to another.
  func intervals(
    from start: TimeExpression,
    through end: TimeExpression
  ) throws(UserError) -> Candidates<TimeReading> {
    try ends(of: start).flatMap { start throws(UserError) in
      let later = TimeReader(now: moment(of: start), almanac: almanac)
      return try later.ends(of: end).flatMap { end throws(UserError) in
        guard start.day < end.day || start <= end || end.time == nil && start.day == end.day else {
          throw .endsBeforeItBegins(start, end)
        }
        return Candidates(.interval(start, end))
      }
    }
  }

  /// The present for what is said after a beginning.
  private func moment(of start: DayTime) -> Moment {
    guard start > now.dayTime, let time = start.time ?? TimeOfDay(hour: 0) else { return now }
    return almanac.zone.moments(of: time, on: start.day).first ?? now
  }

  private func ends(of expression: TimeExpression) throws(UserError) -> Candidates<DayTime> {
    switch expression {
    case .time(let day, let clock): return try moments(of: clock, on: day).map(\.dayTime)
    case .iso(let date, let clock, let offset):
      return try moments(of: clock, on: date, offset: offset).map(\.dayTime)
    case .period(let period): return try days.period(of: period).map { DayTime($0.upperBound) }
    default: throw .notATime
    }
  }

  /// From a time on, for so many minutes.
  func intervals(
    from start: TimeExpression,
    lasting minutes: Int
  ) throws(UserError) -> Candidates<TimeReading> {
    guard case .time(let day, let clock) = start else { throw .notATime }
    return try moments(of: clock, on: day).map { start in
      .interval(start.dayTime, moment(minutes, after: start).dayTime)
    }
  }

  /// From now to something that still counts.
  func intervals(until end: TimeExpression) throws(UserError) -> Candidates<TimeReading> {
    try ends(of: end).flatMap { end throws(UserError) in
      let start = end.time == nil ? DayTime(now.day) : now.dayTime
      guard start <= end else { throw .endsBeforeItBegins(start, end) }
      return Candidates(.interval(start, end))
    }
  }
}

extension ClockExpression {
  /// The same hour of the evening half, where a morning hour cannot end what began before.
  fileprivate var eveningHours: [Int] { (7...11).contains(hour) && isBare ? [hour + 12] : [] }
}
