import LotseKit

/// Says on which grounds a role is advised.
struct AdviceReasons: Sendable {
  let context: RoleContext
  let situation: Situation

  /// A ground in one or two sentences.
  func words(_ ground: Advice.Ground, of role: RoleProfile) throws -> String {
    switch ground {
    case .duty(let duty), .related(let duty): duty.says.in(context.language) + condition(of: duty)
    case .openDuty(let duty, let question): open(question) + duty.says.in(context.language)
    case .landLaw: landLaw(of: role)
    case .size(let size, let need): words(size, need)
    case .everySize(let need): words(need)
    case .ownIT: context.say("Sie betreiben die IT selbst.", "You run the IT yourselves.")
    case .projects(let ids): try words(projects: ids)
    }
  }

  private func condition(of duty: Duty) -> String {
    duty.condition.map { condition in
      " "
        + context.say(
          "Bedingung: \(condition.in(.german)).",
          "Condition: \(condition.in(.english))."
        )
    } ?? ""
  }

  private func open(_ question: ProfileQuestion) -> String {
    let what =
      switch question {
      case .land: context.say("vom Land", "on the Land")
      case .body: context.say("von der Art der Körperschaft", "on the kind of body")
      case .inhabitants: context.say("von der Größe", "on the size")
      default: context.say("von Ihrer Verwaltung", "on your administration")
      }
    return context.say("Ob das gilt, hängt \(what) ab: ", "Whether this holds depends \(what): ")
  }

  private func landLaw(of role: RoleProfile) -> String {
    let law = role.stateLaw.map { $0.in(context.language) + " " } ?? ""
    guard let land = situation.profile.land?.name else {
      return law + context.say("Das Land ist noch nicht bekannt.", "The Land is not known yet.")
    }
    return law
      + context.say(
        "Für das Land \(land.in(.german)) liegt hier kein geprüfter Stand vor.",
        "For the Land \(land.in(.english)) nothing has been checked here."
      )
  }

  private func words(_ size: SizeClass, _ need: RoleProfile.Need) -> String {
    let name = "\(size.id) (\(size.name.in(context.language)))"
    return switch need {
    case .needed:
      context.say(
        "In der Größenklasse \(name) geht es kaum ohne.",
        "In size class \(name) there is hardly a way without it."
      )
    case .useful:
      context.say("In der Größenklasse \(name) hilft sie.", "In size class \(name) it helps.")
    }
  }

  private func words(_ need: RoleProfile.Need) -> String {
    switch need {
    case .needed:
      context.say("In jeder Größe geht es kaum ohne.", "In no size there is a way without it.")
    case .useful: context.say("Je nach Größe hilft sie.", "Depending on the size it helps.")
    }
  }

  private func words(projects ids: [String]) throws -> String {
    let projects = try context.files.projects.value.projects
    let names = ids.compactMap { id in projects.first { $0.id == id }?.name.in(context.language) }
    let list = names.joined(separator: ", ")
    return context.say("Ihre Vorhaben brauchen sie: \(list).", "Your projects need it: \(list).")
  }

  /// Why a role is advised, for those who ask.
  func reason(for advice: Advice) throws -> Reason {
    let rule = try advice.grounds.map { try words($0, of: advice.role) }.joined(separator: " ")
    let level = advice.level.name.in(context.language)
    return Reason(
      "\(try context.name(advice.role.id)): \(level)",
      rule: rule,
      because: situation.facts(in: context.language),
      evidence: try context.evidence(citations(of: advice))
    )
  }

  /// What backs the grounds; for proposals by size, the description of the role.
  private func citations(of advice: Advice) -> [Citation] {
    let duties = advice.grounds.flatMap { ground -> [Citation] in
      switch ground {
      case .duty(let duty), .related(let duty), .openDuty(let duty, _): duty.sources
      default: []
      }
    }
    return duties.isEmpty ? advice.role.sources : duties
  }
}
