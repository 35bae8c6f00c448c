import LotseKit

/// How much time is left until somebody must have been involved.
enum Deadline: Sendable, Hashable {
  /// The milestone has passed.
  case missed(Day)
  /// The milestone comes soon.
  case near(Day)
  /// There is time.
  case later(Day)
  /// The day of the milestone is not known.
  case undated

  /// The time that is left for a stakeholder; `nil` if there is no milestone or enough was done.
  init?(of stakeholder: Stakeholder, on today: Day, warning days: Int) {
    guard !stakeholder.isReached, stakeholder.before != nil else { return nil }
    guard let day = stakeholder.due else {
      self = .undated
      return
    }
    self = day <= today ? .missed(day) : day.days(since: today) <= days ? .near(day) : .later(day)
  }
}
