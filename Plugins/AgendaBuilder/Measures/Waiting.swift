package import LotseKit

/// Somebody whose answer or work a measure waits for.
package struct Waiting: Codable, Sendable, Hashable {
  /// The role or person.
  package var person: String
  /// What for.
  package var reason: String?
  /// The day on which the waiting began.
  package var since: Day
  /// The day on which to ask again.
  package var followUp: Day?

  /// A wait for somebody.
  package init(for person: String, reason: String? = nil, since: Day, followUp: Day?) {
    self.person = person
    self.reason = reason
    self.since = since
    self.followUp = followUp
  }
}
