/// How far the local clock is ahead of UTC at each moment, and so which local times exist.
public struct TimeZoneRules: Sendable {
  /// Seconds ahead of UTC at so many seconds since 1 January 1970, 00:00 UTC.
  public let offset: @Sendable (Int) -> Int

  /// Rules from a function that knows them.
  public init(offset: @escaping @Sendable (Int) -> Int) { self.offset = offset }

  /// A clock that is always as far ahead of UTC.
  public static func fixed(_ offset: Int) -> Self { Self { _ in offset } }

  /// The moments at which the clock shows a time: one, none where the clocks leave it out, two
  /// where it comes twice; the earlier one first.
  public func moments(of time: TimeOfDay, on day: Day) -> [Moment] {
    let local = day.daysSince1970 * 86_400 + time.minutes * 60
    // The offset in force lies among those of the day before and the day after.
    let offsets = Set([offset(local - 86_400), offset(local), offset(local + 86_400)])
    return offsets.filter { offset(local - $0) == $0 }
      .map { Moment(seconds: local - $0, offset: $0) }
      .sorted()
  }
}
