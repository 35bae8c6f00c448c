import LotseKit

/// Questions about a project that several commands have in common.
enum ProjectQuestions {
  static let project = Question.record(
    "project",
    Text(de: "Welches Vorhaben?", en: "Which project?"),
    Project.kind
  )
  .explained(
    Text(
      de: "Die Nummer oder Wörter aus dem Namen. /beteiligte liste zeigt alle.",
      en: "The number, or words of the name. /stakeholders list shows all."
    )
  )
  .such(as: Text(de: "E-Akte", en: "e-file"))
}

extension Parameter {
  /// The project, for commands that are about it as a whole.
  static let project = Parameter(
    ProjectQuestions.project,
    names: Names(de: "vorhaben", en: "project"),
    style: .positional
  )
  /// The project, for commands that are about somebody in it.
  static let inProject = Parameter(
    ProjectQuestions.project,
    names: Names(de: "vorhaben", en: "project"),
    style: .option
  )
}

extension StakeholderContext {
  /// The project that was given, the only one there is, or the one that the user names now.
  func project(_ request: Request) async throws -> Stored<Project> {
    let id: RecordID
    if let given = request[ProjectQuestions.project] {
      id = given
    } else {
      let known = try await store.records(Project.self, matching: RecordQuery(limit: 2))
      guard let first = known.first else { throw UserError.noProject }
      if known.count == 1 { return first }
      id = try await conversation.ask(ProjectQuestions.project)
    }
    guard let stored = try await store.record(Project.self, id) else { throw UserError.noProject }
    return stored
  }
}
