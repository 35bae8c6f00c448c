import LotseKit

/// Who does what in one project.
struct RaciPlan: Sendable {
  /// A task with the parts of the roles in it.
  struct Row: Sendable {
    var task: ProjectTemplates.Task
    /// The parts by role.
    var parts: [String: Parts]

    /// The roles that have a part, in the order of the directory.
    func roles(with part: Parts.Part, in directory: RoleDirectory) -> [String] {
      directory.roles.map(\.id).filter { parts[$0]?.contains(part) == true }
    }
  }

  var rows: [Row]
}

/// What is wrong with a plan, or worth a thought.
enum RaciFlaw: Sendable, Hashable {
  /// Nobody answers for the task.
  case nobodyAccountable(task: String)
  /// Several answer for it.
  case severalAccountable(task: String, roles: [String])
  /// Nobody carries it out.
  case nobodyResponsible(task: String)
  /// A role that controls or represents is to deliver.
  case delivers(task: String, role: String)
  /// The head of administration answers for work, not for a decision.
  case topForWork(task: String, role: String)
  /// The partner of the agreement has no part in it.
  case partnerMissing(task: String, role: String)
}

extension RaciPlan {
  /// What is wrong with the plan, task by task.
  func flaws(by rules: ProjectTemplates.Rules) -> [RaciFlaw] {
    rows.flatMap { flaws(of: $0, by: rules) }
  }

  private func flaws(of row: Row, by rules: ProjectTemplates.Rules) -> [RaciFlaw] {
    let task = row.task.id
    let holders = { (part: Parts.Part) in
      row.parts.filter { $0.value.contains(part) }.keys.sorted()
    }
    let accountable = holders(.accountable)
    var flaws: [RaciFlaw] = []
    if accountable.isEmpty { flaws.append(.nobodyAccountable(task: task)) }
    if accountable.count > 1 { flaws.append(.severalAccountable(task: task, roles: accountable)) }
    if holders(.responsible).isEmpty { flaws.append(.nobodyResponsible(task: task)) }
    let delivering = Set(accountable + holders(.responsible))
    flaws += rules.consultedOnly.filter(delivering.contains).map { .delivers(task: task, role: $0) }
    if row.task.decision != true {
      flaws += rules.decidesOnly.filter(accountable.contains)
        .map { .topForWork(task: task, role: $0) }
    }
    if task == rules.agreement.task, row.parts[rules.agreement.partner] == nil {
      flaws.append(.partnerMissing(task: task, role: rules.agreement.partner))
    }
    return flaws
  }
}
