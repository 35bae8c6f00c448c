// Working days: Monday to Friday without public holidays.
extension Almanac {
  /// The public holidays of a year where this almanac is valid.
  private func publicHolidays(in year: Int) -> Set<Day> {
    Set(holidays.filter { $0.isPublic(in: land) }.compactMap { $0.day(in: year) })
  }

  /// Whether a day is a public holiday.
  public func isHoliday(_ day: Day) -> Bool { publicHolidays(in: day.year).contains(day) }

  /// Whether offices work on a day.
  public func isWorkingDay(_ day: Day) -> Bool {
    day.weekday < .saturday && !isHoliday(day)
  }

  /// The working day so many working days after a day, or before it if negative; for 0 the day
  /// itself.
  public func day(_ day: Day, addingWorkingDays count: Int) -> Day {
    var counter = WorkingDayCounter(almanac: self)
    var (day, left) = (day, abs(count))
    while left > 0 {
      let next = day.adding(days: count < 0 ? -1 : 1)
      if next == day { return day }  // the end of the calendar
      day = next
      if counter.isWorkingDay(day) { left -= 1 }
    }
    return day
  }

  /// The working days among some days, in order.
  public func workingDays(in days: ClosedRange<Day>) -> [Day] {
    var counter = WorkingDayCounter(almanac: self)
    return (0...days.upperBound.days(since: days.lowerBound))
      .map(days.lowerBound.adding(days:)).filter { counter.isWorkingDay($0) }
  }

  /// Keeps the holidays of the years that it has met.
  private struct WorkingDayCounter {
    let almanac: Almanac
    private var holidays: [Int: Set<Day>] = [:]

    init(almanac: Almanac) { self.almanac = almanac }

    mutating func isWorkingDay(_ day: Day) -> Bool {
      if day.weekday >= .saturday { return false }
      let known = holidays[day.year] ?? almanac.publicHolidays(in: day.year)
      holidays[day.year] = known
      return !known.contains(day)
    }
  }
}

extension Weekday: Comparable {
  /// Monday is the first.
  public static func < (left: Weekday, right: Weekday) -> Bool { left.rawValue < right.rawValue }
}
