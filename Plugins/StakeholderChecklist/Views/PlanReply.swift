import LotseKit

/// The communication plan of a project.
struct PlanReply {
  private let view: ProjectView

  init(context: StakeholderContext, stored: Stored<Project>) throws {
    view = try ProjectView(context, stored)
  }

  private struct Result: Encodable {
    let project: String
    let lines: [PlanLine]
  }

  func reply() throws -> Reply {
    var blocks = try view.introduction("Kommunikationsplan", "Communication plan")
    let lines = try view.planLines
    blocks += try view.plan(lines)
    let result = Result(project: view.project.name, lines: lines)
    return Reply(
      Document(blocks),
      value: try JSONValue(encoding: result),
      reasons: try ProjectReasons(view: view).all,
      followUps: FollowUps(view: view).afterPlan
    )
  }
}

/// A line of the communication plan, with what the strategies propose where nothing was settled.
struct PlanLine: Encodable {
  var who: String
  var name: String
  var message: String?
  var goal: String
  /// The id of the channel.
  var channel: String
  /// After how many days again.
  var days: Int?
  var sender: String?
  var owner: String?
  var date: Day?
  /// Whether the user settled the date.
  var settled: Bool
  var feedback: String?
  var state: InvolvementState
  var risk: String
}

// The plan as lines and blocks.
extension ProjectView {
  /// A line for everybody who must or should be involved and for whom something was settled, the
  /// earliest first.
  var planLines: [PlanLine] {
    get throws {
      let lines =
        try stakeholders
        .filter { $0.entry.state != .notNeeded && ($0.level != .can || $0.entry.contact != nil) }
        .map(planLine)
      return lines.enumerated().sorted { left, right in
        let (first, second) = (left.element.date, right.element.date)
        if first == second { return left.offset < right.offset }
        return first.map { first in second.map { first < $0 } ?? true } ?? false
      }.map(\.element)
    }
  }

  private func planLine(_ stakeholder: Stakeholder) throws -> PlanLine {
    let contact = stakeholder.entry.contact ?? Contact()
    let proposal = try ContactProposal(of: stakeholder, in: context)
    return PlanLine(
      who: stakeholder.who,
      name: try context.name(stakeholder.who),
      message: contact.message,
      goal: contact.goal ?? proposal.quadrant?.goal.in(language) ?? demand(stakeholder),
      channel: contact.channel ?? proposal.channel,
      days: contact.days ?? proposal.days,
      sender: contact.sender,
      owner: stakeholder.entry.owner,
      date: contact.date ?? proposal.date,
      settled: contact.date != nil,
      feedback: contact.feedback,
      state: stakeholder.entry.state,
      risk: (strategies.risk[stakeholder.needs.rawValue]?.in(language)) ?? ""
    )
  }

  /// The plan as a table, and what belongs to its lines.
  func plan(_ lines: [PlanLine]) throws -> [Block] {
    let table = Table(
      caption: say("Wer wann wie angesprochen wird", "Who is spoken to when and how"),
      [
        Table.Column(say("Wann", "When")), Table.Column(say("Mit wem", "With whom")),
        Table.Column(say("Wie", "How")), Table.Column(say("Wieder", "Again")),
        Table.Column(say("Stand", "State")),
      ],
      try lines.map { line in
        [
          Prose(line.date.map(context.words) ?? "–", line.settled ? .none : .faint),
          Prose(try context.short(line.who), .strong),
          Prose(strategies.channel(line.channel)?.name.in(language) ?? line.channel),
          Prose(line.days.map(interval) ?? "–"),
          Prose(line.state.name.in(language)),
        ]
      }
    )
    return [.table(table)] + details(lines) + [.paragraph(Prose(remark, .faint))]
  }

  private func interval(_ days: Int) -> String {
    let weeks = days / 7
    return weeks == 1
      ? say("jede Woche", "every week")
      : say("alle \(weeks) Wochen", "every \(weeks) weeks")
  }

  private var remark: String {
    let dates =
      project.milestones.isEmpty
      ? say(
        "Termine schlägt Lotse vor, sobald Meilensteine einen Tag haben: /beteiligte termin. ",
        "Lotse proposes dates once milestones have a day: /stakeholders milestone. "
      )
      : ""
    return dates + strategies.accessibility.in(language)
  }

  /// Message, goal, sender and the way back of those for whom something was settled.
  private func details(_ lines: [PlanLine]) -> [Block] {
    let told: [Prose] = lines.filter { $0.message != nil || $0.state == .planned }.map { line in
      var parts = [line.message, say("Ziel: ", "Goal: ") + line.goal].compactMap(\.self)
      if let sender = line.sender { parts.append(say("Absender: ", "Sender: ") + sender) }
      if let owner = line.owner { parts.append(say("Zuständig: ", "Owner: ") + owner) }
      if let feedback = line.feedback { parts.append(say("Rückkanal: ", "Feedback: ") + feedback) }
      parts.append(say("Sonst: ", "Else: ") + line.risk)
      return "\(line.name, .strong): \(parts.joined(separator: " · "))"
    }
    return told.isEmpty ? [] : [.list(told)]
  }
}
