package import LotseKit

/// A card of the knowledge, as far as a rule needs it.
package struct RuleCard: Decodable, Sendable {
  package let id: String
  package let answer: Text
  package let details: Text?
  package let sources: [Citation]
  /// For whom it is valid.
  package let valid: Applicability
  /// Whether the law of the Land may say something else.
  package let dependsOnStateLaw: Bool

  private enum CodingKeys: String, CodingKey {
    case id, answer, details, sources, valid, certainty, stateLaw
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    id = try container.decode(String.self, forKey: .id)
    answer = try container.decode(Text.self, forKey: .answer)
    details = try container.decodeIfPresent(Text.self, forKey: .details)
    sources = try container.decode([Citation].self, forKey: .sources)
    valid = try container.decodeIfPresent(Applicability.self, forKey: .valid) ?? Applicability()
    dependsOnStateLaw = try container.decodeIfPresent(Bool.self, forKey: .stateLaw) ?? false
  }
}

/// A file of cards.
package struct RuleCards: Decodable, Sendable {
  package let cards: [RuleCard]
}
