package import LotseKit

/// How well roles go together in one person.
package enum Verdict: String, Decodable, Sendable, Hashable, CaseIterable {
  /// Legally excluded, or a clear conflict.
  case excluded
  /// Strong advice against it.
  case discouraged
  /// Possible, under conditions.
  case conditional
  /// Common, above all in small bodies.
  case usual

  /// What it is called.
  package var name: Text {
    switch self {
    case .excluded: Text(de: "Nicht vereinbar", en: "Incompatible")
    case .discouraged: Text(de: "Dringend abzuraten", en: "Strongly discouraged")
    case .conditional: Text(de: "Nur unter Bedingungen", en: "Only under conditions")
    case .usual: Text(de: "Üblich", en: "Usual")
    }
  }
}

/// A rule on which roles go together in one person; it is symmetric.
package struct CompatibilityRule: Decodable, Sendable {
  private let one: [String]
  /// `nil` for every role.
  private let other: [String]?
  private let valid: Applicability?
  package let verdict: Verdict
  /// Why: one sentence.
  package let reason: Text
  /// What to do instead, or to make it work.
  package let instead: Text?
  package let sources: [Citation]

  /// Whether it says something about two roles in an administration.
  ///
  /// What depends on something unknown is not taken to hold: the next, more general rule counts.
  func holds(_ first: String, _ second: String, in profile: Profile) -> Bool {
    guard valid?.verdict(for: profile) ?? .valid == .valid else { return false }
    return names(first, second) || names(second, first)
  }

  private func names(_ first: String, _ second: String) -> Bool {
    one.contains(first) && other?.contains(second) ?? true
  }

  /// The ids of all roles that it names.
  package var roles: [String] { one + (other ?? []) }
}
