package import LotseKit

/// A measure of the catalogue, to be made an own one.
package struct CatalogueMeasure: Decodable, Sendable {
  /// Where a measure rests: a source, or a note alone.
  package struct Basis: Decodable, Sendable {
    /// The name of the source.
    package let source: String?
    /// The paragraph.
    package let place: String?
    /// How far it holds.
    package let note: Text?
  }

  /// What it brings, 0 to 5.
  package struct Benefit: Decodable, Sendable {
    /// To residents, businesses and associations.
    package let users: Int
    /// To the administration.
    package let staff: Int
  }

  /// The stable name: `M07`.
  package let id: String
  /// The field of action.
  package let field: String
  /// The dimension of the location analysis.
  package let dimension: String
  /// What it is called.
  package let title: Text
  /// What will be different afterwards.
  package let goal: Text
  /// The role that is accountable as a rule.
  package let owner: String
  /// The roles that likely have a right to be involved.
  package let must: [String]
  /// The roles that had better be involved.
  package let should: [String]
  /// How much work and money it takes.
  package let effort: EffortClass
  /// The measures to be done before.
  package let needs: [String]
  /// What else must be there.
  package let needsAlso: [Text]
  /// Where it rests.
  package let basis: [Basis]
  /// Whether a law is likely to demand it.
  package let isDuty: Bool
  /// The names of its indicators.
  package let indicators: [String]
  /// What it brings.
  package let benefit: Benefit
  /// How much time presses, 0 to 5.
  package let urgency: Int
  /// How little can go wrong, 0 to 5.
  package let safety: Int
  /// Whether it is proposed when its field is chosen.
  package let isProposed: Bool

  private enum CodingKeys: String, CodingKey {
    case id, field, dimension, title, goal, owner, must, should, effort, needs, basis, indicators
    case benefit, urgency, safety
    case needsAlso = "needs_also"
    case isDuty = "duty"
    case isProposed = "proposed"
  }

  /// Reads a measure; lists that are missing are empty.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    id = try container.decode(String.self, forKey: .id)
    field = try container.decode(String.self, forKey: .field)
    dimension = try container.decode(String.self, forKey: .dimension)
    title = try container.decode(Text.self, forKey: .title)
    goal = try container.decode(Text.self, forKey: .goal)
    owner = try container.decode(String.self, forKey: .owner)
    must = try container.list(.must)
    should = try container.list(.should)
    effort = try container.decode(EffortClass.self, forKey: .effort)
    needs = try container.list(.needs)
    needsAlso = try container.list(.needsAlso)
    basis = try container.list(.basis)
    isDuty = try container.flag(.isDuty)
    indicators = try container.list(.indicators)
    benefit = try container.decode(Benefit.self, forKey: .benefit)
    urgency = try container.decode(Int.self, forKey: .urgency)
    safety = try container.decode(Int.self, forKey: .safety)
    isProposed = try container.flag(.isProposed)
  }
}

extension CatalogueMeasure {
  /// What the catalogue thinks of it.
  func rating(_ scoring: ScoringModel) -> Rating {
    var rating = Rating()
    rating.benefitForUsers = benefit.users
    rating.benefitForStaff = benefit.staff
    rating.isLegalDuty = isDuty
    rating.urgency = urgency
    rating.ease = scoring.ease(effort)
    rating.safety = safety
    return rating
  }

  /// Whether somebody who types a word means this measure: `m7`, `M07`, `7`.
  func isMeant(by word: String) -> Bool {
    let digits = word.lowercased().drop { $0 == "m" }
    guard let number = Int(digits), let own = Int(id.drop { !$0.isNumber }) else { return false }
    return number == own
  }
}
