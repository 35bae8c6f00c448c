// Which week, month, quarter or year is meant by what was written.
extension DayReader {
  /// The days of a week, a month, a quarter or a year.
  func days(of stretch: StretchExpression) throws(UserError) -> Candidates<ClosedRange<Day>> {
    switch stretch {
    case .relative(let unit, let offset):
      let first = today.stretch(of: unit).lowerBound
      return Candidates(adding(offset, unit, to: first).stretch(of: unit))
    case .week(let week, let year): return Candidates(try days(ofWeek: week, number(of: year)))
    case .month(let month, let year):
      guard (1...12).contains(month) else { throw .noSuchMonth(month) }
      return Candidates(
        try repeating(.month, number(of: year)) { Day(year: $0, month: month, day: 1) }
      )
    case .monthNear(let month, let selector): return Candidates(try days(ofMonth: month, selector))
    case .quarter(let quarter, let year):
      guard (1...4).contains(quarter) else { throw .noSuchQuarter }
      return Candidates(
        try repeating(.quarter, number(of: year)) { Day(year: $0, month: quarter * 3 - 2, day: 1) }
      )
    case .halfYear(let half, let year):
      guard (1...2).contains(half) else { throw .noSuchHalfYear }
      return Candidates(
        try repeating(.halfYear, number(of: year)) { Day(year: $0, month: half * 6 - 5, day: 1) }
      )
    case .year(let year):
      guard let first = Day(year: year, month: 1, day: 1) else { throw .yearNotSupported(year) }
      return Candidates(first.stretch(of: .year))
    case .weekOfMonth(let week, let month):
      return Candidates(try days(ofWeek: week, in: month))
    case .halfOfMonth(let half, let month):
      return Candidates(try days(ofHalf: half, in: month))
    case .weekOfDay(let day): return try days(of: day).map { $0.stretch(of: .week) }
    case .weekend(let week, let selector): return try weekend(of: week, selector)
    }
  }

  /// A month by its name, of this year, the last such or the next such.
  private func days(ofMonth month: Int, _ selector: Int) throws(UserError) -> ClosedRange<Day> {
    guard (1...12).contains(month) else { throw .noSuchMonth(month) }
    let isInOtherYear = selector < 0 ? month >= today.month : month <= today.month
    let year = today.year + selector - (isInOtherYear ? 0 : selector.signum())
    guard let first = Day(year: year, month: month, day: 1) else { throw .notAPeriod }
    return first.stretch(of: .month)
  }

  private func weekend(
    of week: StretchExpression?,
    _ selector: Int?
  ) throws(UserError) -> Candidates<ClosedRange<Day>> {
    func weekend(_ monday: Day) -> ClosedRange<Day> {
      monday.adding(days: 5)...monday.adding(days: 6)
    }
    if let week { return try days(of: week).map { weekend($0.lowerBound) } }
    let this = weekend(today.monday)
    let next = weekend(today.monday.adding(days: 7))
    switch selector {
    case nil, 0?:
      let isPast = direction == .past && this.lowerBound > today
      return Candidates(isPast ? weekend(today.monday.adding(days: -7)) : this)
    case 1?:
      return today.weekday >= .saturday
        ? Candidates(next) : Candidates([this, next], .weekend)
    case let count?: return Candidates(weekend(today.monday.adding(days: 7 * count)))
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
}
