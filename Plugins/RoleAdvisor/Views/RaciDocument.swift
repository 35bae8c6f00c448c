import LotseKit

/// Who does what in a project, as a document.
struct RaciDocument {
  let context: RoleContext
  let title: Text
  let plan: RaciPlan

  private var language: Language { context.language }

  func document(_ flaws: [RaciFlaw], _ rules: ProjectTemplates.Rules) throws -> Document {
    var blocks: [Block] = [
      .heading(1, Prose(context.say("Wer macht was: ", "Who does what: ") + title.in(language))),
      .table(try table),
      .paragraph(Prose(legend, .faint)),
    ]
    blocks += try remarks(flaws)
    if let partner = try agreement(rules) { blocks.append(partner) }
    return Document(blocks + (try context.sources(rules.sources)))
  }

  private var table: Table {
    get throws {
      let directory = try context.directory
      let parts: [Parts.Part] = [.accountable, .responsible, .consulted, .informed]
      return Table(
        caption: context.say("Aufgaben und Rollen", "Tasks and roles"),
        [Table.Column(context.say("Aufgabe", "Task"))]
          + parts.map { Table.Column("\($0.rawValue)") },
        try plan.rows.map { row in
          try [Prose(row.task.name.in(language), .strong)]
            + parts.map { Prose(try context.shorts(row.roles(with: $0, in: directory))) }
        }
      )
    }
  }

  private var legend: String {
    let order: [Parts.Part] = [.accountable, .responsible, .consulted, .informed]
    return order.map { "\($0.rawValue) = \($0.name.in(language))" }.joined(separator: " · ")
  }

  private func remarks(_ flaws: [RaciFlaw]) throws -> [Block] {
    if flaws.isEmpty {
      let fine = context.say(
        "Geprüft: Jede Aufgabe hat genau eine Rolle, die sie verantwortet, und keine Kontrolle liefert selbst.",
        "Checked: each task has exactly one role that answers for it, and no control delivers itself."
      )
      return [.callout(Callout(.note, Prose(fine)))]
    }
    return try flaws.map { .callout(Callout(.warning, Prose(try words($0)))) }
  }

  private func words(_ flaw: RaciFlaw) throws -> String {
    switch flaw {
    case .nobodyAccountable(let task):
      return context.say(
        "\(name(task)): Niemand verantwortet die Aufgabe. Bestimmen Sie genau ein A.",
        "\(name(task)): nobody answers for the task. Name exactly one A."
      )
    case .severalAccountable(let task, let roles):
      let names = try context.shorts(roles)
      return context.say(
        "\(name(task)): Mehrere verantworten die Aufgabe (\(names)). Genau eine Rolle darf A sein.",
        "\(name(task)): several answer for the task (\(names)). Exactly one role may be A."
      )
    case .nobodyResponsible(let task):
      return context.say(
        "\(name(task)): Niemand führt die Aufgabe durch. Bestimmen Sie mindestens ein R.",
        "\(name(task)): nobody carries out the task. Name at least one R."
      )
    case .delivers(let task, let role):
      return context.say(
        "\(name(task)): \(try context.short(role)) kontrolliert oder vertritt und soll hier nur gehört werden (C).",
        "\(name(task)): \(try context.short(role)) controls or represents and should only be heard here (C)."
      )
    case .topForWork(let task, let role):
      return context.say(
        "\(name(task)): \(try context.short(role)) verantwortet Entscheidungen, nicht die Arbeit. Geben Sie das A weiter.",
        "\(name(task)): \(try context.short(role)) answers for decisions, not for work. Pass the A on."
      )
    case .partnerMissing(let task, let role):
      return context.say(
        "\(name(task)): \(try context.short(role)) fehlt. Ohne Partner gibt es keine Vereinbarung.",
        "\(name(task)): \(try context.short(role)) is missing. Without a partner there is no agreement."
      )
    }
  }

  private func name(_ task: String) -> String {
    plan.rows.first { $0.task.id == task }?.task.name.in(language) ?? task
  }

  /// The letter C is too little for the partner of a contract.
  private func agreement(_ rules: ProjectTemplates.Rules) throws -> Block? {
    guard plan.rows.contains(where: { $0.task.id == rules.agreement.task }) else { return nil }
    let partner = try context.name(rules.agreement.partner)
    let text = context.say(
      "\(name(rules.agreement.task)): \(partner) schließt den Vertrag mit und wird nicht nur gehört; das C ist eine Vereinfachung.",
      "\(name(rules.agreement.task)): \(partner) is a party to the contract and not merely heard; the C is a simplification."
    )
    return .callout(Callout(.note, Prose(text)))
  }

  /// Why something was found, for those who ask.
  func reasons(_ flaws: [RaciFlaw], _ rules: ProjectTemplates.Rules) throws -> [Reason] {
    let evidence = try context.evidence(rules.sources)
    let rule = context.say(
      "Genau ein A je Aufgabe; wer kontrolliert oder vertritt, wird gehört und liefert nicht; die Verwaltungsspitze verantwortet nur Entscheidungen.",
      "Exactly one A for each task; whoever controls or represents is heard and does not deliver; the head of administration answers for decisions only."
    )
    return try flaws.map { flaw in
      Reason(try words(flaw), rule: rule, because: [], evidence: evidence)
    }
  }
}

/// A plan for programs.
struct RaciResult: Encodable {
  var project: String
  /// The letters, by task and role.
  var plan: [String: [String: String]]
  /// How many things are wrong with it.
  var flaws: Int

  init(_ project: String, _ plan: RaciPlan, _ flaws: [RaciFlaw]) {
    self.project = project
    self.plan = Dictionary(
      plan.rows.map { ($0.task.id, $0.parts.mapValues(\.letters)) },
      uniquingKeysWith: { $1 }
    )
    self.flaws = flaws.count
  }
}
