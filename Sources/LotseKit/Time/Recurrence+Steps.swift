// The steps of a rule: days, weeks, months or years, numbered without gaps.
extension Recurrence.Frequency {
  /// How many steps it takes until the calendar comes round again.
  ///
  /// That is after 400 years, which are whole weeks. A rule that gives nothing for so many steps
  /// in a row never gives anything again, whatever its interval.
  var stepsInCycle: Int {
    switch self {
    case .daily: 146_097
    case .weekly: 20_871
    case .monthly: 4_800
    case .yearly: 400
    }
  }
}

extension Recurrence {
  /// The number of the step that a day belongs to.
  func step(of day: Day) -> Int {
    switch frequency {
    case .daily: day.daysSince1970
    case .weekly: (day.daysSince1970 - firstWeek) / 7
    case .monthly: day.year * 12 + day.month - 1
    case .yearly: day.year
    }
  }

  /// The first day of a week before the first day of the calendar, in days since 1 January 1970.
  private var firstWeek: Int {
    // The Monday on which the calendar begins, and a week before it.
    -719_162 - 7 + (weekStart.rawValue - 1)
  }

  /// The days of a step that meet the rule, in order.
  func days(inStep step: Int) -> [Day] {
    let days = candidates(inStep: step).filter(admits)
    guard !positions.isEmpty else { return days }
    return days.indices.filter { index in
      positions.contains(index + 1) || positions.contains(index - days.count)
    }.map { days[$0] }
  }

  /// All days of a step, or of those of its months that count.
  private func candidates(inStep step: Int) -> [Day] {
    switch frequency {
    case .daily: return [Day(daysSince1970: step)]
    case .weekly:
      let first = firstWeek + step * 7
      let calendar = -719_162...2_932_896
      return (first..<first + 7).filter(calendar.contains).map { Day(daysSince1970: $0) }
    case .monthly:
      return days(inMonth: step % 12 + 1, of: step / 12)
    case .yearly:
      return (1...12).filter { months.isEmpty || months.contains($0) }
        .flatMap { days(inMonth: $0, of: step) }
    }
  }

  private func days(inMonth month: Int, of year: Int) -> [Day] {
    guard months.isEmpty || months.contains(month) else { return [] }
    let count = Day.count(ofMonth: month, year: year)
    return (1...count).compactMap { Day(year: year, month: month, day: $0) }
  }
}
