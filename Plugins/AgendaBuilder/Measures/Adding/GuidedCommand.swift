import LotseKit

/// Puts a measure on the agenda question by question; everything but the title may stay open.
///
/// Its value is the ``MeasureResult``.
struct GuidedCommand: AgendaCommand {
  private static let title = MeasureQuestions.title.because(
    Text(
      de: "Ein Titel, an dem auch andere erkennen, worum es geht.",
      en: "A title by which others too see what it is about."
    )
  )

  private static let firstSteps = Question.text(
    "steps",
    Text(de: "Was sind die ersten Schritte?", en: "What are the first steps?"),
    TextRule(length: 1...2_000)
  )
  .because(
    Text(
      de: "Was mit einem kleinen Schritt beginnt, bleibt seltener liegen.",
      en: "What begins with a small step is left lying less often."
    )
  )
  .explained(Text(de: "Mehrere mit Semikolon trennen.", en: "Separate several by semicolons."))
  .such(
    as: Text(
      de: "Angebote einholen; Personalrat informieren",
      en: "get offers; inform the staff council"
    )
  )

  let declaration = Command(
    "measure",
    names: Names(de: "maßnahme", en: "measure"),
    summary: Text(
      de: "Eine Maßnahme Frage für Frage aufnehmen",
      en: "Add a measure question by question"
    ),
    parameters: [
      Parameter(
        MeasureQuestions.title,
        names: Names(de: "titel", en: "title"),
        style: .rest,
        meaning: .subject
      )
    ],
    effect: .writes,
    examples: [
      .german: ["eine Maßnahme gründlich anlegen", "hilf mir, eine Maßnahme zu beschreiben"],
      .english: ["set up a measure thoroughly", "help me describe a measure"],
    ]
  )

  func run(_ request: Request, in context: AgendaContext) async throws -> Reply {
    let conversation = context.conversation
    let title = try await conversation.ask(Self.title)
    let line = try await MeasureLine(title) { try await context.timeReader }
    var measure = try await context.measure(from: line)
    measure.goal = try await goal(context)
    try await askPeople(&measure, context)
    let due = line.doubt.map(MeasureQuestions.due.instead) ?? MeasureQuestions.due
    measure.due = try await conversation.ask(
      due.optionalOrUnsure.initially(line.due.map(AnswerValue.day))
    )
    if let project = try await conversation.ask(
      MeasureQuestions.project.optionalOrUnsure.initially(measure.project.map(AnswerValue.text))
    ) {
      measure.project = try await context.known.spelling(of: project, as: .project)
    }
    if let field = try await conversation.ask(MeasureQuestions.field.optionalOrUnsure) {
      measure.field = try await context.known.spelling(of: field, as: .field)
    }
    try await askEffort(&measure, context)
    let steps = try await conversation.ask(Self.firstSteps.optionalOrUnsure) ?? ""
    measure.steps = steps.split(separator: ";").map(\.withoutOuterSpace).filter { !$0.isEmpty }
      .map { Step($0) }
    await keepOpenQuestions(in: &measure, context)
    return try await AddedReply(context: context).reply(try await context.agenda.add(measure))
  }

  /// Asks for the goal, and once more where it does not say for whom, by when or how much.
  private func goal(_ context: AgendaContext) async throws -> String? {
    let question = MeasureQuestions.goal.optionalOrUnsure
    guard let goal = try await context.conversation.ask(question) else { return nil }
    let gaps = GoalCheck(try context.knowledge.method.value.goals).gaps(in: goal)
    if gaps.isEmpty { return goal }
    var sharper = FieldQuestions.sharper(goal, "measure", gaps)
    sharper.form.dependsOn = [question.form.id]
    return try await context.conversation.ask(sharper)
  }

  private func askPeople(_ measure: inout Measure, _ context: AgendaContext) async throws {
    let owner = MeasureQuestions.owner.optionalOrUnsure
      .initially(measure.owner(in: context.language).map(AnswerValue.text))
    if let name = try await context.conversation.ask(owner) {
      measure.owner = try await context.owner(name)
    }
    let others = MeasureQuestions.stakeholders.optionalOrUnsure
    if let names = try await context.conversation.ask(others) {
      let people = measure.stakeholders.union([String](names: names))
      measure.stakeholders = try await context.known.spelling(of: people, as: .person)
    }
  }

  private func askEffort(
    _ measure: inout Measure,
    _ context: AgendaContext
  ) async throws {
    let conversation = context.conversation
    let question = MeasureQuestions.effort(try context.knowledge.scoring.value)
    let effort = try await conversation.ask(question.optionalOrUnsure)
    measure.effort = effort.flatMap(EffortClass.init(rawValue:))
    measure.budget = try await conversation.ask(MeasureQuestions.budget.optionalOrUnsure)
    if measure.budget != nil {
      measure.runningCosts = try await conversation.ask(
        MeasureQuestions.runningCosts.optionalOrUnsure
      )
    }
    let priority = try await conversation.ask(MeasureQuestions.priority.optionalOrUnsure)
    measure.priority = priority.flatMap(Priority.init(rawValue:))
  }

  /// Writes down what nobody knew yet, so that it does not get lost.
  private func keepOpenQuestions(in measure: inout Measure, _ context: AgendaContext) async {
    let open = await context.conversation.openPoints
    guard !open.isEmpty else { return }
    let title = context.say("Noch offen: ", "Still open: ")
    measure.notes = title + open.joined(separator: " ")
  }
}
