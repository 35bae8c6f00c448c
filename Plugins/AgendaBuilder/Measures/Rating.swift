/// What speaks for a measure and against it, each from 0 to 5; what nobody has judged is `nil`.
package struct Rating: Codable, Sendable, Hashable {
  /// The properties, by the names under which they are stored; these never change.
  package enum Property: String, CodingKey, Codable, Sendable, Hashable, CaseIterable {
    case benefitForUsers = "benefit_users"
    case benefitForStaff = "benefit_staff"
    case isLegalDuty = "legal_duty"
    case urgency, ease, safety
  }

  private typealias CodingKeys = Property

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

  /// A property as a number; a duty counts as much as possible.
  package func value(_ property: Property) -> Int? {
    switch property {
    case .benefitForUsers: benefitForUsers
    case .benefitForStaff: benefitForStaff
    case .isLegalDuty: isLegalDuty.map { $0 ? 5 : 0 }
    case .urgency: urgency
    case .ease: ease
    case .safety: safety
    }
  }

  /// The greater of the two benefits.
  package var benefit: Int? { [benefitForUsers, benefitForStaff].compactMap(\.self).max() }
}
