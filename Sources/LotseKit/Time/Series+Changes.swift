// What differs from the rule.
extension Series {
  /// The same with one occurrence, named by the rule's day, at another time.
  ///
  /// What was done stays done. A day that the rule does not give changes nothing.
  public func moving(_ day: Day, to time: DayTime) -> Series { changing(Change(day, to: time)) }

  /// The same without one occurrence, named by the rule's day.
  ///
  /// Counted from completion, it comes one step later.
  public func skipping(_ day: Day) -> Series { changing(Change(day, to: nil)) }

  private func changing(_ change: Change) -> Series {
    guard gives(change.day) else { return self }
    var series = self
    var change = change
    let wasDone = isDone(on: change.day)
    if wasDone { change.done = true }
    series.changes.removeAll { $0.day == change.day }
    let isRegular = change.to == DayTime(change.day, start.time)
    // Back in its place, it may lie before what was done since, and be open all the same.
    if !isRegular || series.isDone(on: change.day) != wasDone { series.changes.append(change) }
    series.changes.sort { $0.day < $1.day }
    return series
  }
}

extension Day {
  /// The first day that there is, 1 January of the year 1.
  public static let distantPast = Day(daysSince1970: .min)
}
