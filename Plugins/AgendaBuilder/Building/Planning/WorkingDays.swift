import LotseKit

/// Counts working days: Monday to Friday.
struct WorkingDays: Sendable {
  /// The working day so many working days after a day, or before it if negative.
  func day(_ day: Day, adding count: Int) -> Day {
    var (day, left) = (day, abs(count))
    while left > 0 {
      day = day.adding(days: count.signum())
      if Self.isWorkingDay(day) { left -= 1 }
    }
    return day
  }

  /// The day itself if it is a working day, else the next one.
  func next(from day: Day) -> Day {
    Self.isWorkingDay(day) ? day : self.day(day, adding: 1)
  }

  private static func isWorkingDay(_ day: Day) -> Bool { day.weekday.rawValue < 6 }
}
