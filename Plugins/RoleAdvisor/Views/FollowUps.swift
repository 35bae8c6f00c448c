import LotseKit

/// What may come after advice: measures for what is missing, letters, stakeholders.
struct FollowUps {
  let context: RoleContext

  /// How many measures are offered at once.
  private static let mostMeasures = 3

  /// After a recommendation.
  func after(_ advice: [Advice], in situation: Situation) throws -> [FollowUp] {
    let missing = advice.filter { advice in
      (advice.level == .required || advice.level == .needed) && !advice.isElected
        && situation.has(advice.role.id) == false
    }
    return try missing.prefix(Self.mostMeasures).map(measure) + [check]
  }

  /// After a check of who holds which roles.
  func after(_ findings: [StaffingCheck.Finding], staffing: [[String]]) throws -> [FollowUp] {
    let measures = try findings.compactMap { finding -> FollowUp? in
      switch finding {
      case .missing(let advice) where advice.level == .required && !advice.isElected:
        try measure(advice)
      case .pair(let pair, _) where pair.isConflict: try separation(of: pair)
      default: nil
      }
    }
    return measures.prefix(Self.mostMeasures) + [try stakeholders(staffing.joined().uniqued)]
  }

  private var check: FollowUp {
    FollowUp(
      Text(de: "prüfen, wer heute was tut", en: "check who does what today"),
      command: "roles.check"
    )
  }

  /// A measure that fills a role.
  private func measure(_ advice: Advice) throws -> FollowUp {
    let name = try context.name(advice.role.id)
    let short = try context.short(advice.role.id)
    return FollowUp(
      Text(de: "Maßnahme: \(short) besetzen", en: "measure: fill \(short)"),
      command: "agenda.add",
      arguments: [
        "title": .given(
          .text(context.say("Rolle besetzen: \(name)", "Fill the role: \(name)"))
        )
      ]
    )
  }

  /// A measure that separates two roles.
  private func separation(of pair: Compatibility.Pair) throws -> FollowUp {
    let names = "\(try context.short(pair.first)) / \(try context.short(pair.second))"
    return FollowUp(
      Text(de: "Maßnahme: \(names) trennen", en: "measure: separate \(names)"),
      command: "agenda.add",
      arguments: [
        "title": .given(
          .text(context.say("Doppelrolle auflösen: \(names)", "Resolve the dual role: \(names)"))
        )
      ]
    )
  }

  /// The roles as stakeholders of a project.
  private func stakeholders(_ roles: [String]) throws -> FollowUp {
    FollowUp(
      Text(de: "die Rollen als Stakeholder aufnehmen", en: "add the roles as stakeholders"),
      command: "stakeholders.add",
      arguments: ["role": .given(.text(roles.joined(separator: ", ")))]
    )
  }
}
