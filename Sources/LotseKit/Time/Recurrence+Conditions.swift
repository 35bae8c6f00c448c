// What a rule demands of a day. Every part of a rule is a condition that the days of a step must
// meet, which for all combinations that RFC 5545 allows is what its table of expanding and
// limiting parts comes to (section 3.3.10).
extension Recurrence {
  /// The rule with what it leaves open taken from its first day, as RFC 5545 has it: `weekly`
  /// alone means on that weekday, `yearly` in March on that day of March.
  public func anchored(at start: Day) -> Recurrence {
    guard weekdays.isEmpty, monthDays.isEmpty, yearDays.isEmpty else { return self }
    var rule = self
    switch frequency {
    case .daily: break
    case .weekly: rule.weekdays = [WeekdayRule(start.weekday)]
    case .monthly: rule.monthDays = [start.day]
    case .yearly where !weeks.isEmpty: rule.weekdays = [WeekdayRule(start.weekday)]
    case .yearly:
      rule.monthDays = [start.day]
      if months.isEmpty { rule.months = [start.month] }
    }
    return rule
  }

  /// Whether a day meets all conditions but the positions, which need the whole step.
  func admits(_ day: Day) -> Bool {
    (months.isEmpty || months.contains(day.month)) && admitsMonthDay(day) && admitsYearDay(day)
      && admitsWeekday(day) && admitsWeek(day)
  }

  private func admitsMonthDay(_ day: Day) -> Bool {
    guard !monthDays.isEmpty else { return true }
    let fromEnd = day.day - Day.count(ofMonth: day.month, year: day.year) - 1
    return monthDays.contains(day.day) || monthDays.contains(fromEnd)
  }

  private func admitsYearDay(_ day: Day) -> Bool {
    guard !yearDays.isEmpty else { return true }
    let fromEnd = day.dayOfYear - day.lengthOfYear - 1
    return yearDays.contains(day.dayOfYear) || yearDays.contains(fromEnd)
  }

  private func admitsWeekday(_ day: Day) -> Bool {
    guard !weekdays.isEmpty else { return true }
    let weekday = day.weekday
    return weekdays.contains { rule in
      guard rule.weekday == weekday else { return false }
      guard let ordinal = rule.ordinal else { return true }
      let (index, length) =
        countsWeekdaysByYear
        ? (day.dayOfYear, day.lengthOfYear)
        : (day.day, Day.count(ofMonth: day.month, year: day.year))
      return ordinal == (index - 1) / 7 + 1 || ordinal == -((length - index) / 7 + 1)
    }
  }

  /// Whether "the second Monday" is that of the year; else it is that of the month.
  var countsWeekdaysByYear: Bool { frequency == .yearly && months.isEmpty }

  private func admitsWeek(_ day: Day) -> Bool {
    guard !weeks.isEmpty else { return true }
    let (week, count) = day.week(startingOn: weekStart)
    return weeks.contains(week) || weeks.contains(week - count - 1)
  }
}

extension Day {
  /// The day of the year, from 1.
  var dayOfYear: Int {
    let before = (1..<month).reduce(0) { $0 + Day.count(ofMonth: $1, year: year) }
    return before + day
  }

  var lengthOfYear: Int { Day.count(ofMonth: 2, year: year) + 337 }

  /// The week of its year and how many weeks that year has, if weeks begin on a weekday; the
  /// first week is the one with at least four days in the year, as in ISO 8601.
  fileprivate func week(startingOn start: Weekday) -> (week: Int, count: Int) {
    let fourth = adding(days: 3 - (weekday.rawValue - start.rawValue + 7) % 7)
    let week = (fourth.dayOfYear - 1) / 7 + 1
    return (week, week + (fourth.lengthOfYear - fourth.dayOfYear) / 7)
  }
}
