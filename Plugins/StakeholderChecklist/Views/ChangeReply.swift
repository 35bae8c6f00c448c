import LotseKit

/// What is shown after something was noted about some stakeholders: they, and what is next.
struct ChangeReply {
  private let view: ProjectView

  init(context: StakeholderContext, stored: Stored<Project>) throws {
    view = try ProjectView(context, stored)
  }

  /// Those of whom something was noted; or, if they were on the list already, nothing had to be.
  func reply(_ changed: [String], wereThere: Bool = false) throws -> Reply {
    let shown = view.stakeholders.filter { changed.contains($0.who) }
    let there = wereThere ? view.say(": schon auf der Liste", ": already on the list") : ""
    var blocks: [Block] = [.paragraph("\(view.project.name, .strong)\(there)")]
    blocks.append(
      .list(
        try shown.map { stakeholder in
          let level = stakeholder.level.name.in(view.language)
          let name = try view.name(stakeholder, withPerson: true)
          return "\(name, .strong) (\(level)): \(view.state(stakeholder))"
        }
      )
    )
    blocks += try shown.filter { $0.isMissing && $0.entry.state != .open }.map(notEnough)
    blocks += try view.warnings
    if let next = view.missing.first {
      let name = try view.context.name(next.who)
      let text = view.say("Als Nächstes: ", "Next: ") + "\(name), \(view.demand(next))."
      blocks.append(.paragraph(Prose(text)))
    }
    return view.reply(blocks, FollowUps(view: view).afterChange(changed))
  }

  /// A first step is noted, but the law likely asks for more.
  private func notEnough(_ stakeholder: Stakeholder) throws -> Block {
    let name = try view.context.name(stakeholder.who)
    let text = view.say(
      "\(name): Das reicht noch nicht. Nötig ist: \(view.demand(stakeholder)).",
      "\(name): that is not enough yet. Needed: \(view.demand(stakeholder))."
    )
    return .callout(Callout(.note, Prose(text)))
  }
}
