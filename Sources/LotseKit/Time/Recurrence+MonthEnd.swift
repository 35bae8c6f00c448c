extension Recurrence {
  /// Every month on a day, or in months that lack it, on their last day.
  ///
  /// In terms of RFC 5545: the last of the days 28 to 30 that the month has.
  public static func monthly(onDay day: Int, every interval: Int = 1) -> Recurrence {
    var rule = Recurrence(.monthly, every: interval)
    switch day {
    case 31...: rule.monthDays = [-1]
    case 29...30:
      rule.monthDays = Array(28...day)
      rule.positions = [-1]
    default: rule.monthDays = [day]
    }
    return rule
  }

  /// Whether it leaves out months because they lack the day: the 29th, 30th or 31st.
  public func skipsShortMonths(from start: Day) -> Bool { anchored(at: start).skipsShortMonths }

  /// The same for a rule that leaves nothing open.
  var skipsShortMonths: Bool {
    guard weekdays.isEmpty, positions.isEmpty, !monthDays.isEmpty else { return false }
    let months = months.isEmpty ? Array(1...12) : months
    let shortest = months.map { Day.count(ofMonth: $0, year: 2001) }.min() ?? 31
    return monthDays.allSatisfy { abs($0) > shortest }
  }
}
