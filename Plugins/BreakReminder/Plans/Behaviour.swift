package import LotseKit

/// How reminders behave, whatever the plan; times are in seconds where nothing else is said.
package struct Behaviour: Decodable, Sendable, Hashable {
  /// How long nothing must have been typed before something is shown.
  package var gap: Int
  /// How long a reminder waits for that.
  package var limit: Int
  /// How long somebody without a key or a move of the mouse still works.
  package var thinking: Int
  /// How much time away is a natural break.
  package var natural: Int
  /// When nobody looked for so long, the machine slept or Lotse did not run.
  package var unwatched: Int
  /// How long a reminder waits for an answer.
  package var patience: Int
  /// After how long a strict reminder comes again.
  package var `repeat`: Int
  /// A break gives way to a longer one that is due so soon.
  package var merge: Int
  /// The usual hours of reminders.
  package var hours: Hours
  /// The usual days of reminders.
  package var days: [Int]
  /// After how many days what happened is forgotten.
  package var keeps: Int
  /// The rest breaks of working time law.
  package var rest: RestRule
}

/// Hours of a day.
package struct Hours: Codable, Sendable, Hashable {
  /// When they begin.
  package var from: TimeOfDay
  /// When they end.
  package var until: TimeOfDay

  package init(from: TimeOfDay, until: TimeOfDay) {
    self.from = from
    self.until = until
  }

  /// Whether a time lies within; hours that end before they begin go over midnight.
  func contains(_ time: Moment) -> Bool {
    let minute = time.hour * 60 + time.minute
    return from <= until
      ? (from.minutes..<until.minutes).contains(minute)
      : minute >= from.minutes || minute < until.minutes
  }
}

/// When rest breaks are due by working time law; times are in minutes.
package struct RestRule: Decodable, Sendable, Hashable {
  /// So much rest for more than so much work.
  package struct Level: Decodable, Sendable, Hashable {
    /// With more work than this.
    package var after: Int
    /// So much rest in all.
    package var minutes: Int
  }

  /// The shortest part that counts.
  package var part: Int
  /// How long before it is due the hint comes.
  package var before: Int
  /// The levels, the least first.
  package var levels: [Level]
  /// Where that comes from.
  package var sources: [Citation]
  /// What else is to be known.
  package var note: Text
}
