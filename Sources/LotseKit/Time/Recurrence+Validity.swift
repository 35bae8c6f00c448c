// Which parts a rule may have, and which go together (RFC 5545, section 3.3.10).
extension Recurrence {
  /// The same rule with its lists in order and without repetitions.
  ///
  /// - Throws: A ``UserError`` if a number lies out of its range, or RFC 5545 forbids the
  ///   combination.
  public func validated() throws(UserError) -> Recurrence {
    try refuseOutOfRange()
    try refuseContradictions()
    var rule = self
    rule.months = Self.ordered(months)
    rule.weeks = Self.ordered(weeks)
    rule.yearDays = Self.ordered(yearDays)
    rule.monthDays = Self.ordered(monthDays)
    rule.positions = Self.ordered(positions)
    rule.weekdays = Set(weekdays).sorted {
      (Self.rank($0.ordinal ?? 0), $0.weekday.rawValue)
        < (Self.rank($1.ordinal ?? 0), $1.weekday.rawValue)
    }
    return rule
  }

  private static func ordered(_ numbers: [Int]) -> [Int] {
    Set(numbers).sorted { rank($0) < rank($1) }
  }

  /// What is counted from the end comes last.
  private static func rank(_ number: Int) -> Int { number < 0 ? number + 10_000 : number }

  private func refuseOutOfRange() throws(UserError) {
    try Self.demand(1...10_000, of: [interval], "INTERVAL")
    try Self.demand(1...12, of: months, "BYMONTH")
    try Self.demand(1...53, of: weeks, "BYWEEKNO", orFromEnd: true)
    try Self.demand(1...366, of: yearDays, "BYYEARDAY", orFromEnd: true)
    try Self.demand(1...31, of: monthDays, "BYMONTHDAY", orFromEnd: true)
    try Self.demand(1...53, of: weekdays.compactMap(\.ordinal), "BYDAY", orFromEnd: true)
    try Self.demand(1...366, of: positions, "BYSETPOS", orFromEnd: true)
    if case .count(let count) = end { try Self.demand(1...100_000, of: [count], "COUNT") }
  }

  private static func demand(
    _ range: ClosedRange<Int>,
    of numbers: [Int],
    _ part: String,
    orFromEnd: Bool = false
  ) throws(UserError) {
    let wrong = numbers.first { !range.contains($0) && !(orFromEnd && range.contains(0 &- $0)) }
    if let wrong { throw .ruleOutOfRange(part, wrong, range, orFromEnd: orFromEnd) }
  }

  private func refuseContradictions() throws(UserError) {
    let hasOrdinal = weekdays.contains { $0.ordinal != nil }
    if !weeks.isEmpty, frequency != .yearly { throw .ruleContradicts("BYWEEKNO", frequency) }
    if !yearDays.isEmpty, frequency != .yearly { throw .ruleContradicts("BYYEARDAY", frequency) }
    if !monthDays.isEmpty, frequency == .weekly { throw .ruleContradicts("BYMONTHDAY", frequency) }
    if hasOrdinal, frequency == .daily || frequency == .weekly {
      throw .ruleContradicts("BYDAY", frequency)
    }
    if hasOrdinal, !weeks.isEmpty { throw .ruleWeekdayOfWeek }
    let leavesOpen =
      months.isEmpty && weeks.isEmpty && yearDays.isEmpty && monthDays.isEmpty && weekdays.isEmpty
    if !positions.isEmpty, leavesOpen { throw .ruleLacksSet }
  }
}
