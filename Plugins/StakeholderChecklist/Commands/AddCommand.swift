import LotseKit

/// Adds stakeholders to a project, by role or by their own name.
///
/// Its value is the ``ProjectResult``.
struct AddCommand: StakeholderCommand {
  private static let role = Question.text(
    "role",
    Text(de: "Wer soll dazukommen?", en: "Who is to be added?"),
    TextRule(length: 1...500)
  )
  .explained(
    Text(
      de:
        "Rollen oder Stellen, mehrere mit Komma. Ein @Name dahinter nennt eine Person; das ist freiwillig und ein personenbezogenes Datum, /vergessen entfernt es.",
      en:
        "Roles or bodies, several with commas. A @Name after it names a person; that is optional and personal data, /forget removes it."
    )
  )
  .such(as: Text(de: "Personalrat, Seniorenbeirat", en: "staff council, seniors' council"))

  private static let level = Question.choice(
    "level",
    Text(de: "Wie dringend?", en: "How strongly?"),
    Demand.allCases.map { Choice($0.rawValue, $0.name) }
  )

  let declaration = Command(
    "add",
    names: Names(de: "hinzufügen", "aufnehmen", en: "add"),
    summary: Text(
      de: "Jemanden auf die Liste eines Vorhabens setzen",
      en: "Put somebody on the list of a project"
    ),
    parameters: [
      Parameter(
        role,
        names: Names(de: "wer", en: "who"),
        style: .rest,
        meaning: .stakeholder
      ),
      .inProject,
      Parameter(level, names: Names(de: "stufe", en: "level"), style: .option),
    ],
    effect: .writes
  )

  func run(_ request: Request, in context: StakeholderContext) async throws -> Reply {
    let line = try await context.conversation.ask(Self.role)
    let stored = try await context.projectOrNew(request)
    var project = stored.content
    let known = try context.involvement(in: project).stakeholders
    let level = request[Self.level].flatMap(Demand.init(rawValue:))
    let newcomers = try Newcomers(line: line, directory: context.directory).all
    var added: [String] = []
    for newcomer in newcomers {
      let isThere = known.contains { $0.who == newcomer.who }
      var entry = project.entry(newcomer.who)
      entry.level = level ?? entry.level
      entry.person = newcomer.person ?? entry.person
      // Whoever is there already is kept as it is, unless the line says more of it.
      if isThere, entry == project.entry(newcomer.who) { continue }
      project.keep(entry)
      added.append(newcomer.who)
    }
    if added.isEmpty {
      return try ChangeReply(context: context, stored: stored)
        .reply(newcomers.map(\.who), wereThere: true)
    }
    let kept = try await context.keep(project, insteadOf: stored)
    return try ChangeReply(context: context, stored: kept).reply(added)
  }
}

/// The stakeholders that a line names to be added.
struct Newcomers {
  struct Newcomer {
    var who: String
    var person: String?
  }

  let all: [Newcomer]

  init(line: String, directory: RoleDirectory) {
    all = line.split { ",;+\n".contains($0) }.flatMap { part -> [Newcomer] in
      let marks = Marks(in: part)
      let roles = directory.roles(in: marks.remainder).map(\.id)
      let own = marks.remainder.isEmpty ? marks.people.first : marks.remainder
      let names = roles.isEmpty ? [own].compactMap(\.self) : roles
      return names.map { Newcomer(who: $0, person: marks.people.first) }
    }
  }
}

extension StakeholderContext {
  /// The project meant, or, where there is none yet, one that is begun now without questions.
  func projectOrNew(_ request: Request) async throws -> Stored<Project> {
    let isFirst = try await store.count(Project.self) == 0
    guard isFirst, request[ProjectQuestions.project] == nil else {
      return try await project(request)
    }
    let question = Question.text(
      "name",
      Text(de: "Zu welchem Vorhaben?", en: "For which project?"),
      TextRule(length: 1...200, completes: .project)
    )
    .such(as: Text(de: "E-Akte einführen", en: "introduce the e-file"))
    let naming = ProjectNaming(
      line: try await conversation.ask(question),
      names: try files.names.value
    )
    return try await keep(
      Project(name: naming.name(in: language), type: naming.type ?? ProjectTypes.own)
    )
  }
}
