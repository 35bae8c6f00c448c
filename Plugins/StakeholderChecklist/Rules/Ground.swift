import LotseKit

/// Why somebody belongs to a project.
enum Ground: Sendable {
  /// A trigger holds; `isAssumed` if by the nature of the project and nobody was asked.
  case trigger(Trigger, Trigger.Call, level: Demand, isAssumed: Bool)
  /// Projects of the type need them.
  case type(Demand)
  /// The user added them.
  case added(Demand)

  var level: Demand {
    switch self {
    case .trigger(_, _, let level, _), .type(let level), .added(let level): level
    }
  }

  /// Whether the law likely asks for it.
  var isStatutory: Bool { isTrigger && call?.isLaw == true }
  /// Whether a trigger makes it a must.
  var isTrigger: Bool { if case .trigger(_, _, .must, _) = self { true } else { false } }

  /// What has to be reached.
  var call: Trigger.Call? { if case .trigger(_, let call, _, _) = self { call } else { nil } }
}
