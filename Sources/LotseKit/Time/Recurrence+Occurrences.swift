extension Recurrence {
  /// The days on which something happens by a rule, from its first day on, in order.
  ///
  /// It always comes to an end, with the rule or with the supported years: one that nothing can
  /// meet, such as 30 February, gives no day.
  public struct Occurrences: Sequence, IteratorProtocol, Sendable {
    private let rule: Recurrence
    private let start: Day
    private let interval: Int
    private let last: Day
    private let lastStep: Int
    private var step: Int
    private var ready: ArraySlice<Day> = []
    private var given = 0

    init(_ rule: Recurrence, from start: Day, onOrAfter day: Day) {
      self.rule = rule.anchored(at: start)
      self.start = day > start ? day : start
      last = rule.lastDay
      lastStep = rule.step(of: last)
      // A greater interval leaves the calendar at once, as this one does.
      interval = Swift.min(Swift.max(rule.interval, 1), Self.longestInterval)
      let first = rule.step(of: start)
      let skipped = (rule.step(of: self.start) - first) / interval
      step = first + skipped * interval
    }

    /// The days of the calendar, and so more than there are steps of any kind.
    private static let longestInterval = 3_652_059

    /// The next day; `nil` after the last one.
    public mutating func next() -> Day? {
      if case .count(let count) = rule.end, given >= count { return nil }
      if ready.isEmpty { ready = nextDays() }
      guard let day = ready.popFirst(), day <= last else { return nil }
      given += 1
      return day
    }

    /// The days of the next step that has any.
    private mutating func nextDays() -> ArraySlice<Day> {
      var left = rule.frequency.stepsInCycle
      while left > 0, step <= lastStep {
        let days = rule.days(inStep: step).drop { $0 < start }
        step += interval
        left -= 1
        if !days.isEmpty { return days }
      }
      step = lastStep + 1
      return []
    }
  }

  /// The last day on which it can give something: that of its end, else the last supported one.
  var lastDay: Day { min(end.day ?? .lastSupported, .lastSupported) }

  /// The days on which something happens that begins on a day.
  ///
  /// A first day that does not meet the rule is no occurrence and does not count (RFC 5545 leaves
  /// that open): what happens on Mondays and begins on a Wednesday happens first on the Monday
  /// after. Months that lack a day are left out, as RFC 5545 has it; see
  /// ``monthly(onDay:every:)`` for the other wish.
  public func occurrences(from start: Day) -> Occurrences {
    Occurrences(self, from: start, onOrAfter: start)
  }

  /// The same occurrences, but for those before a day.
  public func occurrences(
    from start: Day,
    onOrAfter day: Day
  ) -> some Sequence<Day> & Sendable {
    // Only a rule that counts must be followed from its beginning.
    if case .count = end {
      return Occurrences(self, from: start, onOrAfter: start).drop { $0 < day }
    }
    return Occurrences(self, from: start, onOrAfter: day).drop { $0 < day }
  }

  /// The occurrences in a range of days, of what begins on a day.
  public func occurrences(from start: Day, in range: ClosedRange<Day>) -> [Day] {
    Array(occurrences(from: start, onOrAfter: range.lowerBound).prefix { $0 <= range.upperBound })
  }

  /// The first occurrence on a day or after it, of what begins on a day.
  public func next(onOrAfter day: Day, from start: Day) -> Day? {
    for occurrence in occurrences(from: start, onOrAfter: day) { return occurrence }
    return nil
  }

  /// The first occurrence after a day, of what begins on a day.
  public func next(after day: Day, from start: Day) -> Day? {
    for occurrence in occurrences(from: start, onOrAfter: day) where occurrence > day {
      return occurrence
    }
    return nil
  }

  /// The day on which something naturally begins that somebody wishes for from a day on: the
  /// first day that meets the rule, so that "every second Monday" begins next Monday.
  public func naturalStart(onOrAfter day: Day) -> Day? {
    var rule = self
    rule.interval = 1
    rule.end = .never
    return rule.next(onOrAfter: day, from: day)
  }
}
