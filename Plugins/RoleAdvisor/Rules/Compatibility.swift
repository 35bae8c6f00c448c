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

extension Compatibility {
  /// Pairs for which the same rule holds.
  struct Group: Sendable {
    let rule: CompatibilityRule
    private(set) var pairs: [Pair]

    /// The role that is in all of them; `nil` if there is none.
    var hub: String? {
      guard let first = pairs.first else { return nil }
      return [first.first, first.second].first { role in
        pairs.allSatisfy { $0.first == role || $0.second == role }
      }
    }

    /// The other role of each pair.
    func others(than hub: String) -> [String] {
      pairs.map { $0.first == hub ? $0.second : $0.first }
    }

    fileprivate init(_ rule: CompatibilityRule, _ pair: Pair) {
      self.rule = rule
      pairs = [pair]
    }

    /// Whether the pair came in, because the same is said of it.
    fileprivate mutating func take(_ pair: Pair) -> Bool {
      guard let other = pair.rule, other.verdict == rule.verdict, other.reason == rule.reason else {
        return false
      }
      pairs.append(pair)
      return true
    }
  }

  /// What the rules say of every two of some roles, the gravest first.
  func groups(of roles: [String]) -> [Group] {
    var groups: [Group] = []
    for pair in pairs(of: roles) {
      guard let rule = pair.rule else { continue }
      let isTaken = groups.indices.contains { groups[$0].take(pair) }
      if !isTaken { groups.append(Group(rule, pair)) }
    }
    return groups
  }
}

extension Compatibility.Pair {
  /// The place in the order of gravity.
  fileprivate var rank: Int {
    rule.flatMap { Verdict.allCases.firstIndex(of: $0.verdict) } ?? Verdict.allCases.count
  }
}
