import LotseKit

/// Distributes the tasks of a project over roles, and checks the plan.
struct RaciCommand: RoleCommand {
  private static let project = Question.text(
    "project",
    Text(de: "Um welches Vorhaben geht es?", en: "Which project is it about?"),
    TextRule(length: 1...500)
  )

  let declaration = Command(
    "raci",
    names: Names(de: "raci", "demi", en: "raci"),
    summary: Text(
      de: "Aufgaben eines Vorhabens auf Rollen verteilen",
      en: "Distribute the tasks of a project over roles"
    ),
    parameters: [
      Parameter(
        project,
        names: Names(de: "vorhaben", en: "project"),
        style: .rest,
        meaning: .sentence
      )
    ],
    effect: .reads
  )

  func run(_ request: Request, in context: RoleContext) async throws -> Reply {
    let templates = try context.files.projects.value
    let project = try await template(request, templates, context)
    let plan = try await plan(of: project, templates, context)
    let view = RaciDocument(context: context, title: project.name, plan: plan)
    let flaws = plan.flaws(by: templates.rules)
    return Reply(
      try view.document(flaws, templates.rules),
      value: try JSONValue(encoding: RaciResult(project.id, plan, flaws)),
      reasons: try view.reasons(flaws, templates.rules),
      followUps: [agenda(project, context)]
    )
  }

  /// The type of the project: told beforehand, or chosen.
  private func template(
    _ request: Request,
    _ templates: ProjectTemplates,
    _ context: RoleContext
  ) async throws -> ProjectTemplates.Project {
    let index = PhraseIndex(
      templates.projects.flatMap { project in
        project.phrases.map { (phrase: $0, value: project.id) }
      }
    )
    let told = request[Self.project].flatMap { index.values(in: $0).first }
    let chosen: String
    if let told {
      chosen = told
    } else {
      chosen = try await context.conversation.ask(
        Question.choice(
          "type",
          Text(de: "Welche Art von Vorhaben?", en: "What type of project?"),
          templates.projects.map { Choice($0.id, $0.name) }
        )
        .because(
          Text(
            de: "Für jede Art gibt es eine Vorlage, die Sie ändern können.",
            en: "For each type there is a template that you can change."
          )
        )
      )
    }
    guard let project = templates.projects.first(where: { $0.id == chosen }) else {
      throw AnswerMismatch(id: "type")
    }
    return project
  }

  /// The plan of the template, as it is or changed task by task.
  private func plan(
    of project: ProjectTemplates.Project,
    _ templates: ProjectTemplates,
    _ context: RoleContext
  ) async throws -> RaciPlan {
    let rows = templates.tasks.compactMap { task in
      project.plan[task.id].map { RaciPlan.Row(task: task, parts: $0) }
    }
    let plan = RaciPlan(rows: rows)
    let takes = try await context.conversation.ask(Self.takesTemplate)
    if takes { return plan }
    let line = RaciLine(directory: try context.directory)
    var changed: [RaciPlan.Row] = []
    for row in rows { changed.append(try await ask(row, line, context)) }
    return RaciPlan(rows: changed)
  }

  private static let takesTemplate = Question.boolean(
    "as-is",
    Text(de: "Die Vorlage unverändert nehmen?", en: "Take the template as it is?")
  )
  .explained(
    Text(
      de: "Bei nein geht Lotse die Aufgaben einzeln durch; Enter übernimmt jeweils den Vorschlag.",
      en: "With no, Lotse goes through the tasks one by one; Enter takes each proposal."
    )
  )
  .initially(.boolean(true))

  private func ask(
    _ row: RaciPlan.Row,
    _ line: RaciLine,
    _ context: RoleContext
  ) async throws -> RaciPlan.Row {
    let (german, english) = (row.task.name.in(.german), row.task.name.in(.english))
    let question = Question.text(
      "task-\(row.task.id)",
      Text(de: "\(german): Wer macht was?", en: "\(english): who does what?"),
      TextRule(length: 1...500)
    )
    .explained(
      Text(
        de: "R führt durch, A verantwortet (genau eine Rolle), C wird gehört, I wird informiert.",
        en: "R carries out, A answers for it (exactly one role), C is heard, I is informed."
      )
    )
    .initially(.text(line.text(row, in: context.language)))
    .checked { value, _ in
      guard case .text(let text) = value else { return nil }
      return line.parts(text) == nil ? UserError.planUnreadable : nil
    }
    let text = try await context.conversation.ask(question)
    return RaciPlan.Row(task: row.task, parts: line.parts(text) ?? row.parts)
  }

  private func agenda(_ project: ProjectTemplates.Project, _ context: RoleContext) -> FollowUp {
    FollowUp(
      Text(de: "das Vorhaben als Maßnahme aufnehmen", en: "add the project as a measure"),
      command: "agenda.add",
      arguments: ["title": .given(.text(project.name.in(context.language)))]
    )
  }
}
