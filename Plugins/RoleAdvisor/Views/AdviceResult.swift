import LotseKit

/// A recommendation for programs.
struct AdviceResult: Encodable {
  /// One role.
  struct Role: Encodable {
    var id: String
    var level: String
    /// `nil` if nobody said.
    var present: Bool?
    /// Whether the employees elect it.
    var elected: Bool
  }

  /// The size class; `nil` if the size is not known.
  var size: String?
  var land: String?
  var roles: [Role]

  init(_ situation: Situation, _ advice: [Advice]) {
    size = situation.size?.id
    land = situation.profile.land?.rawValue
    roles = advice.map {
      Role(
        id: $0.role.id,
        level: $0.level.rawValue,
        present: situation.has($0.role.id),
        elected: $0.isElected
      )
    }
  }
}
