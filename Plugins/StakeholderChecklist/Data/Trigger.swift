package import LotseKit

/// What makes it necessary to involve somebody: a question, and who comes in if the answer is yes.
package struct Trigger: Decodable, Sendable {
  package let id: String
  /// The card that has the rule and its sources.
  package let card: String
  /// The question as a label.
  package let short: Text
  package let ask: Text
  package let help: Text?
  /// The trigger without which this one is no question.
  package let onlyIf: String?
  /// The trigger that may hold instead.
  package let otherwise: String?
  /// What the answers are called where it is no plain yes or no.
  package let options: Options?
  /// The sums on which the answer depends.
  package let threshold: Threshold?
  package let involves: [Call]
  private let operation: Set<Profile.Operation>?

  private enum CodingKeys: String, CodingKey {
    case id, card, short, ask, help, otherwise, options, threshold, involves, operation
    case onlyIf = "only_if"
  }

  /// Whether it is a question at all for an administration; what is not known speaks for it.
  func concerns(_ profile: Profile) -> Bool {
    guard let operation, let own = profile.operation else { return true }
    return operation.contains(own)
  }
}

extension Trigger {
  /// What the answers are called where another trigger may hold instead.
  package struct Options: Decodable, Sendable {
    package let yes: Text
    package let otherwise: Text
    package let no: Text
  }

  /// A role that comes in because of a trigger.
  package struct Call: Decodable, Sendable {
    package let role: String
    package let needs: Need
    /// The milestone before which.
    package let before: String
    /// What it is about, in a few words.
    package let how: Text
    /// Whether an act likely asks for it, or only good sense.
    package let isLaw: Bool
    private let level: Demand
    private let lands: Set<Land>?
    private let elsewhere: Demand

    private enum CodingKeys: String, CodingKey {
      case role, needs, before, how, by, level, lands, elsewhere
    }

    package init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      role = try container.decode(String.self, forKey: .role)
      needs = try container.decode(Need.self, forKey: .needs)
      before = try container.decode(String.self, forKey: .before)
      how = try container.decode(Text.self, forKey: .how)
      isLaw = try container.decodeIfPresent(Basis.self, forKey: .by) != .practice
      level = try container.decodeIfPresent(Demand.self, forKey: .level) ?? .must
      lands = try container.decodeIfPresent(Set<Land>.self, forKey: .lands)
      elsewhere = try container.decodeIfPresent(Demand.self, forKey: .elsewhere) ?? level
    }

    /// On what a call rests.
    private enum Basis: String, Decodable { case law, practice }

    /// How strongly the role is called for in an administration.
    func level(for profile: Profile) -> Demand {
      guard let lands else { return level }
      return profile.land.map(lands.contains) == true ? level : elsewhere
    }
  }
}
