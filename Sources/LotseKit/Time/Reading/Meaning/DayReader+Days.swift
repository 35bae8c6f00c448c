// Which day is meant by what was written.
extension DayReader {
  func days(of expression: DayExpression) throws(UserError) -> Candidates<Day> {
    switch expression {
    case .date(let date, let weekday): Candidates(try day(of: date, on: weekday))
    case .slashed(let first, let second, let year): try days(slashed: first, second, year)
    case .dayOfMonth(let number, let weekday, let month):
      Candidates(try day(number, on: weekday, of: month))
    case .weekday(let weekday, let selector): days(weekday, selector)
    case .weekdayOf(let weekday, let week):
      try days(of: week).map { $0.lowerBound.adding(days: weekday.rawValue - 1) }
    case .weekdayNear(let weekday, let side, let day):
      try days(of: day).map { $0.next(weekday, side) }
    case .ordinal(let ordinal, let kind, let stretch):
      Candidates(try day(ordinal, kind, of: stretch))
    case .offset(let count, let unit): Candidates(adding(count, unit, to: today))
    case .shifted(let day, let count, let unit):
      try days(of: day).map { adding(count, unit, to: $0) }
    case .edge(let edge, let stretch, let isJoined):
      Candidates(try day(at: edge, of: stretch, isJoined: isJoined))
    case .holiday(let holiday, let year, let selector):
      Candidates(try day(of: holiday, year, selector))
    case .stretch(let stretch):
      if stretch.isWeek { try days(of: stretch).map(\.lowerBound) } else { throw .periodIsNoDay }
    }
  }

  /// The day so many days, weeks, months, quarters or years later.
  func adding(_ count: Int, _ unit: CalendarUnit, to day: Day) -> Day {
    unit == .workingDay
      ? almanac.day(day, addingWorkingDays: count) : day.adding(count, unit)
  }

  /// The number of a year as it was written.
  func number(of year: WrittenYear?) -> Int? {
    switch year {
    case .number(let number): number
    case .relative(let offset): today.year + offset
    case nil: nil
    }
  }

  func day(of date: WrittenDate, on weekday: Weekday?) throws(UserError) -> Day {
    guard (1...12).contains(date.month) else { throw .noSuchMonth(date.month) }
    guard let day = day(of: date) else {
      let year = number(of: date.year)
      if let year, !Day.supportedYears.contains(year) { throw .yearNotSupported(year) }
      throw .noSuchDay(date, in: year)
    }
    if let weekday, day.weekday != weekday { throw .otherWeekday(day, not: weekday) }
    return day
  }

  private func day(of date: WrittenDate) -> Day? {
    if let year = number(of: date.year) {
      return Day(year: year, month: date.month, day: date.day)
    }
    return nearest { Day(year: $0, month: date.month, day: date.day) }
  }

  /// The next or last such day that comes once a year.
  func nearest(_ day: (Int) -> Day?) -> Day? {
    // 29 February may be eight years away: there is none in 1900 and 2100.
    for distance in 0...8 {
      let candidate = day(anchor.year + (direction == .future ? distance : -distance))
      if let candidate, direction == .future ? candidate >= anchor : candidate <= anchor {
        return candidate
      }
    }
    return nil
  }

  /// A date with slashes: one day if only one order of day and month makes sense.
  private func days(
    slashed first: Int,
    _ second: Int,
    _ year: WrittenYear?
  ) throws(UserError) -> Candidates<Day> {
    let dayFirst = WrittenDate(day: first, month: second, year: year)
    let monthFirst = WrittenDate(day: second, month: first, year: year)
    if second > 12 { return Candidates(try day(of: monthFirst, on: nil)) }
    if first > 12 || first == second { return Candidates(try day(of: dayFirst, on: nil)) }
    let days = [try day(of: dayFirst, on: nil), try day(of: monthFirst, on: nil)]
    return Candidates(days, .order(first, second))
  }

  /// The so-manieth of the coming month, or of a month.
  private func day(
    _ number: Int,
    on weekday: Weekday?,
    of month: StretchExpression?
  ) throws(UserError) -> Day {
    guard (1...31).contains(number) else { throw .noSuchDayOfMonth(number) }
    let first: Day
    if let month {
      first = try days(of: month).likeliest.lowerBound
    } else {
      let months = (0...3).lazy.map { distance in
        anchor.firstOfMonth.adding(months: direction == .future ? distance : -distance)
      }
      let fitting = months.first { month in
        Day(year: month.year, month: month.month, day: number)
          .map { direction == .future ? $0 >= anchor : $0 <= anchor } ?? false
      }
      guard let fitting else { throw .noSuchDayOfMonth(number) }
      first = fitting
    }
    let date = WrittenDate(day: number, month: first.month, year: .number(first.year))
    return try day(of: date, on: weekday)
  }

  private func days(_ weekday: Weekday, _ selector: Int?) -> Candidates<Day> {
    let sameWeek = anchor.monday.adding(days: weekday.rawValue - 1)
    let next = sameWeek > anchor ? sameWeek : sameWeek.adding(days: 7)
    let last = sameWeek < anchor ? sameWeek : sameWeek.adding(days: -7)
    switch selector {
    case 0?:
      return sameWeek < anchor && direction == .future
        ? Candidates([sameWeek, next], .pastWeekday(weekday)) : Candidates(sameWeek)
    case let count? where count > 0: return Candidates(next.adding(days: 7 * (count - 1)))
    case let count?: return Candidates(last.adding(days: 7 * (count + 1)))
    case nil:
      let nearest = direction == .future ? next : last
      return sameWeek == anchor && anchor == today
        ? Candidates([nearest, sameWeek], .sameWeekday(weekday)) : Candidates(nearest)
    }
  }
}

extension Day {
  /// The day so many days, weeks, months, quarters or years later.
  func adding(_ count: Int, _ unit: CalendarUnit) -> Day {
    switch unit {
    case .day, .workingDay: adding(days: count)
    case .week: adding(days: 7 * count)
    case .month: adding(months: count)
    case .quarter: adding(months: 3 * count)
    case .halfYear: adding(months: 6 * count)
    case .year: adding(months: 12 * count)
    }
  }

  /// The first such weekday after this day, or the last one before it (-1).
  func next(_ weekday: Weekday, _ side: Int) -> Day {
    let ahead = (weekday.rawValue - self.weekday.rawValue + 7) % 7
    return adding(days: side > 0 ? (ahead == 0 ? 7 : ahead) : ahead - 7)
  }
}
