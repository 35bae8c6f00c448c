import LotseKit

// Stakeholders in words.
extension ProjectView {
  /// The name, and for whom it stands here.
  func name(_ stakeholder: Stakeholder, withPerson: Bool = false) throws -> String {
    var name = try context.name(stakeholder.who)
    if withPerson, let person = stakeholder.entry.person { name += ", \(person)" }
    if stakeholder.standsFor.isEmpty { return name }
    let others = try stakeholder.standsFor.map(context.short).joined(separator: ", ")
    return name + say(" (hier für: \(others))", " (here for: \(others))")
  }

  /// What has to be reached, and before what.
  func demand(_ stakeholder: Stakeholder) -> String {
    let need = stakeholder.needs.name.in(language)
    guard let milestone = stakeholder.before else { return need }
    let before = "\(need) \(milestone.before.in(language))"
    guard let day = stakeholder.due else { return before }
    let isItsOwn = project.milestones[milestone.id] != nil
    let latest = isItsOwn ? "" : say("spätestens ", "at the latest ")
    return "\(before) (\(latest)\(context.words(day)))"
  }

  /// The state with its day, reason and whoever sees to it.
  func state(_ stakeholder: Stakeholder) -> String {
    let entry = stakeholder.entry
    var parts = [entry.state.name.in(language)]
    if let day = entry.day, entry.state != .open { parts[0] += " \(context.words(day))" }
    if let reason = entry.reason, entry.state == .notNeeded { parts[0] += ": \(reason)" }
    if let owner = entry.owner { parts.append(say("zuständig \(owner)", "seen to by \(owner)")) }
    return parts.joined(separator: ", ")
  }

  /// What it is about, by trigger, each once.
  func about(_ stakeholder: Stakeholder) -> String {
    let level = stakeholder.level
    let called = stakeholder.grounds.filter { $0.level == level }.compactMap(\.call)
    let hows = called.map { $0.how.in(language) }.uniqued
    return hows.isEmpty
      ? say("gehört zu solchen Vorhaben", "belongs to such projects")
      : hows.joined(separator: "; ")
  }

  /// The paragraphs that ask for it, in one line; `nil` if none can be named.
  func basis(_ stakeholder: Stakeholder) throws -> String? {
    let sources = try evidence(stakeholder).compactMap { $0.source(in: language) }.joined
    let places = sources.map { source in
      [source.title, source.place].compactMap(\.self).joined(separator: ", ")
    }
    return places.isEmpty ? nil : places.joined(separator: "; ")
  }

  /// What backs the involvement of a stakeholder by law.
  func evidence(_ stakeholder: Stakeholder) throws -> [Evidence] {
    let cards = try triggers(of: stakeholder).compactMap { try context.card($0.card) }
    let evidence = try cards.flatMap { try context.evidence($0.sources) }.uniqued
    // General knowledge without a place backs what it stands beside, but is no basis to quote.
    return evidence.filter { $0.place != nil || [.verified, .reported].contains($0.certainty) }
  }

  private func triggers(of stakeholder: Stakeholder) -> [Trigger] {
    stakeholder.grounds.compactMap { ground in
      if case .trigger(let trigger, _, .must, _) = ground { trigger } else { nil }
    }
  }

  /// What to know about the role before the first talk.
  func note(_ stakeholder: Stakeholder) -> String? {
    involvement.notes.first { $0.role == stakeholder.who }?.note?.in(language)
  }
}
