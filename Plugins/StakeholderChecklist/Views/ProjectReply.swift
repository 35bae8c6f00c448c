import LotseKit

/// Who is to be involved in a project, with reasons: what is shown once the questions are answered.
struct ProjectReply {
  private let view: ProjectView

  init(context: StakeholderContext, stored: Stored<Project>) throws {
    view = try ProjectView(context, stored)
  }

  private var language: Language { view.language }

  func reply() throws -> Reply {
    var blocks = try view.introduction("Beteiligte", "Stakeholders")
    blocks.append(.paragraph(Prose(view.summary, .strong)))
    blocks += try view.warnings + must + should + can + view.questions + pitfalls
    blocks += view.assumptions + [view.disclaimer]
    blocks += try view.sources
    return view.reply(blocks, FollowUps(view: view).afterProject)
  }

  /// Those who must be involved, each with what, when, why and on which basis.
  private var must: [Block] {
    get throws {
      let chosen = view.of(.must)
      if chosen.isEmpty { return [] }
      return [.heading(2, Prose(Demand.must.name.in(language)))]
        + (try chosen.flatMap { try details(of: $0) })
    }
  }

  private func details(of stakeholder: Stakeholder) throws -> [Block] {
    var lines: [Prose] = [
      "\(view.say("Was", "What"), .strong): \(view.demand(stakeholder)). \(view.about(stakeholder).firstUppercased)."
    ]
    if let basis = try view.basis(stakeholder) {
      lines.append("\(view.say("Grundlage", "Basis"), .strong): \(basis)")
    }
    if let note = view.note(stakeholder) {
      lines.append("\(view.say("Zu wissen", "To know"), .strong): \(note)")
    }
    if stakeholder.entry.state != .open {
      lines.append("\(view.say("Stand", "State"), .strong): \(view.state(stakeholder))")
    }
    return [.heading(3, Prose(try view.name(stakeholder))), .list(lines)]
  }

  private var should: [Block] {
    get throws {
      let chosen = view.of(.should)
      if chosen.isEmpty { return [] }
      return [
        .heading(2, Prose(Demand.should.name.in(language))),
        .list(
          try chosen.map { stakeholder in
            let about = view.about(stakeholder)
            let name = try view.name(stakeholder)
            return stakeholder.grounds.contains { $0.call != nil }
              ? "\(name, .strong): \(about)" : Prose(name, .strong)
          }
        ),
      ]
    }
  }

  private var can: [Block] {
    get throws {
      let names = try view.of(.can).map { try view.name($0) }
      if names.isEmpty { return [] }
      return [
        .heading(2, Prose(Demand.can.name.in(language))),
        .paragraph(Prose(names.joined(separator: ", "))),
      ]
    }
  }

  /// What such projects usually fail at.
  private var pitfalls: [Block] {
    get throws {
      guard let card = try view.involvement.type.card.flatMap(view.context.card),
        let details = card.details?.in(language)
      else { return [] }
      let beginning = try view.context.files.types.value.pitfalls.in(language)
      // The rest of the card names roles; the list above has only those that exist here.
      guard let start = details.firstRange(of: beginning)?.lowerBound else { return [] }
      return [.callout(Callout(.tip, Prose(String(details[start...]))))]
    }
  }
}
