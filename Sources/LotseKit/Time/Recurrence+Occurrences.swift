extension Recurrence {
  /// The days on which something takes place that begins on a day, in order.
  ///
  /// A first day that the rule does not give is no occurrence: RFC 5545 leaves that open.
  /// A rule that gives no day at all, such as 30 February, gives an empty sequence.
  public func occurrences(from start: Day) -> Occurrences {
    Occurrences(rule: anchored(at: start), start: start)
  }

  /// The days that a rule gives.
  public struct Occurrences: Sequence, IteratorProtocol {
    private let rule: Recurrence
    private let start: Day
    /// How many steps were taken.
    private var step = 0
    /// What is left of the step that was taken last, the earliest last.
    private var waiting: [Day] = []
    /// How many days were given.
    private var given = 0
    private var isOver = false

    fileprivate init(rule: Recurrence, start: Day) {
      self.rule = rule
      self.start = start
    }

    /// The next day; `nil` after the last one.
    public mutating func next() -> Day? {
      if case .count(let count) = rule.end, given >= count { return nil }
      var emptySteps = 0
      while waiting.isEmpty, !isOver {
        takeStep()
        emptySteps += 1
        if emptySteps > rule.patience { isOver = true }
      }
      guard let day = waiting.popLast() else { return nil }
      if case .until(let last) = rule.end, day > last {
        isOver = true
        waiting = []
        return nil
      }
      given += 1
      return day
    }

    /// Goes on to steps that reach a day, without giving what lies before.
    ///
    /// A rule that counts its occurrences has to give them all.
    mutating func skip(to day: Day) {
      guard case .count = rule.end else {
        step = Swift.max(step, rule.steps(from: start, to: day) - 1)
        return
      }
    }

    private mutating func takeStep() {
      guard let days = rule.days(ofStep: step, from: start) else {
        isOver = true
        return
      }
      step += 1
      let fitting = days.filter(rule.admits)
      waiting = rule.chosen(of: fitting).filter { $0 >= start }.reversed()
    }
  }

  /// The first occurrence on a day or after it.
  public func next(onOrAfter day: Day, from start: Day) -> Day? {
    var occurrences = occurrences(from: start)
    occurrences.skip(to: day)
    return occurrences.first { $0 >= day }
  }

  /// The occurrences in a range of days.
  public func occurrences(from start: Day, in range: ClosedRange<Day>) -> [Day] {
    var occurrences = occurrences(from: start)
    occurrences.skip(to: range.lowerBound)
    var found: [Day] = []
    while let day = occurrences.next(), day <= range.upperBound {
      if day >= range.lowerBound { found.append(day) }
    }
    return found
  }

  /// After so many steps without a day, no day will come: leap days and weekdays have gone
  /// through all their combinations by then.
  fileprivate var patience: Int {
    switch frequency {
    case .yearly: 400
    case .monthly: 4_800
    case .weekly: 20_900
    case .daily: 146_100
    }
  }

  /// How many steps lie between two days, at most one too many.
  fileprivate func steps(from start: Day, to day: Day) -> Int {
    let units =
      switch frequency {
      case .daily: day.days(since: start)
      case .weekly: day.days(since: start) / 7
      case .monthly: (day.year - start.year) * 12 + day.month - start.month
      case .yearly: day.year - start.year
      }
    return max(0, units / max(1, interval))
  }

  /// All days of a step; `nil` after the year 9999.
  fileprivate func days(ofStep step: Int, from start: Day) -> [Day]? {
    let (units, overflow) = step.multipliedReportingOverflow(by: max(1, interval))
    guard !overflow, units < 4_000_000 else { return nil }
    switch frequency {
    case .daily: return days(from: start.daysSince1970 + units, count: 1)
    case .weekly:
      let sinceWeekStart = (start.weekday.rawValue - weekStart.rawValue + 7) % 7
      return days(from: start.daysSince1970 - sinceWeekStart + units * 7, count: 7)
    case .monthly:
      let index = start.year * 12 + start.month - 1 + units
      guard let first = Day(year: index / 12, month: index % 12 + 1, day: 1) else { return nil }
      return days(
        from: first.daysSince1970,
        count: Day.count(ofMonth: first.month, year: first.year)
      )
    case .yearly:
      guard let first = Day(year: start.year + units, month: 1, day: 1) else { return nil }
      return days(from: first.daysSince1970, count: first.lengthOfYear)
    }
  }

  private func days(from first: Int, count: Int) -> [Day]? {
    guard first + count - 1 <= Self.lastDay else { return nil }
    return (first..<first + count).map { Day(daysSince1970: $0) }
  }

  /// 31 December 9999.
  private static let lastDay = 2_932_896

  /// The days at the rule's positions among those of a step.
  fileprivate func chosen(of days: [Day]) -> [Day] {
    guard !positions.isEmpty else { return days }
    let indices = positions.map { $0 > 0 ? $0 - 1 : days.count + $0 }
    return Set(indices.filter(days.indices.contains)).sorted().map { days[$0] }
  }
}
