import LotseKit

/// A moment from which on the clock is otherwise ahead of UTC than before.
struct ZoneOnset: Hashable {
  /// Seconds since 1 January 1970, 00:00 UTC.
  let seconds: Int
  /// How many seconds the clock was ahead of UTC before.
  let before: Int
  /// How many seconds it is ahead from then on.
  let after: Int

  /// What the clock showed at the change, when it was not yet put forward or back.
  var clock: Moment { Moment(seconds: seconds, offset: before) }
}

extension TimeZoneRules {
  /// The changes of the clock in some years, in order.
  func onsets(in years: ClosedRange<Int>) -> [ZoneOnset] {
    guard let first = Day(year: years.lowerBound, month: 1, day: 1),
      let last = Day(year: years.upperBound, month: 12, day: 31)
    else { return [] }
    return (first.daysSince1970...last.daysSince1970).compactMap { onset(within: $0 * 86_400) }
  }

  /// The change within a day that begins at some second, found by halving it.
  private func onset(within start: Int) -> ZoneOnset? {
    var (low, high) = (start, start + 86_400)
    let before = offset(low)
    guard offset(high) != before else { return nil }
    while high - low > 1 {
      let middle = (low + high) / 2
      if offset(middle) == before { low = middle } else { high = middle }
    }
    return ZoneOnset(seconds: high, before: before, after: offset(high))
  }
}

/// A change of the clock that comes every year on the same weekday of a month.
struct YearlyOnset: Hashable {
  /// The first time.
  let first: ZoneOnset
  /// By which rule it comes again.
  let rule: Recurrence

  /// The one rule behind one change in each of some years; `nil` if there is none.
  init?(_ onsets: [ZoneOnset]) {
    guard let first = onsets.first else { return nil }
    let alike = onsets.allSatisfy { onset in
      (onset.before, onset.after, onset.clock.time, onset.clock.day.month, onset.clock.day.weekday)
        == (
          first.before, first.after, first.clock.time, first.clock.day.month,
          first.clock.day.weekday
        )
    }
    let places = onsets.map(\.clock.day.placesInMonth).reduce(first.clock.day.placesInMonth) {
      $0.intersection($1)
    }
    guard alike, let place = places.min() else { return nil }
    self.first = first
    var rule = Recurrence(.yearly)
    rule.months = [first.clock.day.month]
    rule.weekdays = [Recurrence.WeekdayRule(first.clock.day.weekday, place)]
    self.rule = rule
  }
}

extension Day {
  /// Which of its weekdays in the month it is, counted from the beginning, and -1 if the last.
  fileprivate var placesInMonth: Set<Int> {
    let isLast = day + 7 > Day.count(ofMonth: month, year: year)
    let fromBeginning = (day - 1) / 7 + 1
    return isLast ? [fromBeginning, -1] : [fromBeginning]
  }
}
