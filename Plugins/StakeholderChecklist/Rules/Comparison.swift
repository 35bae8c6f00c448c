import LotseKit

/// What changed between two states of a project.
struct Comparison {
  /// A change of one stakeholder.
  enum Change: Sendable, Hashable {
    case new
    case gone
    /// Into another quadrant of the grid.
    case moved(from: String?, to: String?)
    case attitude(from: Int?, to: Int?)
    case state(from: InvolvementState, to: InvolvementState)
  }

  /// The changes, by stakeholder, in the order of the list.
  let changes: [(who: String, changes: [Change])]

  init(before: [Stakeholder], after: [Stakeholder], strategies: Strategies) {
    let former = Dictionary(before.map { ($0.who, $0) }) { first, _ in first }
    let present = Set(after.map(\.who))
    let stayed = after.map { stakeholder in
      let changes = former[stakeholder.who].map {
        Self.changes(from: $0, to: stakeholder, strategies)
      }
      return (stakeholder.who, changes ?? [.new])
    }
    let gone = before.map(\.who).filter { !present.contains($0) }.map { ($0, [Change.gone]) }
    changes = (stayed + gone).filter { !$0.1.isEmpty }
  }

  private static func changes(
    from before: Stakeholder,
    to after: Stakeholder,
    _ strategies: Strategies
  ) -> [Change] {
    var changes: [Change] = []
    let (from, to) = (strategies.quadrant(of: before)?.id, strategies.quadrant(of: after)?.id)
    if from != to { changes.append(.moved(from: from, to: to)) }
    if before.entry.attitude != after.entry.attitude {
      changes.append(.attitude(from: before.entry.attitude, to: after.entry.attitude))
    }
    if before.entry.state != after.entry.state {
      changes.append(.state(from: before.entry.state, to: after.entry.state))
    }
    return changes
  }
}
