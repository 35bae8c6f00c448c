package import LotseKit

/// What there is to say about a role; its names stand in the ``RoleDirectory``.
package struct RoleProfile: Decodable, Sendable {
  /// What kind of place a role is in an administration.
  package enum Kind: String, Decodable, Sendable {
    /// A position at the top of a unit that every administration has.
    case leadership
    /// A position that is created and filled.
    case post
    /// A task that somebody is given beside or instead of others.
    case function
    /// Elected by the employees.
    case elected
    /// Elected by the citizens.
    case political
    /// A unit.
    case unit
    /// Outside the administration.
    case external
  }

  /// How much a body of a size needs a role.
  package enum Need: String, Decodable, Sendable {
    case needed, useful
  }

  /// The role.
  package let id: String
  package let kind: Kind
  /// What it is there for.
  package let purpose: Text
  package let tasks: [Text]
  package let competences: [Text]
  /// What it is allowed to do or protected by.
  package let authority: [Text]
  /// Where it belongs.
  package let anchoring: Text
  /// How small bodies put it together with other roles.
  package let bundling: Text
  /// How much time it takes, by size class.
  package let shares: [String: Text]
  /// How much it is needed, by size class.
  package let needs: [String: Need]
  /// How much it is needed where the administration runs its own information technology.
  package let needWithOwnIT: Need?
  /// Whether several administrations can share it.
  package let isShareable: Bool
  /// Whether the law of a Land may ask for it although no duty is known here.
  package let isByLand: Bool
  /// The types of projects that need it.
  package let projects: [String]
  /// What the law asks.
  package let duties: [Duty]
  /// What to look up where no duty is known for the Land.
  package let stateLaw: Text?
  /// Where the description comes from.
  package let sources: [Citation]
  /// What examples of single Länder or places in it come from.
  package let examples: [Citation]

  private enum CodingKeys: String, CodingKey {
    case id, kind, purpose, tasks, competences, authority, anchoring, bundling, shares, needs,
      projects, duties, sources
    case needWithOwnIT = "needs_with_own_it"
    case isShareable = "shareable"
    case isByLand = "by_land"
    case stateLaw = "state_law"
    case examples = "elsewhere"
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    id = try container.decode(String.self, forKey: .id)
    kind = try container.decode(Kind.self, forKey: .kind)
    purpose = try container.decode(Text.self, forKey: .purpose)
    tasks = try container.decode(TextList.self, forKey: .tasks).texts
    competences = try container.decode(TextList.self, forKey: .competences).texts
    authority = try container.decodeIfPresent(TextList.self, forKey: .authority)?.texts ?? []
    anchoring = try container.decode(Text.self, forKey: .anchoring)
    bundling = try container.decode(Text.self, forKey: .bundling)
    shares = try container.decodeIfPresent([String: Text].self, forKey: .shares) ?? [:]
    needs = try container.decodeIfPresent([String: Need].self, forKey: .needs) ?? [:]
    needWithOwnIT = try container.decodeIfPresent(Need.self, forKey: .needWithOwnIT)
    isShareable = try container.decodeIfPresent(Bool.self, forKey: .isShareable) ?? false
    isByLand = try container.decodeIfPresent(Bool.self, forKey: .isByLand) ?? false
    projects = try container.decodeIfPresent([String].self, forKey: .projects) ?? []
    duties = try container.decodeIfPresent([Duty].self, forKey: .duties) ?? []
    stateLaw = try container.decodeIfPresent(Text.self, forKey: .stateLaw)
    sources = try container.decode([Citation].self, forKey: .sources)
    examples = try container.decodeIfPresent([Citation].self, forKey: .examples) ?? []
  }
}
