import LotseKit

/// The result of a check of who holds which roles.
struct StaffingReply {
  let context: RoleContext
  let situation: Situation
  let staffing: [[String]]

  func reply(_ findings: [StaffingCheck.Finding]) throws -> Reply {
    let view = FindingDocument(
      context: context,
      situation: situation,
      hasSeveral: staffing.count > 1
    )
    var blocks: [Block] = [
      .heading(1, Prose(context.say("Prüfung der Rollen", "Check of roles"))),
      .table(try overview),
      .paragraph(Prose(summary(of: findings), .strong)),
    ]
    for finding in findings { blocks += try view.blocks(finding) }
    blocks.append(context.disclaimer)
    return Reply(
      Document(blocks),
      value: try JSONValue(encoding: StaffingResult(staffing, findings)),
      reasons: try findings.compactMap(view.reason),
      followUps: try FollowUps(context: context).after(findings, staffing: staffing)
    )
  }

  private var overview: Table {
    get throws {
      Table(
        caption: context.say("Personen und ihre Rollen", "People and their roles"),
        [
          Table.Column(context.say("Person", "Person"), isNumeric: true),
          Table.Column(context.say("Rollen", "Roles")),
        ],
        try staffing.enumerated().map { index, roles in
          ["\(index + 1)", Prose(try roles.map(context.name).joined(separator: ", "))]
        }
      )
    }
  }

  private func summary(of findings: [StaffingCheck.Finding]) -> String {
    let conflicts = findings.filter {
      if case .pair(let pair, _) = $0 { pair.isConflict } else { false }
    }
    let missing = findings.filter {
      if case .missing(let advice) = $0 {
        advice.level == .required && !advice.isElected
      } else {
        false
      }
    }
    let open = findings.filter {
      if case .missing(let advice) = $0 {
        advice.level != .required || advice.isElected
      } else {
        false
      }
    }
    if conflicts.isEmpty, missing.isEmpty {
      return context.say(
        "Keine Unvereinbarkeit gefunden. Zu klären: \(open.count).",
        "No incompatibility found. To be settled: \(open.count)."
      )
    }
    return context.say(
      "Unvereinbar oder unter Bedingungen: \(conflicts.count). Fehlt: \(missing.count). Zu klären: \(open.count).",
      "Incompatible or under conditions: \(conflicts.count). Missing: \(missing.count). To be settled: \(open.count)."
    )
  }
}

/// The result of a check for programs.
struct StaffingResult: Encodable {
  /// Something found about two roles or about one.
  struct Finding: Encodable {
    /// What is wrong: a verdict, `missing`, `elected` or `check`.
    var finding: String
    var roles: [String]
    /// The person, counted from 1.
    var person: Int?
  }

  var staffing: [[String]]
  var findings: [Finding]

  init(_ staffing: [[String]], _ findings: [StaffingCheck.Finding]) {
    self.staffing = staffing
    self.findings = findings.compactMap(Self.finding)
  }

  private static func finding(_ finding: StaffingCheck.Finding) -> Finding? {
    switch finding {
    case .pair(let pair, let person):
      return pair.rule.map {
        Finding(finding: $0.verdict.rawValue, roles: [pair.first, pair.second], person: person)
      }
    case .missing(let advice):
      let kind = advice.level != .required ? "check" : advice.isElected ? "elected" : "missing"
      return Finding(finding: kind, roles: [advice.role.id], person: nil)
    }
  }
}
