// What lasts for days.
extension Series {
  /// The most days that a typed period may have: beyond that, two dates were exchanged.
  static let longestSpan = 183

  /// A stay of whole days, all of which belong to it.
  ///
  /// - Throws: A ``UserError`` if it is longer than anybody means.
  init(days: ClosedRange<Day>) throws(UserError) {
    let count = days.upperBound.days(since: days.lowerBound) + 1
    guard count <= Self.longestSpan else { throw .spanTooLong(count) }
    self.init(DayTime(days.lowerBound), minutes: count > 1 ? count * 1_440 : nil)
  }

  /// Whether it takes several whole days, or more than one by the clock.
  public var lastsForDays: Bool { start.lastsForDays(minutes) }
}

extension DayTime {
  /// Whether what begins here takes several days.
  public func lastsForDays(_ minutes: Int?) -> Bool {
    (minutes ?? 0) > 1_440 && (time != nil || (minutes ?? 0) >= 2_880)
  }

  /// When what begins here ends: without a time, the last day that belongs to it.
  public func end(after minutes: Int) -> DayTime {
    guard let time else { return DayTime(day.adding(days: max(0, minutes / 1_440 - 1))) }
    let sum = time.minutes + minutes
    return DayTime(day.adding(days: sum / 1_440), time.adding(minutes: minutes))
  }

  /// The last day on which something of it takes place; midnight belongs to the day before.
  public func lastDay(_ minutes: Int?) -> Day {
    guard let minutes, lastsForDays(minutes) else { return day }
    let end = end(after: minutes)
    return end.time?.minutes == 0 ? end.day.adding(days: -1) : end.day
  }
}

extension UserError {
  fileprivate static func spanTooLong(_ days: Int) -> UserError {
    let most = Series.longestSpan
    return UserError(
      Text(
        de: "Das wären \(days) Tage; ein Termin dauert höchstens \(most).",
        en: "That would be \(days) days; an appointment takes at most \(most)."
      ),
      advice: Text(
        de: "Steht der erste Tag vorn? Zum Beispiel: 7.12. bis 9.12.",
        en: "Does the first day come first? For example: 7 Dec to 9 Dec."
      )
    )
  }
}
