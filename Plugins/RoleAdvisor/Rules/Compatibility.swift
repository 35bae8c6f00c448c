import LotseKit

/// Which roles go together in one person, in an administration.
struct Compatibility: Sendable {
  let rules: [CompatibilityRule]
  let profile: Profile

  /// Two roles in one hand, and what the rules say of that.
  struct Pair: Sendable {
    var first: String
    var second: String
    /// `nil` if no rule says anything.
    var rule: CompatibilityRule?

    /// Whether it is something to act on.
    var isConflict: Bool { rule.map { $0.verdict != .usual } ?? false }
  }

  /// The rule for two roles; `nil` if there is none.
  func rule(_ first: String, _ second: String) -> CompatibilityRule? {
    rules.first { $0.holds(first, second, in: profile) }
  }

  /// Every two of some roles, the gravest first.
  func pairs(of roles: [String]) -> [Pair] {
    let roles = roles.uniqued
    let pairs = roles.indices.flatMap { index in
      roles[(index + 1)...].map { other in
        Pair(first: roles[index], second: other, rule: rule(roles[index], other))
      }
    }
    return pairs.sorted { $0.rank < $1.rank }
  }
}

extension Compatibility.Pair {
  /// The place in the order of gravity.
  fileprivate var rank: Int {
    rule.flatMap { Verdict.allCases.firstIndex(of: $0.verdict) } ?? Verdict.allCases.count
  }
}
