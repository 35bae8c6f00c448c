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
  /// When all that was, if the user wants it to be kept.
  package var times: [BreakTime]?

  package init(_ day: Day) { self.day = day }

  /// How many were taken.
  var keptInAll: Int { kept.values.reduce(0, +) }
}

extension BreakState {
  /// Notes something on a day.
  mutating func note(on day: Day, _ change: (inout BreakDay) -> Void) {
    let place = days.firstIndex { $0.day >= day } ?? days.count
    if place == days.count || days[place].day != day { days.insert(BreakDay(day), at: place) }
    change(&days[place])
  }

  /// Forgets when things were; how many they were stays.
  mutating func forgetTimes() {
    for place in days.indices { days[place].times = nil }
  }

  /// Forgets days that are too old, and those that a wrong clock has made up.
  mutating func forget(seenFrom today: Day, keeping count: Int) {
    days.removeAll { $0.day > today || today.days(since: $0.day) >= count }
  }
}
