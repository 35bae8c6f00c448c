/// A rule by which something comes again, in whole days (RFC 5545, section 3.3.10).
///
/// Hours and smaller parts are not part of a rule: the time of day stays that of the first
/// occurrence, on the local clock.
public struct Recurrence: Sendable, Hashable {
  /// The step in which a rule goes on.
  public enum Frequency: String, Sendable, Hashable, CaseIterable {
    case daily = "DAILY"
    case weekly = "WEEKLY"
    case monthly = "MONTHLY"
    case yearly = "YEARLY"
  }

  /// A day of the week, perhaps the so-manieth of the month or year.
  public struct WeekdayRule: Sendable, Hashable {
    /// The day of the week.
    public var weekday: Weekday
    /// Which one: 1 the first, -1 the last; `nil` every one.
    public var ordinal: Int?

    /// Every such day, or the so-manieth.
    public init(_ weekday: Weekday, _ ordinal: Int? = nil) {
      self.weekday = weekday
      self.ordinal = ordinal
    }
  }

  /// When a rule ends.
  public enum End: Sendable, Hashable {
    /// Never.
    case never
    /// After so many occurrences, the first one included.
    case count(Int)
    /// After this day, which itself still counts.
    case until(Day)

    /// The last day that counts, if it is known.
    var day: Day? { if case .until(let day) = self { day } else { nil } }
  }

  /// The step (FREQ).
  public var frequency: Frequency
  /// Every so many steps (INTERVAL), from 1.
  public var interval = 1
  /// The months, 1 to 12 (BYMONTH).
  public var months: [Int] = []
  /// The weeks of the year by ISO 8601, 1 to 53, or -1 for the last (BYWEEKNO); yearly only.
  public var weeks: [Int] = []
  /// The days of the year, 1 to 366, or -1 for the last (BYYEARDAY); yearly only.
  public var yearDays: [Int] = []
  /// The days of the month, 1 to 31, or -1 for the last (BYMONTHDAY).
  public var monthDays: [Int] = []
  /// The days of the week (BYDAY).
  public var weekdays: [WeekdayRule] = []
  /// Which of the days that a step gives count, 1 the first, -1 the last (BYSETPOS).
  public var positions: [Int] = []
  /// The day on which weeks begin (WKST).
  public var weekStart: Weekday = .monday
  /// When it ends (COUNT, UNTIL).
  public var end: End = .never

  /// A rule that goes on in a step; whatever else it demands is set afterwards.
  public init(_ frequency: Frequency, every interval: Int = 1) {
    self.frequency = frequency
    self.interval = interval
  }
}
