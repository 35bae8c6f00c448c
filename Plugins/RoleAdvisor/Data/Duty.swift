package import LotseKit

/// What the law asks concerning a role.
package struct Duty: Decodable, Sendable {
  /// How a role comes about because of it.
  package enum Kind: String, Decodable, Sendable {
    /// The administration has to appoint somebody.
    case appointed
    /// The employees elect somebody; where they do, the administration has to involve them.
    case elected
    /// Nobody has to be appointed or elected, but the law asks for what the role would do.
    case related
  }

  package let kind: Kind
  /// For which administrations it is valid.
  package let valid: Applicability
  /// A condition that the profile does not tell.
  package let condition: Text?
  /// What is asked: one or two sentences.
  package let says: Text
  package let sources: [Citation]

  private enum CodingKeys: String, CodingKey { case kind, valid, condition, says, sources }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    kind = try container.decode(Kind.self, forKey: .kind)
    valid = try container.decodeIfPresent(Applicability.self, forKey: .valid) ?? Applicability()
    condition = try container.decodeIfPresent(Text.self, forKey: .condition)
    says = try container.decode(Text.self, forKey: .says)
    sources = try container.decode([Citation].self, forKey: .sources)
  }
}
