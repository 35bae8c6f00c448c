package import LotseKit

/// Where somebody stands between two breaks: all that the rules remember.
///
/// Seconds without a word are seconds since 1970.
package struct BreakState: Codable, Sendable, Hashable {
  /// What is going on.
  package enum Phase: Codable, Sendable, Hashable {
    /// Nothing.
    case working
    /// A break was announced; it comes at `due`.
    case announced(BreakKind, due: Int)
    /// Somebody was reminded of a break, at first and most lately.
    case offered(BreakKind, since: Int, last: Int)
    /// A break was postponed to a time.
    case postponed(BreakKind, until: Int)
    /// A break is being taken, and ends at a time.
    case taken(BreakKind, until: Int)
  }

  /// What keeps reminders away until a time.
  package struct Silence: Codable, Sendable, Hashable {
    /// Why.
    package enum Reason: String, Codable, Sendable, Hashable { case off, meeting }

    /// Until when; `nil` until it is ended.
    package var until: Int?
    /// Why.
    package var reason: Reason
  }

  /// What is going on.
  package var phase = Phase.working
  /// The seconds of work since the last break of each kind.
  package var worked: [BreakKind: Int] = [:]
  /// The seconds of work since the last natural or movement break.
  package var stretch = 0
  /// For how long somebody has been away; 0 at work.
  package var away = 0
  /// What the time away counts as already: a break that was kept, or a natural one.
  package var rest: BreakTime.What?
  /// When somebody last looked.
  package var seen: Int?
  /// The machine's uptime then.
  package var uptime: Int?
  /// When a process last could tell whether somebody is there.
  package var sensed: Int?
  /// Since when typing has held up what is to be told.
  package var heldSince: Int?
  /// How often the present break was postponed.
  package var postponements = 0
  /// How many breaks were skipped one after the other.
  package var skippedInARow = 0
  /// What keeps reminders away.
  package var silence: Silence?
  /// Breaks that were held back today, and why.
  package var withheld: [Withheld] = []
  /// What is counted by day.
  package var today: Today?
  /// What happened on the last days, the oldest first.
  package var days: [BreakDay] = []
  /// The exercises that were done, the last one last.
  package var recent: [String] = []
  /// Whether anybody was ever reminded.
  package var hasReminded = false

  package init() {}

  /// The break that waits for an answer, or is about to.
  package var pending: BreakKind? {
    switch phase {
    case .announced(let kind, _), .offered(let kind, _, _), .postponed(let kind, _): kind
    case .working, .taken: nil
    }
  }
}

/// A break that did not come.
package struct Withheld: Codable, Sendable, Hashable {
  /// Why a break does not come.
  package enum Reason: Codable, Sendable, Hashable {
    /// Something must not be disturbed.
    case occupation(Occupation)
    /// Reminders are off, or a meeting was said to take place.
    case silence(BreakState.Silence.Reason)
    /// Nobody answered.
    case unanswered
    /// A longer one was about to come.
    case longer
  }

  /// Which break.
  package var kind: BreakKind
  /// When it should have come.
  package var at: Int
  /// Why it did not.
  package var reason: Reason

  package init(_ kind: BreakKind, at: Int, _ reason: Reason) {
    self.kind = kind
    self.at = at
    self.reason = reason
  }
}

/// What is counted during a day, and forgotten with it.
package struct Today: Codable, Sendable, Hashable {
  /// The day.
  package var day: Day
  /// The seconds of work.
  package var worked = 0
  /// The seconds of rest, in parts that are long enough to count.
  package var rested = 0
  /// The minutes of work after which a hint has been given.
  package var hinted: Set<Int> = []

  package init(_ day: Day) { self.day = day }
}
