package import LotseKit

/// A time of a day, and what it was; kept only for those who want that.
package struct BreakTime: Codable, Sendable, Hashable {
  /// What a time was.
  package enum What: String, Codable, Sendable, Hashable, CaseIterable {
    /// Work, without a break that is long enough to end it.
    case work
    /// A break that was taken.
    case kept
    /// Away for long enough without being reminded.
    case natural
    /// A break was postponed.
    case postponed
    /// A break was skipped.
    case skipped
    /// Nobody answered a reminder.
    case missed
  }

  /// What it was.
  package var what: What
  /// When it began.
  package var from: TimeOfDay
  /// When it ended; the same time for a moment.
  package var until: TimeOfDay

  /// The time that ends at a moment, as far as it lies on that day.
  package init?(_ what: What, lasting seconds: Int = 0, until end: Moment) {
    let start = Moment(seconds: end.seconds - seconds, offset: end.offset)
    guard let until = TimeOfDay(hour: end.hour, minute: end.minute),
      let from = start.day == end.day
        ? TimeOfDay(hour: start.hour, minute: start.minute) : TimeOfDay(hour: 0)
    else { return nil }
    self.what = what
    self.from = min(from, until)
    self.until = until
  }
}

extension BreakDay {
  /// Adds a time; what goes on, or meets one of its kind, becomes one with it.
  mutating func add(_ time: BreakTime, goesOn: Bool) {
    var times = times ?? []
    let last = times.lastIndex { $0.what == time.what }
    if let last, goesOn || time.from < time.until && time.from <= times[last].until {
      times[last].from = min(times[last].from, time.from)
      times[last].until = max(times[last].until, time.until)
    } else {
      times.append(time)
    }
    self.times = times.suffix(Self.most)
  }

  /// So many times a day can be told apart in a picture at best.
  private static let most = 200
}

extension BreakRules {
  /// Takes down what a time was that is just over, for those who want that.
  func record(
    _ what: BreakTime.What,
    lasting seconds: Int = 0,
    until end: Moment,
    goesOn: Bool = false,
    _ state: inout BreakState
  ) {
    guard keepsTimes, let time = BreakTime(what, lasting: seconds, until: end) else { return }
    state.note(on: end.day) { $0.add(time, goesOn: goesOn) }
  }
}
