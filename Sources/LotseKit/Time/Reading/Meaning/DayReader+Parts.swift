// Days that are found within a stretch of time, and holidays.
extension DayReader {
  func day(
    at edge: StretchEdge,
    of stretch: StretchExpression,
    isJoined: Bool
  ) throws(UserError) -> Day {
    let days = try days(of: stretch).likeliest
    let day = edge.day(of: days)
    guard direction == .future, day < anchor else { return day }
    // Without a year it is the next such day: "Anfang November", said in November.
    if let next = try next(after: stretch, isJoined: isJoined) { return edge.day(of: next) }
    return day
  }

  /// The stretch of the same name that comes after the present one, if no year was said.
  func next(
    after stretch: StretchExpression,
    isJoined: Bool
  ) throws(UserError) -> ClosedRange<Day>? {
    switch stretch {
    case .relative(let unit, 0) where isJoined:
      return adding(1, unit, to: today).stretch(of: unit)
    case .month(_, nil), .quarter(_, nil), .halfYear(_, nil), .week(_, nil):
      let end = try days(of: stretch).likeliest.upperBound
      return try anchored(at: end.adding(days: 1), .future).days(of: stretch).likeliest
    default: return nil
    }
  }

  /// The so-manieth day, working day or weekday of a stretch.
  func day(
    _ ordinal: Int,
    _ kind: OrdinalDay,
    of stretch: StretchExpression
  ) throws(UserError) -> Day {
    let days = try days(of: stretch).likeliest
    let found = try day(ordinal, kind, in: days)
    guard direction == .future, found < anchor,
      let next = try next(after: stretch, isJoined: true)
    else { return found }
    return try day(ordinal, kind, in: next)
  }

  func day(
    _ ordinal: Int,
    _ kind: OrdinalDay,
    in days: ClosedRange<Day>
  ) throws(UserError) -> Day {
    let fitting: [Day]
    switch kind {
    case .workingDay: fitting = almanac.workingDays(in: days)
    case .day, .weekday:
      let all = (0...days.upperBound.days(since: days.lowerBound))
        .map(days.lowerBound.adding(days:))
      if case .weekday(let weekday) = kind {
        fitting = all.filter { $0.weekday == weekday }
      } else {
        fitting = all
      }
    }
    let index = ordinal > 0 ? ordinal - 1 : fitting.count + ordinal
    guard fitting.indices.contains(index) else {
      throw .noSuchOrdinal(ordinal, of: fitting.count, in: days)
    }
    return fitting[index]
  }

  /// The day of a holiday in a year, or the coming or last one.
  func day(
    of holiday: Holiday,
    _ year: WrittenYear?,
    _ selector: Int?
  ) throws(UserError) -> Day {
    if let year = number(of: year) {
      guard let day = holiday.day(in: year) else { throw .notADay }
      return day
    }
    let reader =
      switch selector {
      case let count? where count < 0: anchored(at: today.adding(days: -1), .past)
      case let count? where count > 0: anchored(at: today.adding(days: 1), .future)
      default: self
      }
    guard let day = reader.nearest(holiday.day(in:)) else { throw .notADay }
    guard let selector, abs(selector) == 2 else { return day }
    return holiday.day(in: day.year + selector.signum()) ?? day
  }
}

extension StretchEdge {
  /// The day that stands for this part of some days.
  func day(of days: ClosedRange<Day>) -> Day {
    switch self {
    case .first: days.lowerBound
    case .last: days.upperBound
    case .middle:
      // The Wednesday of a week, the 15th of a month and of the middle month of a quarter, else
      // the day that has as many before it as after it.
      switch days.upperBound.days(since: days.lowerBound) + 1 {
      case 7: days.lowerBound.adding(days: 2)
      case ...31: days.lowerBound.adding(days: 14)
      case ...92: days.lowerBound.adding(months: 1).adding(days: 14)
      case let length: days.lowerBound.adding(days: (length - 1) / 2)
      }
    }
  }
}
