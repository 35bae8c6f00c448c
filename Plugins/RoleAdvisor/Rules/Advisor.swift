import LotseKit

/// Decides which roles are advised in a situation.
struct Advisor: Sendable {
  let situation: Situation

  /// The advice on all roles of which there is something to say, in their order.
  func advice(on roles: [RoleProfile]) -> [Advice] { roles.compactMap(advice) }

  private func advice(on role: RoleProfile) -> Advice? {
    let grounds = duties(of: role) + needs(of: role)
    return level(on: grounds).map { Advice(role: role, level: $0, grounds: grounds) }
  }

  private func duties(of role: RoleProfile) -> [Advice.Ground] {
    var grounds: [Advice.Ground] = []
    for duty in role.duties {
      switch duty.valid.verdict(for: situation.profile) {
      case .valid: grounds.append(duty.kind == .related ? .related(duty) : .duty(duty))
      // What one Land asks for is no news to somebody whose Land is not known.
      case .notValid, .unknown(.land): continue
      case .unknown(let question): grounds.append(.openDuty(duty, question))
      }
    }
    let isSettled = grounds.contains { if case .duty = $0 { true } else { false } }
    return role.isByLand && !isSettled ? grounds + [.landLaw] : grounds
  }

  private func needs(of role: RoleProfile) -> [Advice.Ground] {
    var grounds: [Advice.Ground] = []
    if let size = situation.size {
      if let need = role.needs[size.id] { grounds.append(.size(size, need)) }
    } else if let need = Self.everywhere(role.needs) {
      grounds.append(.everySize(need))
    }
    if situation.profile.operation == .own, role.needWithOwnIT == .needed { grounds.append(.ownIT) }
    let projects = situation.projects.filter(role.projects.contains)
    if !projects.isEmpty { grounds.append(.projects(projects)) }
    return grounds
  }

  /// The least need over all sizes, for an administration whose size is not known.
  private static func everywhere(_ needs: [String: RoleProfile.Need]) -> RoleProfile.Need? {
    if needs.isEmpty { return nil }
    return needs.values.contains(.useful) || needs.count < 4 ? .useful : .needed
  }

  private func level(on grounds: [Advice.Ground]) -> Advice.Level? {
    grounds.map(level).min { $0.rank < $1.rank }
  }

  private func level(of ground: Advice.Ground) -> Advice.Level {
    switch ground {
    case .duty: .required
    case .size(_, .needed), .everySize(.needed), .ownIT, .projects: .needed
    case .size(_, .useful), .everySize(.useful): .useful
    case .related, .openDuty, .landLaw: .check
    }
  }
}

extension Advice.Level {
  /// The place in the order of strength, the strongest first.
  fileprivate var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
