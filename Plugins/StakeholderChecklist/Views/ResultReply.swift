import LotseKit

/// The whole result of a project as one document.
struct ResultReply {
  private let view: ProjectView
  /// Whether names of people are shown; a document travels.
  private let showsPeople: Bool

  init(context: StakeholderContext, stored: Stored<Project>, showsPeople: Bool) throws {
    view = try ProjectView(context, stored)
    self.showsPeople = showsPeople
  }

  private var language: Language { view.language }

  func reply() throws -> Reply {
    var blocks = try view.introduction("Beteiligung", "Involvement")
    blocks += try summary + mustList + others
    blocks += try section("Macht und Interesse", "Power and interest", view.grid + strategies)
    blocks += try section("Kommunikationsplan", "Communication plan", view.plan(view.planLines))
    blocks += try view.questions
    blocks += view.assumptions + [privacy, view.disclaimer]
    blocks += try view.sources
    return view.reply(blocks)
  }

  private func section(_ german: String, _ english: String, _ blocks: [Block]) -> [Block] {
    blocks.isEmpty ? [] : [.heading(2, Prose(view.say(german, english)))] + blocks
  }

  private var summary: [Block] {
    get throws {
      let day = view.context.words(view.context.today)
      let dated = view.involvement.passed.compactMap { milestone -> String? in
        view.project.milestones[milestone.id].map {
          "\(milestone.name.in(language)) \(view.context.words($0))"
        }
      }
      var blocks: [Block] = [
        .heading(2, Prose(view.say("Zusammenfassung", "Summary"))),
        .paragraph(Prose(view.summary + " " + view.say("Stand: \(day).", "As of \(day)."))),
      ]
      if !dated.isEmpty { blocks.append(.paragraph(Prose(dated.joined(separator: " · ")))) }
      return blocks + (try view.warnings)
    }
  }

  private var mustList: [Block] {
    get throws {
      let rows: [[Prose]] = try view.of(.must).map { stakeholder in
        [
          Prose(try view.name(stakeholder, withPerson: showsPeople), .strong),
          Prose("\(view.demand(stakeholder)): \(view.about(stakeholder))"),
          Prose(view.state(stakeholder)),
          Prose(try view.basis(stakeholder) ?? view.say("fachlich nötig", "needed by the matter")),
        ]
      }
      if rows.isEmpty { return [] }
      return [
        .heading(2, Prose(view.say("Wer beteiligt werden muss", "Who must be involved"))),
        .table(
          Table(
            caption: view.say("Muss-Liste mit Quellen", "Must-involve list with sources"),
            [
              Table.Column(view.say("Wer", "Who")), Table.Column(view.say("Was", "What")),
              Table.Column(view.say("Stand", "State")),
              Table.Column(view.say("Grundlage", "Basis")),
            ],
            rows
          )
        ),
      ]
    }
  }

  private var others: [Block] {
    get throws {
      try [Demand.should, .can].flatMap { level -> [Block] in
        let lines: [Prose] = try view.of(level).map { stakeholder in
          let name = try view.name(stakeholder, withPerson: showsPeople)
          return "\(name, .strong) · \(view.state(stakeholder), .faint)"
        }
        let title =
          level == .should
          ? view.say("Wer beteiligt werden soll", "Who should be involved")
          : view.say("Wer beteiligt werden kann", "Who can be involved")
        return lines.isEmpty ? [] : [.heading(2, Prose(title)), .list(lines)]
      }
    }
  }

  /// The strategies one level deeper than where they stand alone.
  private var strategies: [Block] {
    get throws {
      try view.strategyBlocks.map { block in
        if case .heading(let level, let prose) = block { .heading(level + 1, prose) } else { block }
      } + view.unjudged
    }
  }

  private var privacy: Block {
    let text = view.say(
      "Einschätzungen gelten Rollen, nicht Menschen, und sind ein Arbeitsstand. Geben Sie das Dokument nur weiter, wenn das nötig ist, und löschen Sie es nach dem Vorhaben.",
      "Assessments are of roles, not of people, and a working state. Pass the document on only where needed, and delete it after the project."
    )
    return .callout(Callout(.note, Prose(text)))
  }
}
