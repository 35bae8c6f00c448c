package import LotseKit

/// What matters about a role when it is to be involved.
package struct RoleNote: Decodable, Sendable {
  package let role: String
  /// The administrations that have such a role; `nil` for all.
  private let valid: Applicability?
  /// Who does its part where it does not exist.
  package let instead: String?
  package let note: Text?

  /// Whether an administration has the role; what is not known speaks for it.
  func exists(in profile: Profile) -> Bool { valid?.verdict(for: profile) != .notValid }
}

extension [RoleNote] {
  /// Who takes a part in an administration: the role itself, another one, or nobody.
  func holder(of role: String, in profile: Profile) -> String? {
    guard let note = first(where: { $0.role == role }), !note.exists(in: profile) else {
      return role
    }
    return note.instead
  }
}
