// Which days are meant by what was written.
extension DayReader {
  func period(of expression: PeriodExpression) throws(UserError) -> ClosedRange<Day> {
    switch expression {
    case .day(let day):
      let day = try self.day(of: day)
      return day...day
    case .stretch(let stretch): return try days(of: stretch)
    case .counted(let count, let unit): return counted(count, unit)
    case .daysOfMonth(let first, let last): return try days(from: first, through: last)
    case .range(let first, let last): return try range(first, last)
    case .since(let start): return try closed(try period(of: start).lowerBound, today)
    }
  }

  /// The days of a week, a month, a quarter or a year.
  func days(of stretch: StretchExpression) throws(UserError) -> ClosedRange<Day> {
    switch stretch {
    case .relative(let unit, let offset): return today.adding(offset, unit).stretch(of: unit)
    case .week(let week, let year): return try days(ofWeek: week, year)
    case .month(let month, let year):
      guard (1...12).contains(month) else { throw .noSuchMonth(month) }
      return try repeating(.month, year) { Day(year: $0, month: month, day: 1) }
    case .quarter(let quarter, let year):
      guard (1...4).contains(quarter) else { throw .noSuchQuarter }
      return try repeating(.quarter, year) { Day(year: $0, month: quarter * 3 - 2, day: 1) }
    case .year(let year):
      guard let first = Day(year: year, month: 1, day: 1) else { throw .notAPeriod }
      return first.stretch(of: .year)
    }
  }

  private func days(ofWeek week: Int, _ year: Int?) throws(UserError) -> ClosedRange<Day> {
    guard (1...53).contains(week) else { throw .noSuchWeek(week, in: year) }
    do {
      return try repeating(.week, year) { year in
        // 4 January is always in the first week.
        let monday = Day(year: year, month: 1, day: 4)?.monday.adding(days: 7 * (week - 1))
        return monday.flatMap { $0.isoWeek.week == week ? $0 : nil }
      }
    } catch { throw .noSuchWeek(week, in: year) }
  }

  /// A stretch of a given year, or the nearest one in the direction of this reader.
  private func repeating(
    _ unit: CalendarUnit,
    _ year: Int?,
    first: (Int) -> Day?
  ) throws(UserError) -> ClosedRange<Day> {
    // A week belongs to a year that may differ from the day's; week 53 may be seven years away.
    let nearby = direction == .future ? Array(-1...8) : Array(-8...1).reversed()
    let years = year.map { [$0] } ?? nearby.map { anchor.year + $0 }
    let stretches = years.lazy.compactMap(first).map { $0.stretch(of: unit) }
    let fitting = stretches.first { stretch in
      year != nil
        || (direction == .future ? stretch.upperBound >= anchor : stretch.lowerBound <= anchor)
    }
    guard let fitting else { throw .notAPeriod }
    return fitting
  }

  private func counted(_ count: Int, _ unit: CalendarUnit) -> ClosedRange<Day> {
    let other = today.adding(count, unit)
    return count < 0 ? other.adding(days: 1)...today : today...other.adding(days: -1)
  }

  private func days(
    from first: Int,
    through last: WrittenDate
  ) throws(UserError) -> ClosedRange<Day> {
    let end = try day(of: .date(last, nil))
    guard let start = Day(year: end.year, month: end.month, day: first) else {
      throw .noSuchDay(WrittenDate(day: first, month: end.month, year: end.year))
    }
    return try closed(start, end)
  }

  /// A range; the year that one side lacks comes from the other: `März bis Mai 2025`.
  private func range(
    _ first: PeriodExpression,
    _ last: PeriodExpression
  ) throws(UserError) -> ClosedRange<Day> {
    let end = try anchored(at: today, .past).period(of: last).upperBound
    let endHasYear = try anchored(at: today, .future).period(of: last).upperBound == end
    if endHasYear {
      return try closed(try anchored(at: end, .past).period(of: first).lowerBound, end)
    }
    let start = try period(of: first).lowerBound
    return try closed(start, try anchored(at: start, .future).period(of: last).upperBound)
  }

  private func anchored(at day: Day, _ direction: DayRule.Direction) -> DayReader {
    DayReader(today: today, direction: direction, anchor: day)
  }

  private func closed(_ start: Day, _ end: Day) throws(UserError) -> ClosedRange<Day> {
    guard start <= end else { throw .endsBeforeItBegins(start, end) }
    return start...end
  }
}

extension Day {
  /// The week, month, quarter or year that the day is in.
  func stretch(of unit: CalendarUnit) -> ClosedRange<Day> {
    let first: Day =
      switch unit {
      case .day: self
      case .week: monday
      case .month: firstOfMonth
      case .quarter: firstOfMonth.adding(months: -((month - 1) % 3))
      case .year: firstOfMonth.adding(months: 1 - month)
      }
    return first...max(first, first.adding(1, unit).adding(days: -1))
  }
}
