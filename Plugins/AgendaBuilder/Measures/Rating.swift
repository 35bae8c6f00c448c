package import LotseKit

/// What speaks for a measure and against it, each from 0 to 5; what nobody has judged is `nil`.
package struct Rating: Codable, Sendable, Hashable {
  /// What it brings to residents, businesses and associations.
  package var benefitForUsers: Int?
  /// What it brings to the administration.
  package var benefitForStaff: Int?
  /// Whether a law demands it.
  package var isLegalDuty: Bool?
  /// How much time presses.
  package var urgency: Int?
  /// How little effort it takes: 5 is least.
  package var ease: Int?
  /// How little can go wrong: 5 is safest.
  package var safety: Int?

  /// A rating in which nothing was judged yet.
  package init() {}

  // The stored names; they never change.
  private enum CodingKeys: String, CodingKey {
    case benefitForUsers = "benefit_users"
    case benefitForStaff = "benefit_staff"
    case isLegalDuty = "legal_duty"
    case urgency, ease, safety
  }
}

extension Rating {
  /// One of the six properties, with its weight in percent.
  package struct Factor: Sendable, Hashable {
    /// What it is called.
    package var name: Text
    /// How much of the score it makes up, in percent.
    package var weight: Int
    /// The value, 0 to 5.
    package var value: Int?
  }

  /// The properties with the weights that Lotse proposes.
  package var factors: [Factor] {
    [
      Factor(
        name: Text(de: "Nutzen für Nutzende", en: "benefit for users"),
        weight: 25,
        value: benefitForUsers
      ),
      Factor(
        name: Text(de: "Nutzen für die Verwaltung", en: "benefit for the administration"),
        weight: 20,
        value: benefitForStaff
      ),
      Factor(
        name: Text(de: "gesetzliche Pflicht", en: "legal duty"),
        weight: 20,
        value: isLegalDuty.map { $0 ? 5 : 0 }
      ),
      Factor(name: Text(de: "Dringlichkeit", en: "urgency"), weight: 10, value: urgency),
      Factor(name: Text(de: "geringer Aufwand", en: "little effort"), weight: 15, value: ease),
      Factor(name: Text(de: "geringes Risiko", en: "little risk"), weight: 10, value: safety),
    ]
  }

  /// The weighted mean of what was judged, 0 to 100; `nil` if nothing was.
  package var score: Int? {
    let judged = factors.compactMap { factor in factor.value.map { (factor.weight, $0) } }
    let weights = judged.reduce(0) { $0 + $1.0 }
    guard weights > 0 else { return nil }
    let sum = judged.reduce(0) { $0 + $1.0 * $1.1 }
    return (sum * 20 + weights / 2) / weights
  }

  /// The greater of the two benefits, 0 to 5.
  package var benefit: Int? { [benefitForUsers, benefitForStaff].compactMap(\.self).max() }
}
