// When it takes place.
extension Series {
  /// The occurrences that take place in a range of days, in order of time.
  ///
  /// Counted from completion, only the next one is known.
  public func occurrences(in range: ClosedRange<Day>) -> [Occurrence] {
    let changed = Set(changes.map(\.day))
    let regular = days(in: range).filter { !changed.contains($0) }.map(regular)
    return (regular + moved.filter { range.contains($0.time.day) }).sorted { $0.time < $1.time }
  }

  /// The first occurrence that takes place on a day or after it.
  public func next(onOrAfter day: Day) -> Occurrence? {
    let regular = regularOccurrence(onOrAfter: day)
    let moved = moved.filter { $0.time.day >= day }
    return (moved + [regular].compactMap(\.self)).min { $0.time < $1.time }
  }

  /// The first occurrence on a day or after it that takes place when the rule says.
  func regularOccurrence(onOrAfter day: Day) -> Occurrence? {
    let changed = Set(changes.map(\.day))
    var candidate = nextDay(onOrAfter: day)
    while let found = candidate, changed.contains(found) { candidate = nextDay(after: found) }
    return candidate.map(regular)
  }

  /// The occurrences that were moved.
  var moved: [Occurrence] {
    changes.compactMap { change in
      guard let time = change.to, gives(change.day) else { return nil }
      return Occurrence(day: change.day, time: time)
    }
  }

  /// The occurrence of a day when the rule says.
  func regular(_ day: Day) -> Occurrence { Occurrence(day: day, time: DayTime(day, start.time)) }

  /// Whether a day is one of those that the rule gives, moved or not.
  func gives(_ day: Day) -> Bool { nextDay(onOrAfter: day) == day }

  private func days(in range: ClosedRange<Day>) -> [Day] {
    known?.filter(range.contains) ?? recurrence?.occurrences(from: start.day, in: range) ?? []
  }

  private func nextDay(onOrAfter day: Day) -> Day? {
    guard let known else { return recurrence?.next(onOrAfter: day, from: start.day) }
    return known.first { $0 >= day }
  }

  private func nextDay(after day: Day) -> Day? {
    guard let known else { return recurrence?.next(after: day, from: start.day) }
    return known.first { $0 > day }
  }

  /// All days that are known of what takes place once or counts from completion: one or none;
  /// `nil` for what follows a rule.
  private var known: [Day]? {
    guard let recurrence else { return [start.day] }
    guard countsFromCompletion else { return nil }
    var day = doneOn.map(recurrence.step) ?? start.day
    let leftOut = Set(changes.filter { $0.to == nil }.map(\.day))
    while leftOut.contains(day), day < recurrence.step(after: day) {
      day = recurrence.step(after: day)
    }
    return day > recurrence.lastDay ? [] : [day]
  }
}

extension Recurrence {
  /// The day one step of the rule after another, whatever else the rule demands.
  fileprivate func step(after day: Day) -> Day {
    // Whatever is longer leads to the end of the calendar.
    let steps = min(max(interval, 1), 120_000)
    return switch frequency {
    case .daily: day.adding(days: steps)
    case .weekly: day.adding(days: 7 * steps)
    case .monthly: day.adding(months: steps)
    case .yearly: day.adding(months: 12 * steps)
    }
  }
}
