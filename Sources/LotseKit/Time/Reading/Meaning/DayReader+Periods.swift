// Which days are meant by what was written.
extension DayReader {
  func period(of expression: PeriodExpression) throws(UserError) -> Candidates<ClosedRange<Day>> {
    switch expression {
    case .day(let day): return try days(of: day).map { $0...$0 }
    case .stretch(let stretch): return try days(of: stretch)
    case .counted(let count, let unit): return Candidates(counted(count, unit))
    case .daysOfMonth(let first, let last): return Candidates(try days(from: first, through: last))
    case .daysOfComingMonth(let first, let last):
      return Candidates(try days(from: first, through: last))
    case .range(let first, let last): return try range(first, last)
    case .weekdays(let first, let last, let week):
      return try days(of: week).map { days throws(UserError) in
        try closed(
          days.lowerBound.adding(days: first.rawValue - 1),
          days.lowerBound.adding(days: last.rawValue - 1)
        )
      }
    case .since(let start):
      return try anchored(at: today, .past).period(of: start)
        .flatMap { days throws(UserError) in Candidates(try closed(days.lowerBound, today)) }
    case .rest(let unit): return Candidates(today...today.stretch(of: unit).upperBound)
    case .betweenTheYears: return betweenTheYears
    case .lasting(let start, let count, let unit):
      return try days(of: start).map { day in
        day...max(day, adding(count, unit, to: day).adding(days: -1))
      }
    }
  }

  /// The days between the holidays, or those until Epiphany.
  private var betweenTheYears: Candidates<ClosedRange<Day>> {
    let christmas = nearest { Day(year: $0, month: 12, day: 25) } ?? today
    return Candidates(
      [
        christmas.adding(days: 2)...christmas.adding(days: 6),
        christmas...christmas.adding(days: 12),
      ],
      .betweenTheYears
    )
  }

  private func counted(_ count: Int, _ unit: CalendarUnit) -> ClosedRange<Day> {
    let other = adding(count, unit, to: today)
    return count < 0 ? other.adding(days: 1)...today : today...max(today, other.adding(days: -1))
  }

  private func days(
    from first: Int,
    through last: WrittenDate
  ) throws(UserError) -> ClosedRange<Day> {
    let end = try day(of: last, on: nil)
    guard let start = Day(year: end.year, month: end.month, day: first) else {
      let date = WrittenDate(day: first, month: end.month, year: .number(end.year))
      throw .noSuchDay(date, in: end.year)
    }
    return try closed(start, end)
  }

  /// From a day of the coming month to another one.
  private func days(from first: Int, through last: Int) throws(UserError) -> ClosedRange<Day> {
    let start = try days(of: .dayOfMonth(first, nil, nil)).likeliest
    let end = try anchored(at: start, .future).days(of: .dayOfMonth(last, nil, nil)).likeliest
    return try closed(start, end)
  }

  /// A range; the year that one side lacks comes from the other: `März bis Mai 2025`.
  private func range(
    _ first: PeriodExpression,
    _ last: PeriodExpression
  ) throws(UserError) -> Candidates<ClosedRange<Day>> {
    let ends = try anchored(at: today, .past).period(of: last)
    let laterEnds = try anchored(at: today, .future).period(of: last)
    if ends.values == laterEnds.values {
      return try ends.flatMap { end throws(UserError) in
        try anchored(at: end.upperBound, .past).period(of: first)
          .flatMap { start throws(UserError) in
            Candidates(try closed(start.lowerBound, end.upperBound))
          }
      }
    }
    return try period(of: first).flatMap { start throws(UserError) in
      try anchored(at: start.lowerBound, .future).period(of: last)
        .flatMap { end throws(UserError) in
          Candidates(try closed(start.lowerBound, end.upperBound))
        }
    }
  }

  func closed(_ start: Day, _ end: Day) throws(UserError) -> ClosedRange<Day> {
    guard start <= end else { throw .endsBeforeItBegins(start, end) }
    return start...end
  }
}

extension Day {
  /// The week, month, quarter, half year or year that the day is in.
  func stretch(of unit: CalendarUnit) -> ClosedRange<Day> {
    let first: Day =
      switch unit {
      case .day, .workingDay: self
      case .week: monday
      case .month: firstOfMonth
      case .quarter: firstOfMonth.adding(months: -((month - 1) % 3))
      case .halfYear: firstOfMonth.adding(months: -((month - 1) % 6))
      case .year: firstOfMonth.adding(months: 1 - month)
      }
    return first...max(first, first.adding(1, unit).adding(days: -1))
  }
}
