// Which day is meant by what was written.
extension DayReader {
  func day(of expression: DayExpression) throws(UserError) -> Day {
    switch expression {
    case .date(let date, let weekday): try day(of: date, on: weekday)
    case .slashed(let first, let second, let year): try day(slashed: first, second, year)
    case .weekday(let weekday, let selector): day(weekday, selector)
    case .weekdayOf(let weekday, let week):
      try days(of: week).lowerBound.adding(days: weekday.rawValue - 1)
    case .offset(let count, let unit): today.adding(count, unit)
    case .edge(let edge, let stretch): try day(at: edge, of: stretch)
    case .stretch(let stretch):
      if stretch.isWeek { try days(of: stretch).lowerBound } else { throw .periodIsNoDay }
    }
  }

  private func day(of date: WrittenDate, on weekday: Weekday?) throws(UserError) -> Day {
    guard (1...12).contains(date.month) else { throw .noSuchMonth(date.month) }
    guard let day = day(of: date) else { throw .noSuchDay(date) }
    if let weekday, day.weekday != weekday { throw .otherWeekday(day, not: weekday) }
    return day
  }

  private func day(of date: WrittenDate) -> Day? {
    if let year = date.year { return Day(year: year, month: date.month, day: date.day) }
    // 29 February may be eight years away: there is none in 1900 and 2100.
    let years = 0...8
    let candidates = years.lazy.compactMap { distance in
      Day(
        year: anchor.year + (direction == .future ? distance : -distance),
        month: date.month,
        day: date.day
      )
    }
    return candidates.first { direction == .future ? $0 >= anchor : $0 <= anchor }
  }

  /// A date with slashes, if only one order of day and month makes sense.
  private func day(slashed first: Int, _ second: Int, _ year: Int?) throws(UserError) -> Day {
    let isAmbiguous = first <= 12 && second <= 12 && first != second
    if isAmbiguous { throw .ambiguousSlashes(first, second) }
    let date =
      second > 12
      ? WrittenDate(day: second, month: first, year: year)
      : WrittenDate(day: first, month: second, year: year)
    return try day(of: date, on: nil)
  }

  private func day(_ weekday: Weekday, _ selector: Int?) -> Day {
    let sameWeek = anchor.monday.adding(days: weekday.rawValue - 1)
    let next = sameWeek > anchor ? sameWeek : sameWeek.adding(days: 7)
    let last = sameWeek < anchor ? sameWeek : sameWeek.adding(days: -7)
    return switch selector {
    case 0?: sameWeek
    case let count? where count > 0: next.adding(days: 7 * (count - 1))
    case let count?: last.adding(days: 7 * (count + 1))
    case nil: direction == .future ? next : last
    }
  }

  private func day(at edge: StretchEdge, of stretch: StretchExpression) throws(UserError) -> Day {
    let days = try days(of: stretch)
    switch edge {
    case .first: return days.lowerBound
    case .last: return days.upperBound
    case .middle:
      // The Wednesday of a week, the 15th of a month, else the day that has as many before it.
      let length = days.upperBound.days(since: days.lowerBound) + 1
      let distance = length == 7 ? 2 : length <= 31 ? 14 : (length - 1) / 2
      return days.lowerBound.adding(days: distance)
    }
  }
}

extension Day {
  /// The day so many days, weeks, months, quarters or years later.
  func adding(_ count: Int, _ unit: CalendarUnit) -> Day {
    switch unit {
    case .day: adding(days: count)
    case .week: adding(days: 7 * count)
    case .month: adding(months: count)
    case .quarter: adding(months: 3 * count)
    case .year: adding(months: 12 * count)
    }
  }
}
