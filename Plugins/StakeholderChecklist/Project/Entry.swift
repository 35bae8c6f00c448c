package import LotseKit

/// What the user noted about one stakeholder of a project.
package struct Entry: Codable, Sendable, Hashable {
  /// The id of the role; for whom there is none, what they are called.
  package var who: String
  /// How strongly it is called for, where the user said so.
  package var level: Demand?
  /// A person's name; personal data, and never needed.
  package var person: String?
  package var state = InvolvementState.open
  /// The day of the state.
  package var day: Day?
  /// Why nobody has to be involved.
  package var reason: String?
  /// Who sees to it.
  package var owner: String?
  /// From 1 to 5.
  package var influence: Int?
  /// From 1 to 5.
  package var interest: Int?
  /// From -2 to 2.
  package var attitude: Int?
  /// What they hope for.
  package var expectation: String?
  /// What they worry about.
  package var concern: String?
  package var contact: Contact?

  /// An entry of which nothing is known yet.
  package init(_ who: String) { self.who = who }

  /// Whether influence, interest and attitude are all known.
  var isAssessed: Bool { influence != nil && interest != nil && attitude != nil }
}

/// How somebody is spoken to: a line of the communication plan.
package struct Contact: Codable, Sendable, Hashable {
  package var message: String?
  package var goal: String?
  /// The id of the channel.
  package var channel: String?
  /// After how many days again.
  package var days: Int?
  package var sender: String?
  package var date: Day?
  /// How answers come back.
  package var feedback: String?

  package init() {}
}
