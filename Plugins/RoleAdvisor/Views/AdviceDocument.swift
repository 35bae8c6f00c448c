import LotseKit

/// The recommendation as a document: what the law settles, what is needed, what helps.
struct AdviceDocument {
  let context: RoleContext
  let situation: Situation
  let advice: [Advice]
  let compatibility: Compatibility
  /// Whether there are others to share roles with.
  let hasPartners: Bool?

  private var language: Language { context.language }
  private var reasons: AdviceReasons { AdviceReasons(context: context, situation: situation) }

  func document() throws -> Document {
    var blocks = introduction
    let groups = compatibility.groups(of: combined)
    for level in [Advice.Level.required, .needed] { blocks += try details(level) }
    blocks += try list(.useful)
    blocks += try list(.check)
    blocks += try combinations(groups)
    blocks += try sharing()
    blocks.append(context.disclaimer)
    return Document(blocks + (try sources(with: groups)))
  }

  private var introduction: [Block] {
    let whom = situation.profile.name ?? context.say("Ihre Verwaltung", "your administration")
    var blocks: [Block] = [
      .heading(1, Prose(context.say("Rollen für \(whom)", "Roles for \(whom)")))
    ]
    let facts = situation.facts(in: language)
    if !facts.isEmpty { blocks.append(.paragraph(Prose(facts.joined(separator: " · "), .faint))) }
    if let size = situation.size {
      blocks.append(.paragraph(Prose(size.setup.in(language))))
    } else {
      let unknown = context.say(
        "Die Größe ist nicht bekannt; die Empfehlungen sind deshalb allgemein.",
        "The size is not known; so the recommendations are general."
      )
      blocks.append(.callout(Callout(.open, Prose(unknown))))
    }
    return blocks
  }

  private func of(_ level: Advice.Level) -> [Advice] { advice.filter { $0.level == level } }

  /// The roles of a level with everything that matters of each.
  private func details(_ level: Advice.Level) throws -> [Block] {
    let chosen = of(level)
    if chosen.isEmpty { return [] }
    var blocks: [Block] = [.heading(2, Prose(level.name.in(language)))]
    for advice in chosen { blocks += try detail(advice) }
    return blocks
  }

  private func detail(_ advice: Advice) throws -> [Block] {
    let role = advice.role
    var lines: [Prose] = []
    func add(_ german: String, _ english: String, _ value: String?) {
      if let value { lines.append("\(context.say(german, english), .strong): \(value)") }
    }
    let why = try advice.grounds.map { try reasons.words($0, of: role) }.joined(separator: " ")
    add("Warum", "Why", why)
    if !advice.isLawSaid { add("Recht", "Law", role.stateLaw?.in(language)) }
    add("Wozu", "What for", role.purpose.in(language))
    add("Anbindung", "Anchoring", role.anchoring.in(language))
    add("Zeitanteil", "Time share", share(of: role))
    add("Zusammenlegen", "Bundling", role.bundling.in(language))
    return [.heading(3, try title(of: advice)), .list(lines)]
  }

  private func share(of role: RoleProfile) -> String? {
    situation.size.flatMap { role.shares[$0.id]?.in(language) }
  }

  private func title(of advice: Advice) throws -> Prose {
    let name = try context.name(advice.role.id)
    return switch (situation.has(advice.role.id), advice.isElected) {
    case (nil, _): Prose(name)
    case (true, _): "\(name): \(context.say("vorhanden", "there"))"
    case (false, false): "\(name): \(context.say("fehlt", "missing"), .alert)"
    case (false, true): "\(name): \(context.say("nicht genannt", "not named"))"
    }
  }

  /// The roles of a level, one line each.
  private func list(_ level: Advice.Level) throws -> [Block] {
    let chosen = of(level)
    if chosen.isEmpty { return [] }
    let lines: [Prose] = try chosen.map { advice in
      let words =
        level == .check
        ? try advice.grounds.map { try reasons.words($0, of: advice.role) }
          .joined(separator: " ")
        : advice.role.purpose.in(language)
      return "\(try context.name(advice.role.id), .strong): \(words)"
    }
    return [.heading(2, Prose(level.name.in(language))), .list(lines)]
  }

  /// The roles that matter, of which the combinations are looked at.
  private var combined: [String] {
    advice.filter { $0.level == .required || $0.level == .needed }.map(\.role.id)
  }

  /// What goes into one hand among the roles that matter, and what does not.
  private func combinations(_ groups: [Compatibility.Group]) throws -> [Block] {
    if groups.isEmpty { return [] }
    let lines: [Prose] = try groups.map { group in
      let verdict = group.rule.verdict.name.in(language)
      return "\(verdict, .strong): \(try names(in: group)). \(group.rule.reason.in(language))"
    }
    return [.heading(2, Prose(context.say("In einer Hand", "In one hand"))), .list(lines)]
      + (try misplaced())
  }

  /// `CDO + bDSB`, or one role with all those for which the same holds.
  private func names(in group: Compatibility.Group) throws -> String {
    guard let hub = group.hub else {
      let pairs = try group.pairs.map { try context.shorts([$0.first, $0.second], by: " + ") }
      return pairs.joined(separator: "; ")
    }
    let holdsForAll = group.pairs.count > 3 && group.pairs.count == combined.count - 1
    let others =
      holdsForAll
      ? context.say("jede andere Rolle", "any other role")
      : try context.shorts(group.others(than: hub))
    return "\(try context.short(hub)) + \(others)"
  }

  /// The roles that belong to the IT unit although they control it or look outward.
  private func misplaced() throws -> [Block] {
    try situation.inIT.compactMap { id in
      guard let rule = compatibility.rule(id, "cio"), rule.verdict != .usual else { return nil }
      let name = try context.name(id)
      let place = context.say("\(name) gehört zur IT.", "\(name) belongs to IT.")
      return .callout(Callout(.warning, "\(place) \(rule.reason.in(language))"))
    }
  }

  private func sharing() throws -> [Block] {
    guard hasPartners == true else { return [] }
    let names = try advice.filter(\.role.isShareable).map { try context.short($0.role.id) }
    if names.isEmpty { return [] }
    let list = names.joined(separator: ", ")
    let text = context.say(
      "Mit Nachbarkommunen lassen sich vor allem teilen: \(list).",
      "With neighbouring municipalities you can above all share: \(list)."
    )
    return [.callout(Callout(.tip, Prose(text)))]
  }

  private func sources(with groups: [Compatibility.Group]) throws -> [Block] {
    let duties = advice.flatMap(\.grounds).flatMap { ground -> [Citation] in
      switch ground {
      case .duty(let duty), .related(let duty): duty.sources
      default: []
      }
    }
    return try context.sources(duties + groups.flatMap(\.rule.sources))
  }
}
