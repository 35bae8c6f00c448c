package import LotseKit

/// What became of the breaks of a day.
package struct BreakDay: Codable, Sendable, Hashable {
  /// The day.
  package var day: Day
  /// How many were taken, by kind.
  package var kept: [BreakKind: Int] = [:]
  /// How often one was postponed.
  package var postponed = 0
  /// How many were skipped.
  package var skipped = 0
  /// How many nobody answered.
  package var missed = 0
  /// How often somebody was away long enough without being reminded.
  package var natural = 0
  /// The longest stretch of work without a break, in minutes.
  package var longest = 0

  package init(_ day: Day) { self.day = day }

  /// How many were taken.
  var keptInAll: Int { kept.values.reduce(0, +) }
}

extension BreakState {
  /// Notes something on a day, and forgets days that are too old.
  mutating func note(on day: Day, keeping count: Int, _ change: (inout BreakDay) -> Void) {
    days.removeAll { $0.day.days(since: day) > 0 || day.days(since: $0.day) >= count }
    if days.last?.day != day { days.append(BreakDay(day)) }
    change(&days[days.count - 1])
  }
}
