extension TimeZoneRules {
  /// The moment at which the clock shows a day and a time; of a whole day, its beginning.
  ///
  /// It is the first one where the time comes twice. Where the clocks leave it out, it is counted
  /// by the distance from UTC before the gap, so that 2:30 becomes what is then 3:30 (RFC 5545,
  /// section 3.3.5).
  public func moment(of time: DayTime) -> Moment {
    let local = time.day.daysSince1970 * 86_400 + (time.time?.minutes ?? 0) * 60
    let clock = time.time ?? TimeOfDay(hour: 0)
    if let clock, let moment = moments(of: clock, on: time.day).first { return moment }
    return moment(at: local - offset(local - 86_400))
  }

  /// A moment as the local clock shows it.
  public func moment(at seconds: Int) -> Moment {
    Moment(seconds: seconds, offset: offset(seconds))
  }
}
