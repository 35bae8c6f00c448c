package import LotseKit

/// What can be seen when somebody looks.
package struct Observation: Sendable, Hashable {
  /// The present.
  package var now: Moment
  /// Whether somebody is working.
  package var activity: Activity
  /// What keeps reminders away.
  package var occupations: Set<Occupation>
  /// Whether the day is one of work and not a holiday.
  package var isWorkingDay: Bool

  package init(
    _ now: Moment,
    activity: Activity = Activity(),
    occupations: Set<Occupation> = [],
    isWorkingDay: Bool = true
  ) {
    self.now = now
    self.activity = activity
    self.occupations = occupations
    self.isWorkingDay = isWorkingDay
  }
}

/// What is to be told.
package enum BreakEvent: Sendable, Hashable {
  /// A break comes in so many seconds.
  case announce(BreakKind, in: Int)
  /// It is time for a break.
  case remind(BreakKind)
  /// What was told last no longer holds.
  case withdraw
  /// A break is over.
  case finish(BreakKind)
  /// A rest break is soon due: the level, from 0, and the minutes of work so far.
  case rest(level: Int, worked: Int)
  /// So many minutes have been worked today.
  case dayEnd(worked: Int)
}
