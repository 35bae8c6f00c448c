import LotseKit

/// The checklist of a project: what the law asks for and is missing first.
struct ChecklistReply {
  private let view: ProjectView

  init(context: StakeholderContext, stored: Stored<Project>) throws {
    view = try ProjectView(context, stored)
  }

  private var language: Language { view.language }

  func reply() throws -> Reply {
    var blocks = try view.introduction("Checkliste", "Checklist")
    blocks.append(.paragraph(Prose(view.summary, .strong)))
    blocks += try view.warnings
    blocks += try list(
      view.missing,
      "Gesetzlich voraussichtlich nötig und offen",
      "Likely required by law, and open"
    )
    blocks += try list(others(.must), "Muss", "Must")
    blocks += try list(others(.should), "Soll", "Should")
    blocks += try list(others(.can).filter { $0.entry.state != .open }, "Kann", "Can")
    blocks += try view.questions + dates
    return view.reply(blocks, FollowUps(view: view).afterChecklist)
  }

  private func others(_ level: Demand) -> [Stakeholder] {
    view.of(level).filter { !$0.isMissing }
  }

  private func list(
    _ stakeholders: [Stakeholder],
    _ german: String,
    _ english: String
  ) throws -> [Block] {
    if stakeholders.isEmpty { return [] }
    return [
      .heading(2, Prose(view.say(german, english))),
      .checklist(try stakeholders.map(item)),
    ]
  }

  private func item(_ stakeholder: Stakeholder) throws -> ChecklistItem {
    let name = try view.context.name(stakeholder.who)
    let what = stakeholder.level == .must ? ": \(view.demand(stakeholder))" : ""
    return ChecklistItem(
      "\(name, .strong)\(what) · \(view.state(stakeholder), .faint)",
      isDone: stakeholder.level == .must ? stakeholder.isReached : stakeholder.entry.state.isDone
    )
  }

  /// The milestones that have no day yet.
  private var dates: [Block] {
    let undated = view.involvement.passed.filter { milestone in
      view.project.milestones[milestone.id] == nil
        && view.missing.contains { $0.before?.id == milestone.id }
    }
    if undated.isEmpty { return [] }
    let names = undated.map { $0.name.in(language) }.joined(separator: ", ")
    let text = view.say(
      "Ohne Termin: \(names). Mit Terminen warnt Lotse rechtzeitig.",
      "Without a date: \(names). With dates Lotse warns in time."
    )
    return [.callout(Callout(.open, Prose(text)))]
  }
}

extension InvolvementState {
  /// Whether anything was done at all.
  fileprivate var isDone: Bool { self != .open && self != .planned }
}
