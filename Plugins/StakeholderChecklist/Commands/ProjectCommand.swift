import LotseKit

/// Begins a project, or goes through an existing one again: who is to be involved, and why.
///
/// Its value is the ``ProjectResult``.
struct ProjectCommand: StakeholderCommand {
  private static let line = Question.text(
    "name",
    Text(de: "Um welches Vorhaben geht es?", en: "Which project is it about?"),
    TextRule(length: 1...200, completes: .project)
  )
  .because(
    Text(
      de: "Von der Art des Vorhabens hängt ab, wer zu beteiligen ist.",
      en: "Who is to be involved depends on the type of project."
    )
  )
  .such(as: Text(de: "E-Akte einführen", en: "introduce the e-file"))

  let declaration = Command(
    "project",
    names: Names(de: "vorhaben", "neu", "ermitteln", en: "project", aliases: ["new", "begin"]),
    place: .main,
    summary: Text(
      de: "Für ein Vorhaben ermitteln, wer zu beteiligen ist",
      en: "Find out who is to be involved in a project"
    ),
    parameters: [
      Parameter(
        line,
        names: Names(de: "name", en: "name"),
        style: .rest,
        meaning: .sentence
      )
    ],
    effect: .writes
  )

  func run(_ request: Request, in context: StakeholderContext) async throws -> Reply {
    let line = try await context.conversation.ask(Self.line)
    let naming = ProjectNaming(line: line, names: try context.files.names.value)
    let stored = try await existing(naming, context)
    var project = stored?.content ?? Project(name: naming.name(in: context.language), type: "")
    if stored == nil { project.type = try await type(naming, context) }
    var context = context
    context.profile = try await context.conversation.profile(
      asking: [.land, .body, .inhabitants, .operation]
    )
    project = try await TriggerQuestions(context: context).ask(about: project)
    project = try await MilestoneQuestions(context: context).ask(about: project)
    let kept = try await context.keep(project, insteadOf: stored)
    return try ProjectReply(context: context, stored: kept).reply()
  }

  /// The project that already has this name.
  private func existing(
    _ naming: ProjectNaming,
    _ context: StakeholderContext
  ) async throws -> Stored<Project>? {
    let wanted = naming.name(in: context.language).folded
    return try await context.store.records(Project.self).first {
      $0.content.name.folded == wanted
    }
  }

  /// The type of the project: told by its name, or chosen.
  private func type(
    _ naming: ProjectNaming,
    _ context: StakeholderContext
  ) async throws -> String {
    if let type = naming.type { return type }
    let names = try context.files.names.value.projects
    let own = Choice(
      ProjectTypes.own,
      Text(de: "Etwas anderes", en: "Something else"),
      help: Text(
        de: "Lotse geht dann alle Anlässe durch.",
        en: "Lotse then goes through all occasions."
      )
    )
    let question = Question.choice(
      "type",
      Text(de: "Welche Art von Vorhaben ist es?", en: "What type of project is it?"),
      names.map { Choice($0.id, $0.name) } + [own]
    )
    .because(
      Text(
        de: "So fragt Lotse nur, was für diese Art zählt.",
        en: "So Lotse asks only what matters for this type."
      )
    )
    return try await context.conversation.ask(question)
  }
}
