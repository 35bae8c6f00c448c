package import LotseKit

/// What the agenda knows of the field, from files, each read when it is first needed.
package struct AgendaKnowledge: Sendable {
  /// The measures that municipalities take again and again.
  package let catalogue: OnDemand<MeasureCatalogue>
  /// How a digital agenda is built.
  package let method: OnDemand<BuildingMethod>
  /// How measures are weighed.
  package let scoring: OnDemand<ScoringModel>
  /// What roles are called.
  package let roles: OnDemand<RoleNames>

  /// Knowledge from its files.
  package init(
    catalogue: OnDemand<MeasureCatalogue>,
    method: OnDemand<BuildingMethod>,
    scoring: OnDemand<ScoringModel>,
    roles: OnDemand<RoleNames>
  ) {
    self.catalogue = catalogue
    self.method = method
    self.scoring = scoring
    self.roles = roles
  }
}

/// What roles are called, by the name that other files use for them.
package struct RoleNames: Decodable, Sendable {
  /// A role in the file; what only others need of it is not kept.
  private struct Entry: Decodable {
    let id: String
    let name: Text
    let short: Text?
    let words: [String: [String]]?
    let group: String?
  }

  private let names: [String: Text]

  /// Reads a list of roles.
  package init(from decoder: any Decoder) throws {
    let entries = try [Entry](from: decoder)
    names = Dictionary(entries.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
  }

  /// The roles that have a name, sorted.
  package var ids: [String] { names.keys.sorted() }

  /// A role's name.
  package func name(_ id: String, in language: Language) -> String {
    names[id]?.in(language) ?? id
  }

  /// The names of roles, in order.
  package func names(_ ids: [String], in language: Language) -> [String] {
    ids.map { name($0, in: language) }
  }
}

extension KeyedDecodingContainer {
  /// A list that may be missing; it is empty then.
  func list<Element: Decodable>(_ key: Key) throws -> [Element] {
    try decodeIfPresent([Element].self, forKey: key) ?? []
  }

  /// A truth that may be missing; it is false then.
  func flag(_ key: Key) throws -> Bool { try decodeIfPresent(Bool.self, forKey: key) ?? false }
}
