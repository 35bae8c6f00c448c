import LotseKit

/// How the strategies propose to speak to somebody.
struct ContactProposal: Sendable {
  /// The id of the channel.
  var channel: String
  /// The id of what is to be reached; `nil` if the quadrant is not known.
  var quadrant: Strategies.Quadrant?
  /// After how many days again.
  var days: Int?
  /// The working day by which to speak to them; `nil` if no milestone has a day.
  var date: Day?

  init(of stakeholder: Stakeholder, in context: StakeholderContext) throws {
    let strategies = try context.strategies
    quadrant = strategies.quadrant(of: stakeholder)
    channel = strategies.reached[stakeholder.who] ?? quadrant?.channel ?? "talk"
    days = quadrant?.days
    guard !stakeholder.isReached, let due = stakeholder.due else { return }
    let lead = strategies.lead[stakeholder.needs.rawValue] ?? 0
    let today = context.today
    let latest = context.almanac.lastWorkingDay(on: due.adding(days: -lead))
    date = latest > today ? latest : context.almanac.firstWorkingDay(on: today)
  }
}

extension Almanac {
  /// The day itself if offices work on it, else the nearest working day before it.
  fileprivate func lastWorkingDay(on day: Day) -> Day {
    isWorkingDay(day) ? day : self.day(day, addingWorkingDays: -1)
  }

  /// The day itself if offices work on it, else the next working day after it.
  fileprivate func firstWorkingDay(on day: Day) -> Day {
    isWorkingDay(day) ? day : self.day(day, addingWorkingDays: 1)
  }
}
