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
  package let roles: OnDemand<RoleDirectory>

  /// Knowledge from its files.
  package init(
    catalogue: OnDemand<MeasureCatalogue>,
    method: OnDemand<BuildingMethod>,
    scoring: OnDemand<ScoringModel>,
    roles: OnDemand<RoleDirectory>
  ) {
    self.catalogue = catalogue
    self.method = method
    self.scoring = scoring
    self.roles = roles
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
