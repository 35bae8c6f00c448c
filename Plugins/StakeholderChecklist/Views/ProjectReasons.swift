import LotseKit

/// Says why somebody is to be involved: the rules, the answers they used, and their sources.
struct ProjectReasons {
  let view: ProjectView

  /// A reason for each stakeholder, in the order of the list.
  var all: [Reason] {
    get throws { try view.stakeholders.map(reason) }
  }

  private func reason(for stakeholder: Stakeholder) throws -> Reason {
    let level = stakeholder.level.name.in(view.language)
    let place = place(of: stakeholder)
    let citations =
      try stakeholder.grounds.flatMap(citations) + (place == nil ? [] : view.strategies.sources)
    let rules = try stakeholder.grounds.map(rule) + [place?.rule].compactMap(\.self)
    let answers = stakeholder.grounds.compactMap(answer) + [place?.answer].compactMap(\.self)
    return Reason(
      "\(try view.name(stakeholder)): \(level), \(view.demand(stakeholder))",
      rule: rules.uniqued.joined(separator: " "),
      because: answers + (try view.facts),
      evidence: try view.context.evidence(citations).uniqued
    )
  }

  /// The rule that gives a stakeholder a place in the grid, and the judgement that it used; `nil`
  /// if nobody judged it.
  private func place(of stakeholder: Stakeholder) -> (rule: String, answer: String)? {
    guard let position = Position(of: stakeholder, by: view.strategies),
      let quadrant = view.strategies.quadrant(of: stakeholder),
      let influence = stakeholder.entry.influence, let interest = stakeholder.entry.interest
    else { return nil }
    let (name, strategy) = (
      quadrant.name.in(view.language), quadrant.strategy.in(view.language)
    )
    let lifted = view.say(
      "Wer kraft Gesetzes zu beteiligen ist, wird nie nur beobachtet.",
      "Whom the law asks to involve is never merely watched."
    )
    let rule = view.say(
      "In der Matrix „\(name)“: \(strategy)",
      "In the grid “\(name)”: \(strategy)"
    )
    return (
      rule: position.isLifted ? "\(rule) \(lifted)" : rule,
      answer: view.say(
        "eingeschätzt: Einfluss \(influence), Interesse \(interest)",
        "assessed: influence \(influence), interest \(interest)"
      )
    )
  }

  private func rule(of ground: Ground) throws -> String {
    switch ground {
    case .trigger(let trigger, _, _, _):
      return try view.context.card(trigger.card)?.answer.in(view.language)
        ?? trigger.short.in(view.language)
    case .type(let level):
      let type = try view.context.typeName(view.project.type)
      let word = level.name.in(view.language)
      return view.say("Gehört zu „\(type)“: \(word).", "Belongs to “\(type)”: \(word).")
    case .added:
      return view.say("Von Ihnen auf die Liste gesetzt.", "You put it on the list.")
    }
  }

  /// The answer that a rule used.
  private func answer(to ground: Ground) -> String? {
    guard case .trigger(let trigger, _, _, let isAssumed) = ground else { return nil }
    let short = trigger.short.in(view.language)
    return isAssumed
      ? view.say("angenommen: \(short)", "assumed: \(short)")
      : view.say("Ihre Antwort: ja, \(short)", "your answer: yes, \(short)")
  }

  private func citations(of ground: Ground) throws -> [Citation] {
    switch ground {
    case .trigger(let trigger, _, _, _): try view.context.card(trigger.card)?.sources ?? []
    case .type: try view.context.files.types.value.sources
    case .added: []
    }
  }
}
