import LotseKit

/// Builds a digital agenda with the user: from the mandate to the day of the council.
///
/// Its value is the ``AgendaResult``.
struct BuildCommand: AgendaCommand {
  let declaration = Command(
    "build",
    names: Names(de: "aufbauen", "bauen", en: "build"),
    summary: Text(
      de: "Eine Digitale Agenda aufbauen, Frage für Frage",
      en: "Build a digital agenda, question by question"
    ),
    effect: .writes,
    examples: [
      .german: ["Digitale Agenda aufbauen", "wir brauchen eine Digitalstrategie für den Rat"],
      .english: ["build a digital agenda", "we need a digital strategy for the council"],
    ]
  )

  private static let anew = Question.boolean(
    "anew",
    Text(
      de: "Es gibt schon eine Digitale Agenda. Trotzdem eine ganz neue beginnen?",
      en: "There already is a digital agenda. Begin an entirely new one all the same?"
    )
  )
  .explained(
    Text(
      de: "/agenda fortschreiben führt die vorhandene weiter und sagt, was sich geändert hat.",
      en: "/agenda extend continues the present one and says what has changed."
    )
  )
  .initially(.boolean(false))

  func run(_ request: Request, in context: AgendaContext) async throws -> Reply {
    let shelf = AgendaShelf(agenda: context.agenda)
    if try await shelf.latest != nil, try await !context.conversation.ask(Self.anew) {
      return keeping(context)
    }
    let interview = try await Interview(context, parts: 6)
    var agenda = try await interview.frame()
    var measures: [PlannedMeasure] = []
    agenda.fields = try await interview.fields(agenda)
    try await goals(&agenda, &measures, interview)
    let others = try await interview.ownMeasures(agenda.fields)
    measures += others
    let (added, missing) = try await interview.prerequisites(of: measures)
    measures += added
    if measures.isEmpty { measures = try await interview.atLeastOneMeasure() }
    try await interview.judge(&measures)
    try await interview.plan(&measures, for: &agenda)
    try await interview.organisation(&agenda)
    agenda.openPoints = await OpenPoints(interview: interview).all(of: agenda, measures, missing)
    let stored = try await AgendaWriter(interview: interview).store(agenda, measures)
    return try await AgendaReply(context: context).reply(stored)
  }

  private func goals(
    _ agenda: inout DigitalAgenda,
    _ measures: inout [PlannedMeasure],
    _ interview: Interview
  ) async throws {
    for index in agenda.fields.indices {
      let field = agenda.fields[index]
      let key = field.id ?? "f\(index + 1)"
      if let goal = try await interview.goal(of: field, key, in: agenda) {
        agenda.fields[index].goals.append(goal)
      }
      measures += try await interview.measures(for: field)
    }
    let more = try await interview.ask(FieldQuestions.moreGoals(agenda.fields)) ?? []
    for index in agenda.fields.indices where more.contains("f\(index + 1)") {
      let field = agenda.fields[index]
      let key = (field.id ?? "f\(index + 1)") + ".2"
      if let goal = try await interview.goal(of: field, key, in: agenda, proposing: false) {
        agenda.fields[index].goals.append(goal)
      }
    }
  }

  private func keeping(_ context: AgendaContext) -> Reply {
    let text = context.say(
      "Die vorhandene Digitale Agenda bleibt, wie sie ist.",
      "The present digital agenda stays as it is."
    )
    return Reply(
      Document(Prose(text)),
      followUps: [
        FollowUp(
          Text(de: "die Digitale Agenda fortschreiben", en: "extend the digital agenda"),
          command: "agenda.extend"
        ),
        FollowUp(
          Text(de: "die Digitale Agenda zeigen", en: "show the digital agenda"),
          command: "agenda.document"
        ),
      ]
    )
  }
}
