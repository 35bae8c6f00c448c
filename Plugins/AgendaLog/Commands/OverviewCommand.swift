import LotseKit

/// Shows which keywords, people or projects the log has, how often and when last.
///
/// Its value is `{"values": [{"name": "vergabe", "entries": 12, "last": "2026-11-20"}]}`, most
/// used first.
struct OverviewCommand: LogCommand {
  private struct Result: Encodable {
    struct Value: Encodable {
      let name: String
      let entries: Int
      let last: Day?
    }

    let values: [Value]
  }

  private static let most = 200

  private let facet: Facet
  let declaration: Command

  /// The overview of a facet: keywords, people, projects.
  init(_ facet: Facet) {
    self.facet = facet
    declaration =
      switch facet {
      case .person: Self.people
      case .project: Self.projects
      default: Self.tags
      }
  }

  private static let tags = Command(
    "tags",
    names: Names(de: "schlagwörter", en: "tags"),
    summary: Text(de: "Die Schlagwörter des Logs zeigen", en: "Show the log's tags"),
    effect: .reads,
    examples: [
      .german: ["welche Schlagwörter gibt es"], .english: ["which tags are there"],
    ]
  )

  private static let people = Command(
    "people",
    names: Names(de: "personen", en: "people"),
    summary: Text(
      de: "Die Personen und Rollen des Logs zeigen",
      en: "Show the log's people and roles"
    ),
    effect: .reads,
    examples: [
      .german: ["mit wem habe ich gesprochen"], .english: ["whom did I talk to"],
    ]
  )

  private static let projects = Command(
    "projects",
    names: Names(de: "vorhaben", "projekte", en: "projects"),
    summary: Text(de: "Die Vorhaben im Log zeigen", en: "Show the projects in the log"),
    effect: .reads,
    examples: [
      .german: ["zu welchen Vorhaben gibt es Einträge"],
      .english: ["which projects have entries"],
    ]
  )

  func run(_ request: Request, in context: LogContext) async throws -> Reply {
    var values: [Result.Value] = []
    for name in try await context.store.values(of: facet, beginningWith: "", limit: Self.most) {
      let named = [RecordQuery.Condition.has(facet, .text(name))]
      let query = RecordQuery(named, order: .facet(.day, descending: true), limit: 1)
      // Other plugins share the facet: a name may have no entry in the log.
      guard let last = try await context.entries(query).first else { continue }
      let count = try await context.store.count(LogEntry.self, matching: RecordQuery(named))
      values.append(Result.Value(name: name, entries: count, last: last.content.date))
    }
    values.sort { ($1.entries, $0.name.folded) < ($0.entries, $1.name.folded) }
    let value = try JSONValue(encoding: Result(values: values))
    guard !values.isEmpty else {
      return Reply(Document(Prose(context.say("Noch keine.", "None yet."))), value: value)
    }
    return Reply([.table(table(values, context))], value: value)
  }

  private func table(_ values: [Result.Value], _ context: LogContext) -> Table {
    let name =
      switch facet {
      case .person: context.say("Person oder Rolle", "Person or role")
      case .project: context.say("Vorhaben", "Project")
      default: context.say("Schlagwort", "Tag")
      }
    return Table(
      [
        Table.Column(name),
        Table.Column(context.say("Einträge", "Entries"), isNumeric: true),
        Table.Column(context.say("Zuletzt", "Last")),
      ],
      values.map { value in
        [
          Prose((facet == .tag ? "#" : "") + value.name), "\(value.entries)",
          Prose(value.last?.words(in: context.language) ?? ""),
        ]
      }
    )
  }
}
