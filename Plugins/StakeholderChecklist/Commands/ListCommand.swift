import LotseKit

/// Lists the projects, with how much of what the law asks for is missing.
///
/// Its value is `{"projects": [{"number": 1, "name": "…", "must": 6, "missing": 4}]}`.
struct ListCommand: StakeholderCommand {
  let declaration = Command(
    "list",
    names: Names(de: "liste", en: "list"),
    summary: Text(
      de: "Alle Vorhaben und was in ihnen noch fehlt",
      en: "All projects and what is still missing in them"
    ),
    effect: .reads
  )

  private struct Row: Encodable {
    let number: Int
    let name: String
    let type: String
    let must: Int
    let missing: Int
    /// The nearest milestone to come.
    let next: Day?
  }

  private struct Result: Encodable {
    let projects: [Row]
  }

  func run(_ request: Request, in context: StakeholderContext) async throws -> Reply {
    let projects = try await context.store.records(Project.self)
    if projects.isEmpty { throw UserError.noProject }
    let rows = try projects.map { stored in
      let statutory = try context.involvement(in: stored.content).stakeholders
        .filter(\.isStatutory)
      return Row(
        number: stored.number,
        name: stored.content.name,
        type: stored.content.type,
        must: statutory.count,
        missing: statutory.count(where: \.isMissing),
        next: stored.content.milestones.values.filter { $0 >= context.today }.min()
      )
    }
    return Reply(
      [.table(table(rows, context))],
      value: try JSONValue(encoding: Result(projects: rows)),
      followUps: rows.prefix(3).map { row in
        FollowUp(
          Text(de: "\(row.name) prüfen", en: "check \(row.name)"),
          command: "stakeholders.check",
          arguments: Dictionary(
            uniqueKeysWithValues: projects.filter { $0.number == row.number }
              .map { ("project", Answer.given(.record($0.id))) }
          )
        )
      }
    )
  }

  private func table(_ rows: [Row], _ context: StakeholderContext) -> Table {
    Table(
      caption: context.say("Vorhaben", "Projects"),
      [
        Table.Column(context.say("Nr.", "No."), isNumeric: true),
        Table.Column(context.say("Vorhaben", "Project")),
        Table.Column(context.say("Pflicht", "Statutory"), isNumeric: true),
        Table.Column(context.say("fehlt", "missing"), isNumeric: true),
        Table.Column(context.say("Nächster Termin", "Next date")),
      ],
      rows.map { row in
        [
          Prose("\(row.number)"), Prose(row.name, .strong), Prose("\(row.must)"),
          Prose("\(row.missing)", row.missing > 0 ? .alert : .none),
          Prose(row.next.map(context.words) ?? "–"),
        ]
      }
    )
  }
}
