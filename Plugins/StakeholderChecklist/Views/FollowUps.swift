import LotseKit

/// What may come next: measures and entries for what is due, and the other views of a project.
struct FollowUps {
  let view: ProjectView

  /// How many measures are offered at once.
  private static let most = 3

  var afterProject: [FollowUp] { [check, assess] + measures(Self.most - 1) + [document] }
  var afterChecklist: [FollowUp] { measures(Self.most) + [assess, plan] }
  var afterGrid: [FollowUp] { [plan, document] }
  var afterPlan: [FollowUp] { measures(Self.most) + entries(1) + [document] }

  /// After a change: note it in the log, and see what is left.
  func afterChange(_ changed: [String]) -> [FollowUp] {
    let log = view.stakeholders.filter { changed.contains($0.who) && $0.entry.state != .open }
      .prefix(1).compactMap { entry($0, isDone: true) }
    return log + [check]
  }

  private var check: FollowUp {
    FollowUp(
      Text(de: "die Checkliste zeigen", en: "show the checklist"),
      command: "stakeholders.check",
      arguments: view.argument
    )
  }
  private var assess: FollowUp {
    FollowUp(
      Text(de: "Einfluss und Haltung einschätzen", en: "assess influence and attitude"),
      command: "stakeholders.assess",
      arguments: view.argument
    )
  }
  private var plan: FollowUp {
    FollowUp(
      Text(de: "den Kommunikationsplan zeigen", en: "show the communication plan"),
      command: "stakeholders.plan",
      arguments: view.argument
    )
  }
  private var document: FollowUp {
    FollowUp(
      Text(de: "alles als Dokument", en: "all as a document"),
      command: "stakeholders.document",
      arguments: view.argument
    )
  }

  /// Measures for what the law likely asks for and is not done.
  private func measures(_ count: Int) -> [FollowUp] {
    view.missing.prefix(count).map { stakeholder in
      let title = task(stakeholder)
      var arguments: [String: Answer] = [
        "title": .given(.text(title.in(view.language))),
        "project": .given(.text(view.project.name)),
      ]
      if let date = date(stakeholder) { arguments["due"] = .given(.day(date)) }
      return FollowUp(
        Text(
          de: "Maßnahme: \(short(stakeholder).in(.german))",
          en: "measure: \(short(stakeholder).in(.english))"
        ),
        command: "agenda.add",
        arguments: arguments
      )
    }
  }

  /// Log entries with a day for the talks to come.
  private func entries(_ count: Int) -> [FollowUp] {
    view.missing.prefix(count).compactMap { entry($0, isDone: false) }
  }

  private func entry(_ stakeholder: Stakeholder, isDone: Bool) -> FollowUp? {
    let (name, state) = (name(stakeholder), stakeholder.entry.state.name)
    let done = Text(
      de: "\(view.project.name): \(name.in(.german)) \(state.in(.german))",
      en: "\(view.project.name): \(name.in(.english)) \(state.in(.english))"
    )
    let text = isDone ? done : task(stakeholder)
    var arguments: [String: Answer] = [
      "text": .given(.text(text.in(view.language))),
      "project": .given(.text(view.project.name)),
    ]
    if isDone {
      if let day = stakeholder.entry.day { arguments["date"] = .given(.day(day)) }
    } else if let date = date(stakeholder) {
      arguments["due"] = .given(.day(date))
    }
    return FollowUp(
      isDone
        ? Text(de: "im Log festhalten", en: "write it in the log")
        : Text(
          de: "Termin im Log: \(short(stakeholder).in(.german))",
          en: "date in the log: \(short(stakeholder).in(.english))"
        ),
      command: "log.add",
      arguments: arguments
    )
  }

  private func date(_ stakeholder: Stakeholder) -> Day? {
    stakeholder.entry.contact?.date
      ?? (try? ContactProposal(of: stakeholder, in: view.context))?.date
  }

  private func name(_ stakeholder: Stakeholder) -> Text {
    role(stakeholder)?.name ?? Text(verbatim: stakeholder.who)
  }

  private func short(_ stakeholder: Stakeholder) -> Text {
    role(stakeholder)?.short ?? Text(verbatim: stakeholder.who)
  }

  private func role(_ stakeholder: Stakeholder) -> RoleName? {
    try? view.context.directory[stakeholder.who]
  }

  private func task(_ stakeholder: Stakeholder) -> Text {
    let (name, need) = (name(stakeholder), stakeholder.needs.name)
    return Text(
      de: "\(view.project.name): \(name.in(.german)) \(need.in(.german))",
      en: "\(view.project.name): \(need.in(.english)) \(name.in(.english))"
    )
  }
}
