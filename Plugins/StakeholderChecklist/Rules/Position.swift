import LotseKit

/// Where a stakeholder stands in the grid of power and interest.
struct Position: Sendable, Hashable {
  /// From 1 to 5; lifted where the law asks for involvement.
  var influence: Double
  /// From 1 to 5.
  var interest: Double
  /// Whether the influence was lifted.
  var isLifted: Bool

  /// The position of a stakeholder; `nil` if nobody judged it yet.
  ///
  /// Whom the law asks to involve is never merely watched.
  init?(of stakeholder: Stakeholder, by strategies: Strategies) {
    guard let influence = stakeholder.entry.influence, let interest = stakeholder.entry.interest
    else { return nil }
    self.interest = Double(interest)
    let isLow = Double(influence) < strategies.high && self.interest < strategies.high
    isLifted = isLow && stakeholder.hasTrigger
    self.influence = isLifted ? strategies.high.rounded(.up) : Double(influence)
  }

  /// The id of the quadrant.
  func quadrant(by strategies: Strategies) -> String {
    switch (influence >= strategies.high, interest >= strategies.high) {
    case (true, true): "closely"
    case (true, false): "satisfied"
    case (false, true): "informed"
    case (false, false): "monitor"
    }
  }
}

extension Strategies {
  /// The quadrant of a stakeholder; `nil` if nobody judged it and the law does not ask for it.
  func quadrant(of stakeholder: Stakeholder) -> Quadrant? {
    let id = Position(of: stakeholder, by: self)?.quadrant(by: self)
    return (id ?? (stakeholder.hasTrigger ? "satisfied" : nil)).flatMap { id in
      quadrants.first { $0.id == id }
    }
  }

  /// What an attitude is called and asks for.
  func attitude(_ level: Int?) -> Attitude? {
    level.flatMap { level in attitudes.first { $0.level == level } }
  }

  /// What a channel is called.
  func channel(_ id: String?) -> Channel? { id.flatMap { id in channels.first { $0.id == id } } }
}
