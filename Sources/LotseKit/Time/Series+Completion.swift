// What is to be done.
extension Series {
  /// What comes again counted from the day on which it was done last, and is due next at a time.
  public static func counted(
    by rule: Recurrence,
    lastDone last: Day?,
    due: DayTime,
    minutes: Int? = nil
  ) -> Series {
    var series = Series(due, minutes: minutes, recurrence: rule, countsFromCompletion: true)
    series.doneOn = last
    // What was put off or left out is due on another day than the rule has it.
    guard let regular = series.firstOpen, regular.time != due else { return series }
    return series.moving(regular.day, to: due)
  }

  /// What is still to be done.
  public struct OpenOccurrence: Sendable, Hashable {
    /// The occurrence that counts: the last one that has come, else the next one.
    public var occurrence: Occurrence
    /// How many before it were never done.
    public var missed: Int
  }

  /// What is to be done on a day; `nil` if everything is done and nothing will come.
  ///
  /// Those that were missed do not pile up: the last one that has come stands for all.
  public func open(on today: Day) -> OpenOccurrence? {
    let due = openOccurrences(through: today)
    if let last = due.last { return OpenOccurrence(occurrence: last, missed: due.count - 1) }
    return firstOpen.map { OpenOccurrence(occurrence: $0, missed: 0) }
  }

  /// The earliest occurrence that was never done.
  public var firstOpen: Occurrence? {
    let regular = isOver ? nil : firstOpenDay.flatMap(regularOccurrence(onOrAfter:))
    return (openMoved + [regular].compactMap(\.self)).min { $0.time < $1.time }
  }

  /// Whether an occurrence was done, or missed before one that was done.
  public func isDone(_ occurrence: Occurrence) -> Bool { isDone(on: occurrence.day) }

  /// The same with the open occurrence done on a day; those missed before it count as done too.
  public func completed(on day: Day) -> Series {
    open(on: day).map { completed($0.occurrence, on: day) } ?? self
  }

  /// The same with one occurrence, named by the rule's day, done on a day, and all before it.
  public func completed(through last: Day, on day: Day) -> Series {
    guard gives(last) else { return self }
    return completed(moved.first { $0.day == last } ?? regular(last), on: day)
  }

  private func completed(_ occurrence: Occurrence, on day: Day) -> Series {
    var series = self
    series.doneOn = max(day, doneOn ?? day)
    if countsFromCompletion {
      series.changes = []
      series.recurrence?.countDown(on: day)
    } else {
      series.doneThrough = lastRegularDay(through: occurrence.time) ?? doneThrough
      for index in changes.indices {
        if let time = changes[index].to, time <= occurrence.time {
          series.changes[index].done = true
        }
      }
    }
    return series
  }

  /// Whether the occurrence of a day of the rule was done.
  func isDone(on day: Day) -> Bool {
    if isOver { return true }
    if countsFromCompletion { return false }
    if let change = changes.first(where: { $0.day == day }) { return change.done == true }
    return doneThrough.map { day <= $0 } ?? false
  }

  /// Whether it takes place once and was done.
  private var isOver: Bool { recurrence == nil && doneOn != nil }

  /// From which day on the regular occurrences are open; `nil` if none can be.
  private var firstOpenDay: Day? {
    guard let doneThrough, !countsFromCompletion else { return .distantPast }
    let next = doneThrough.adding(days: 1)
    return next > doneThrough ? next : nil
  }

  private var openMoved: [Occurrence] { moved.filter { !isDone($0) } }

  /// What has come until a day and was never done, in order of time.
  private func openOccurrences(through today: Day) -> [Occurrence] {
    guard let first = firstOpen?.time.day, first <= today else { return [] }
    return occurrences(in: first...today).filter { !isDone($0) }
  }

  /// The day of the last open occurrence that takes place when the rule says, until a time.
  private func lastRegularDay(through time: DayTime) -> Day? {
    guard let first = firstOpenDay, first <= time.day else { return nil }
    return occurrences(in: first...time.day).last { $0.time <= time && !$0.isMoved(in: self) }?.day
  }
}

extension Recurrence {
  /// Takes one occurrence from a rule that gives a number of them.
  fileprivate mutating func countDown(on day: Day) {
    guard case .count(let count) = end else { return }
    end = count > 1 ? .count(count - 1) : .until(day)
  }
}
