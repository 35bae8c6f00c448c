package import LotseKit

/// How soon an item wants attention, as a day: the one by which it is to be done, moved by
/// whatever else speaks for it or against it.
///
/// A day needs no recomputing when the next morning comes: the order of all items is known
/// without looking at them. And it can be said: "high priority counts like 14 days earlier".
package struct Urgency: Sendable, Hashable {
  /// Why an item counts as due on its day.
  package enum Reason: Sendable, Hashable {
    /// It is to be done by this day.
    case due(Day)
    /// Another measure needs it and is to be done by this day.
    case needed(by: Day)
    /// Nobody said by when; this long it has been on the agenda.
    case undated(since: Day)
    /// A law demands it: so many days later, sooner where negative.
    case legalDuty(days: Int)
    /// It matters more or less than others.
    case priority(Priority, days: Int)
    /// Somebody has begun with it.
    case begun(days: Int)
    /// It is blocked or paused.
    case stuck(MeasureStatus, days: Int)
    /// Nothing can be done before somebody is asked again.
    case waits(for: String, until: Day)
    /// It begins only on this day.
    case begins(Day)
  }

  /// The day it counts as due.
  package private(set) var day: Day
  /// Where the count begins, and then what moved it.
  package private(set) var reasons: [Reason]

  /// The urgency of a measure.
  package init(of measure: Measure) {
    (day, reasons) = Self.beginning(measure)
    for (reason, days) in Self.shifts(of: measure) {
      day = day.adding(days: days)
      reasons.append(reason)
    }
    rest(measure)
  }

  /// The urgency of something else that is to be done by a day.
  package init(due day: Day) {
    self.day = day
    reasons = [.due(day)]
  }

  /// So many days after it came to the agenda counts a measure as due that has no date.
  private static let patience = 90

  private static func beginning(_ measure: Measure) -> (Day, [Reason]) {
    if let needed = measure.neededBy, measure.due.map({ needed < $0 }) ?? true {
      // What comes first stands before what needs it.
      return (needed.adding(days: -1), [.needed(by: needed)])
    }
    if let due = measure.due { return (due, [.due(due)]) }
    return (measure.since.adding(days: patience), [.undated(since: measure.since)])
  }

  private static func shifts(of measure: Measure) -> [(Reason, Int)] {
    var shifts: [(Reason, Int)] = []
    if measure.rating?.isLegalDuty == true { shifts.append((.legalDuty(days: -30), -30)) }
    switch measure.priority {
    case .high: shifts.append((.priority(.high, days: -14), -14))
    case .low: shifts.append((.priority(.low, days: 14), 14))
    case .medium, nil: break
    }
    switch measure.status {
    case .running: shifts.append((.begun(days: -3), -3))
    case .blocked, .paused: shifts.append((.stuck(measure.status, days: 30), 30))
    default: break
    }
    return shifts
  }

  /// Nothing is urgent before somebody is to be asked again, or before it may begin.
  private mutating func rest(_ measure: Measure) {
    if let waiting = measure.waiting, let again = waiting.followUp, again > day {
      day = again
      reasons.append(.waits(for: waiting.person, until: again))
    }
    if let start = measure.start, start > day, measure.status != .running {
      day = start
      reasons.append(.begins(start))
    }
  }
}
