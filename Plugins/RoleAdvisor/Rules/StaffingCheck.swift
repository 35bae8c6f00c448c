import LotseKit

/// Looks at who holds which roles: what does not go together, and what is missing.
struct StaffingCheck: Sendable {
  /// Something that was found.
  enum Finding: Sendable {
    /// A person, counted from 1, holds two roles of which there is something to say.
    case pair(Compatibility.Pair, person: Int)
    /// A role that the law settles or may settle is with nobody.
    case missing(Advice)
  }

  let compatibility: Compatibility
  let advisor: Advisor

  /// What is found in a staffing: the roles of each person.
  ///
  /// - Parameters:
  ///   - staffing: The ids of the roles, person by person.
  ///   - roles: What there is to say about all roles.
  /// - Returns: Conflicts first, the gravest first, then what is missing, then what is usual.
  func findings(in staffing: [[String]], of roles: [RoleProfile]) -> [Finding] {
    let pairs = staffing.enumerated().flatMap { index, held in
      compatibility.pairs(of: held).filter { $0.rule != nil }.map { ($0, index + 1) }
    }
    let conflicts = Verdict.allCases.filter { $0 != .usual }.flatMap { verdict in
      pairs.filter { $0.0.rule?.verdict == verdict }
    }
    let usual = pairs.filter { !$0.0.isConflict }
    return conflicts.map { .pair($0, person: $1) } + missing(in: staffing, of: roles)
      + usual.map { .pair($0, person: $1) }
  }

  private func missing(in staffing: [[String]], of roles: [RoleProfile]) -> [Finding] {
    let held = Set(staffing.joined())
    let absent = advisor.advice(on: roles).filter { !held.contains($0.role.id) }
    let settled = absent.filter { $0.level == .required }
    let open = absent.filter { advice in
      advice.level != .required && advice.grounds.contains(where: \.isOpen)
    }
    return (settled + open).map(Finding.missing)
  }
}

extension Advice.Ground {
  /// Whether the law may ask for the role, but that is not settled.
  var isOpen: Bool {
    switch self {
    case .related, .openDuty, .landLaw: true
    default: false
    }
  }
}
