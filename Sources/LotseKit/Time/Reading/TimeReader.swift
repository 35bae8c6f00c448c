/// Reads days, times, periods and rules of recurrence as people write them, in German and English
/// alike.
///
/// Without a year, a date is the next one in the reader's direction. "Next week" is the following
/// week by ISO 8601, Monday to Sunday; both ends of a period belong to it. A month added to the
/// 31st ends at the month's last day. An hour is elapsed time, a day is time on the clock. Working
/// days are Monday to Friday without public holidays.
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

  /// What a text means; it never fails otherwise than by ``TimeReading/refused(_:)``.
  public func read(_ text: String) -> TimeReading {
    do {
      return .day(try DayReader(today: now.day, direction: direction).read(text))
    } catch {
      return .refused(error)
    }
  }
}
