// Which days the weeks and halves of a month have.
extension DayReader {
  /// A week of a month, Monday to Sunday; the last is -1.
  ///
  /// As ISO 8601 has it for years, a week belongs to the month in which its Thursday lies: the
  /// first week of December 2026 begins on Monday, 30 November.
  func days(ofWeek number: Int, in month: StretchExpression) throws(UserError) -> ClosedRange<Day> {
    try part(of: month) { days throws(UserError) in
      let thursday = try day(number, .weekday(.thursday), in: days)
      return thursday.monday...thursday.monday.adding(days: 6)
    }
  }

  /// The days up to the 15th of a month, or those after it.
  func days(ofHalf number: Int, in month: StretchExpression) throws(UserError) -> ClosedRange<Day> {
    try part(of: month) { days in
      let middle = days.lowerBound.adding(days: 14)
      return number == 1 ? days.lowerBound...middle : middle.adding(days: 1)...days.upperBound
    }
  }

  /// A part of a month; where that is over, and no year was said, of the next such month.
  private func part(
    of month: StretchExpression,
    _ part: (ClosedRange<Day>) throws(UserError) -> ClosedRange<Day>
  ) throws(UserError) -> ClosedRange<Day> {
    let found = try part(try days(of: month).likeliest)
    guard direction == .future, found.upperBound < anchor,
      let next = try next(after: month, isJoined: true)
    else { return found }
    return try part(next)
  }
}
