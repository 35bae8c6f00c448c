import LotseKit

/// How the strategies propose to speak to somebody.
struct ContactProposal: Sendable {
  /// The id of the channel.
  var channel: String
  /// The id of what is to be reached; `nil` if the quadrant is not known.
  var quadrant: Strategies.Quadrant?
  /// After how many days again.
  var days: Int?
  /// The day by which to speak to them; `nil` if no milestone has a day.
  var date: Day?

  init(of stakeholder: Stakeholder, by strategies: Strategies, on today: Day) {
    quadrant = strategies.quadrant(of: stakeholder)
    channel = strategies.reached[stakeholder.who] ?? quadrant?.channel ?? "talk"
    days = quadrant?.days
    guard !stakeholder.isReached, let due = stakeholder.due else { return }
    let lead = strategies.lead[stakeholder.needs.rawValue] ?? 0
    date = max(today, due.adding(days: -lead))
  }
}
