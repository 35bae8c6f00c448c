import LotseKit

/// Applies the rules to a project: who is to be involved, and what is still to be found out.
struct Involvement: Sendable {
  let project: Project
  let profile: Profile
  let type: ProjectType
  let triggers: [Trigger]
  let notes: [RoleNote]
  let milestones: [Milestone]

  /// What is known of a trigger; `nil` if it is no matter here.
  func finding(_ trigger: Trigger) -> Project.Finding? {
    guard trigger.concerns(profile) else { return nil }
    if let condition = trigger.onlyIf.flatMap({ id in triggers.first { $0.id == id } }),
      finding(condition) != .yes
    {
      return nil
    }
    if let told = project.findings[trigger.id] { return told }
    if type.holds.contains(trigger.id) { return .yes }
    return type.asks.contains(trigger.id) ? .unsure : nil
  }

  /// Whether a trigger holds by the nature of the project and nobody said so.
  func isAssumed(_ trigger: Trigger) -> Bool {
    project.findings[trigger.id] == nil && type.holds.contains(trigger.id)
  }

  /// The triggers with a finding, in the order of the rules.
  func triggers(found finding: Project.Finding) -> [Trigger] {
    triggers.filter { self.finding($0) == finding }
  }

  /// The triggers that may hold, the most important first.
  var open: [Trigger] {
    let order = type.asks
    return triggers(found: .unsure).sorted { left, right in
      order.firstIndex(of: left.id) ?? .max < order.firstIndex(of: right.id) ?? .max
    }
  }

  /// Everybody who is to be involved, the most urgent first: what the law likely asks for and is
  /// missing, then by level and milestone.
  var stakeholders: [Stakeholder] {
    let collected = collectedGrounds
    let all = collected.map { stakeholder($0.who, $0.grounds, standsFor: $0.standsFor) }
    return all.enumerated().sorted { left, right in
      (order(left.element), left.offset) < (order(right.element), right.offset)
    }.map(\.element)
  }

  private func order(_ stakeholder: Stakeholder) -> Int {
    let place = stakeholder.before.flatMap { milestone in
      passed.firstIndex { $0.id == milestone.id }
    }
    let level =
      stakeholder.isMissing ? 0 : 1 + (Demand.allCases.firstIndex(of: stakeholder.level) ?? 0)
    return level * 10 + (place ?? 9)
  }

  /// The milestones that such a project has, in their usual order.
  var passed: [Milestone] {
    milestones.filter { type.pass?.contains($0.id) ?? true }
  }

  private func stakeholder(_ who: String, _ grounds: [Ground], standsFor: [String]) -> Stakeholder {
    let level = grounds.map(\.level).min()
    let named = grounds.filter { $0.level == level }.compactMap(\.call?.before)
    let before = earliest(of: named)
    return Stakeholder(
      who: who,
      grounds: grounds,
      standsFor: standsFor,
      entry: project.entry(who),
      before: before,
      due: before.flatMap(lastDay)
    )
  }

  /// The day of a milestone, or of the next one that has a day.
  private func lastDay(before milestone: Milestone) -> Day? {
    let place = milestones.firstIndex { $0.id == milestone.id } ?? 0
    return milestones[place...].lazy.compactMap { project.milestones[$0.id] }.first
  }

  /// The earliest of some milestones; one that such a project does not have counts as the next.
  private func earliest(of ids: [String]) -> Milestone? {
    let places = ids.compactMap { id in milestones.firstIndex { $0.id == id } }
    guard let first = places.min() else { return nil }
    let later = milestones[first...].first { type.pass?.contains($0.id) ?? true }
    return later ?? passed.last
  }
}

// Who is called for, and on which grounds.
extension Involvement {
  private struct Collected {
    let who: String
    var grounds: [Ground] = []
    var standsFor: [String] = []
  }

  private var collectedGrounds: [Collected] {
    var all: [Collected] = []
    func add(_ role: String, _ ground: Ground, as who: String) {
      let index = all.firstIndex { $0.who == who } ?? all.endIndex
      if index == all.endIndex { all.append(Collected(who: who)) }
      all[index].grounds.append(ground)
      if role != who, !all[index].standsFor.contains(role) { all[index].standsFor.append(role) }
    }
    for trigger in triggers(found: .yes) {
      for call in trigger.involves {
        guard let who = notes.holder(of: call.role, in: profile) else { continue }
        let level = call.level(for: profile)
        let isAssumed = isAssumed(trigger)
        add(call.role, .trigger(trigger, call, level: level, isAssumed: isAssumed), as: who)
      }
    }
    for (role, level) in type.roles {
      guard let who = notes.holder(of: role, in: profile) else { continue }
      add(role, .type(level), as: who)
    }
    for entry in project.entries {
      let isCalled = all.contains { $0.who == entry.who }
      if let level = entry.level {
        add(entry.who, .added(level), as: entry.who)
      } else if !isCalled {
        add(entry.who, .added(.should), as: entry.who)
      }
    }
    return all
  }
}
