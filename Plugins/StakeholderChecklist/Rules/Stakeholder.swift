import LotseKit

/// Somebody who is to be involved in a project, and why.
struct Stakeholder: Sendable {
  /// The id of the role, or what they are called.
  var who: String
  var grounds: [Ground]
  /// The roles whose part it does here because they do not exist.
  var standsFor: [String] = []
  /// What was noted about it.
  var entry: Entry
  /// The milestone before which it has to be involved; `nil` if there is no particular one.
  var before: Milestone?
  /// The day by which at the latest: of that milestone, or else of the next one that has a day.
  var due: Day?

  var level: Demand { grounds.map(\.level).min() ?? .can }
  /// Whether the law likely asks for it.
  var isStatutory: Bool { grounds.contains(where: \.isStatutory) }

  /// Whether a trigger makes it a must.
  var hasTrigger: Bool { grounds.contains(where: \.isTrigger) }

  /// What has to be reached.
  var needs: Need {
    let called = grounds.filter { $0.level == level }.compactMap(\.call?.needs).max()
    return called ?? (level == .must ? .heard : .informed)
  }

  /// Whether enough was done.
  var isReached: Bool { entry.state.reaches(needs) }
  /// Whether the law likely asks for more than was done.
  var isMissing: Bool { isStatutory && !isReached }
}
