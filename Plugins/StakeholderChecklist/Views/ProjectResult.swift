import LotseKit

/// A project with its stakeholders for programs.
struct ProjectResult: Encodable {
  /// A stakeholder.
  struct Line: Encodable {
    var who: String
    var name: String
    var level: Demand
    var statutory: Bool
    var needs: Need
    /// The milestone before which.
    var before: String?
    /// The triggers that hold.
    var triggers: [String]
    /// The roles that it stands for here.
    var stands_for: [String]
    var state: InvolvementState
    var reached: Bool
    /// `missed`, `near`, `later` or `undated`.
    var deadline: String?
    var influence: Int?
    var interest: Int?
    var attitude: Int?
    var quadrant: String?
  }

  var number: Int
  var name: String
  var type: String
  var milestones: [String: Day]
  /// What the law likely asks for and is not done.
  var missing: [String]
  /// The triggers that are not known yet.
  var open: [String]
  var stakeholders: [Line]

  init(_ view: ProjectView) throws {
    number = view.stored.number
    name = view.project.name
    type = view.project.type
    milestones = view.project.milestones
    missing = view.missing.map(\.who)
    open = view.involvement.open.map(\.id)
    stakeholders = try view.stakeholders.map { try Self.line($0, view) }
  }

  private static func line(_ stakeholder: Stakeholder, _ view: ProjectView) throws -> Line {
    Line(
      who: stakeholder.who,
      name: try view.context.name(stakeholder.who),
      level: stakeholder.level,
      statutory: stakeholder.isStatutory,
      needs: stakeholder.needs,
      before: stakeholder.before?.id,
      triggers: stakeholder.grounds.compactMap { ground in
        if case .trigger(let trigger, _, _, _) = ground { trigger.id } else { nil }
      },
      stands_for: stakeholder.standsFor,
      state: stakeholder.entry.state,
      reached: stakeholder.isReached,
      deadline: view.deadline(stakeholder)?.word,
      influence: stakeholder.entry.influence,
      interest: stakeholder.entry.interest,
      attitude: stakeholder.entry.attitude,
      quadrant: view.strategies.quadrant(of: stakeholder)?.id
    )
  }
}

extension Deadline {
  fileprivate var word: String {
    switch self {
    case .missed: "missed"
    case .near: "near"
    case .later: "later"
    case .undated: "undated"
    }
  }
}
