/// Something that takes place or is due once or again and again, on the local clock.
///
/// The occurrences follow from a rule; single ones may be moved or left out. What is to be done
/// may be ticked off: then the next one counts, and those that were missed do not pile up.
public struct Series: Codable, Sendable, Hashable {
  /// An occurrence that differs from the rule.
  public struct Change: Codable, Sendable, Hashable {
    /// The day that the rule gives (RECURRENCE-ID in RFC 5545, section 3.8.4.4).
    public var day: Day
    /// When it takes place instead; `nil` if it is left out.
    public var to: DayTime?

    /// An occurrence that is moved or left out.
    public init(_ day: Day, to: DayTime?) {
      self.day = day
      self.to = to
    }
  }

  /// One of the times at which something takes place.
  public struct Occurrence: Sendable, Hashable {
    /// The day that the rule gives; it stays when the occurrence is moved.
    public var day: Day
    /// When it takes place.
    public var time: DayTime

    /// An occurrence of a day of the rule.
    public init(day: Day, time: DayTime) {
      self.day = day
      self.time = time
    }

    /// Whether it takes place when the rule says.
    public func isMoved(in series: Series) -> Bool { time != DayTime(day, series.start.time) }
  }

  /// The first time.
  public var start: DayTime
  /// How many minutes it takes.
  public var minutes: Int?
  /// The rule by which it comes again; `nil` for once.
  public var recurrence: Recurrence?
  /// Whether the next one counts from the day on which the last one was done.
  public var countsFromCompletion: Bool
  /// The occurrences that were moved or left out, by day.
  public private(set) var changes: [Change]
  /// The day, by the rule, of the last occurrence that was done.
  public private(set) var doneThrough: Day?
  /// The day on which that was done.
  public private(set) var doneOn: Day?

  /// Something that takes place at a time, perhaps again and again.
  public init(
    _ start: DayTime,
    minutes: Int? = nil,
    recurrence: Recurrence? = nil,
    countsFromCompletion: Bool = false
  ) {
    self.start = start
    self.minutes = minutes
    self.recurrence = recurrence
    self.countsFromCompletion = countsFromCompletion
    changes = []
  }

  // The stored names; they never change.
  private enum CodingKeys: String, CodingKey {
    case start, minutes, recurrence, changes
    case countsFromCompletion = "from_completion"
    case doneThrough = "done_through"
    case doneOn = "done_on"
  }
}

// When it takes place.
extension Series {
  /// The occurrences that take place in a range of days, in order of time.
  public func occurrences(in range: ClosedRange<Day>) -> [Occurrence] {
    let changed = Set(changes.map(\.day))
    let regular = days(in: range).filter { !changed.contains($0) }.map(regular)
    return (regular + moved.filter { range.contains($0.time.day) }).sorted { $0.time < $1.time }
  }

  /// The first occurrence that takes place on a day or after it.
  public func next(onOrAfter day: Day) -> Occurrence? {
    let changed = Set(changes.map(\.day))
    var candidate = nextDay(onOrAfter: day)
    while let found = candidate, changed.contains(found) {
      candidate = nextDay(onOrAfter: found.adding(days: 1))
    }
    let moved = moved.filter { $0.time.day >= day }
    return (moved + [candidate.map(regular)].compactMap(\.self)).min { $0.time < $1.time }
  }

  private func regular(_ day: Day) -> Occurrence {
    Occurrence(day: day, time: DayTime(day, start.time))
  }

  private var moved: [Occurrence] {
    changes.compactMap { change in change.to.map { Occurrence(day: change.day, time: $0) } }
  }

  /// The days that the rule gives; counted from completion, only the next one is known.
  private func days(in range: ClosedRange<Day>) -> [Day] {
    if countsFromCompletion || recurrence == nil {
      return [nextDay(onOrAfter: range.lowerBound)].compactMap(\.self).filter(range.contains)
    }
    return recurrence?.occurrences(from: start.day, in: range) ?? []
  }

  private func nextDay(onOrAfter day: Day) -> Day? {
    guard let recurrence else { return start.day >= day ? start.day : nil }
    guard countsFromCompletion else { return recurrence.next(onOrAfter: day, from: start.day) }
    let next = doneOn.map(recurrence.step) ?? start.day
    return next >= day ? next : nil
  }
}

extension Recurrence {
  /// The day one step of the rule after another, whatever else the rule demands.
  fileprivate func step(after day: Day) -> Day {
    switch frequency {
    case .daily: day.adding(days: interval)
    case .weekly: day.adding(days: 7 * interval)
    case .monthly: day.adding(months: interval)
    case .yearly: day.adding(months: 12 * interval)
    }
  }
}

// What is to be done.
extension Series {
  /// What is still to be done.
  public struct OpenOccurrence: Sendable, Hashable {
    /// The occurrence that counts: the last one that has come, else the next one.
    public var occurrence: Occurrence
    /// How many before it were never done.
    public var missed: Int
  }

  /// What is to be done on a day; `nil` if everything is done and nothing will come.
  public func open(on today: Day) -> OpenOccurrence? {
    let first = firstOpen
    guard let first else { return nil }
    guard first.time.day <= today else { return OpenOccurrence(occurrence: first, missed: 0) }
    let due = occurrences(in: first.time.day...today).filter { isOpen($0.day) }
    return OpenOccurrence(occurrence: due.last ?? first, missed: max(0, due.count - 1))
  }

  /// The earliest occurrence that was never done.
  public var firstOpen: Occurrence? {
    if countsFromCompletion { return next(onOrAfter: .distantPast) }
    var candidate = next(onOrAfter: doneThrough.map { $0.adding(days: 1) } ?? start.day)
    while let found = candidate, !isOpen(found.day) {
      candidate = next(onOrAfter: found.time.day.adding(days: 1))
    }
    let earlier = moved.filter { isOpen($0.day) }
    return (earlier + [candidate].compactMap(\.self)).min { $0.time < $1.time }
  }

  private func isOpen(_ day: Day) -> Bool {
    countsFromCompletion || recurrence != nil
      ? doneThrough.map { day > $0 } ?? true : doneThrough == nil
  }

  /// Whether an occurrence was done, or missed before one that was done.
  public func isDone(_ occurrence: Occurrence) -> Bool { !isOpen(occurrence.day) }

  /// The same with the open occurrence done; those missed before it count as done with it.
  public func completed(on day: Day) -> Series {
    open(on: day).map { completed(through: $0.occurrence.day, on: day) } ?? self
  }

  /// The same with one occurrence, named by the rule's day, done and all before it.
  public func completed(through last: Day, on day: Day) -> Series {
    var series = self
    series.doneThrough = last
    series.doneOn = day
    series.changes.removeAll { $0.day <= last && countsFromCompletion }
    return series
  }

  /// The same with one occurrence, named by the rule's day, at another time.
  public func moving(_ day: Day, to time: DayTime) -> Series { changing(Change(day, to: time)) }

  /// The same without one occurrence, named by the rule's day.
  public func skipping(_ day: Day) -> Series { changing(Change(day, to: nil)) }

  private func changing(_ change: Change) -> Series {
    var series = self
    series.changes.removeAll { $0.day == change.day }
    if change.to != DayTime(change.day, start.time) { series.changes.append(change) }
    series.changes.sort { $0.day < $1.day }
    return series
  }
}

extension Day {
  /// The first day that there is, 1 January of the year 1.
  public static let distantPast = Day(daysSince1970: .min)
}
