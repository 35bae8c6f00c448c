import LotseKit

/// Makes a plan of one's own: asks for everything, or changes only what is given.
///
/// Its value is `{"plan": {…}}`.
struct OwnPlanCommand: BreakCommand {
  private typealias Questions = PlanQuestions

  let declaration = Command(
    "own",
    names: Names(de: "eigen", "eigener", en: "own"),
    summary: Text(
      de: "Einen eigenen Plan machen: Abstände, Dauer, Grenzen",
      en: "Make a plan of your own: intervals, lengths, limits"
    ),
    parameters: rhythmParameters + [
      Parameter(Questions.announce, names: Names(de: "ankündigen", en: "announce"), style: .option),
      Parameter(
        Questions.postpone,
        names: Names(de: "verschieben", en: "postpone"),
        style: .option
      ),
      Parameter(Questions.inARow, names: Names(de: "nacheinander", en: "in-a-row"), style: .option),
      Parameter(Questions.aDay, names: Names(de: "am-tag", en: "a-day"), style: .option),
      Parameter(
        Questions.skipAfter,
        names: Names(de: "frühestens", en: "skip-after"),
        style: .option
      ),
      Parameter(Questions.strict, names: Names(de: "verbindlich", en: "strict"), style: .option),
      Parameter(Questions.rest, names: Names(de: "ruhepausen", en: "rest"), style: .option),
      Parameter(Questions.dayEnd, names: Names(de: "feierabend", en: "day-end"), style: .option),
    ],
    effect: .acts
  )

  private static let rhythmParameters: [Parameter] = [
    (BreakKind.eye, Names(de: "blick", en: "eye"), Names(de: "blick-dauer", en: "eye-length")),
    (.micro, Names(de: "kurz", en: "micro"), Names(de: "kurz-dauer", en: "micro-length")),
    (
      .movement, Names(de: "bewegung", en: "movement"),
      Names(de: "bewegung-dauer", en: "movement-length")
    ),
  ].flatMap { kind, every, length in
    [
      Parameter(SettingQuestions.every(kind), names: every, style: .option),
      Parameter(Questions.length(kind), names: length, style: .option),
    ]
  }

  func run(_ request: Request, in context: BreakContext) async throws -> Reply {
    let given =
      request.arguments.isEmpty
      ? try await answers(from: try await context.rules.plan, context.conversation) : request
    let files = context.files
    try await context.memory.change { settings in
      var plan = try files.rules(for: settings).plan
      try plan.apply(given)
      settings.own = plan
    }
    let rules = try await context.rules
    let page = PlanPage(words: context.words)
    return Reply(
      page.document(rules, named: context.say("Eigener Plan", "Own plan")),
      value: ["plan": try JSONValue(encoding: rules.plan)],
      followUps: [
        FollowUp(Text(de: "wann Pausen kommen", en: "when breaks come"), command: "breaks.plan"),
        FollowUp(Text(de: "fertige Pläne", en: "ready-made plans"), command: "breaks.presets"),
      ]
    )
  }

  /// Asks for everything that the plan now in force already answers.
  private func answers(
    from plan: BreakPlan,
    _ conversation: any Conversation
  ) async throws -> Request {
    var answers: [String: Answer] = [:]
    func number(_ question: Question<Int>, _ now: Int) async throws -> Int {
      let value = try await conversation.ask(question.initially(.integer(now)))
      answers[question.form.id] = .given(.integer(value))
      return value
    }
    func words(_ question: Question<String>, _ now: String) async throws {
      let text = try await conversation.ask(question.initially(.text(now)))
      answers[question.form.id] = .given(.text(text))
    }
    func truth(_ question: Question<Bool>, _ now: Bool) async throws {
      let value = try await conversation.ask(question.initially(.boolean(now)))
      answers[question.form.id] = .given(.boolean(value))
    }
    for kind in BreakKind.allCases {
      let rhythm = plan.rhythms[kind]
      let every = try await number(SettingQuestions.every(kind), rhythm?.every ?? 0)
      guard every > 0 else { continue }
      _ = try await number(Questions.length(kind), rhythm?.length ?? kind.usualLength)
    }
    let texts = SettingTexts.Words(conversation.language)
    _ = try await number(Questions.announce, plan.announce)
    try await words(Questions.postpone, texts.limit(plan.postpone))
    try await words(Questions.inARow, texts.limit(plan.inARow))
    try await words(Questions.aDay, texts.limit(plan.aDay))
    _ = try await number(Questions.skipAfter, plan.skipAfter)
    try await truth(Questions.strict, plan.isStrict)
    try await truth(Questions.rest, plan.restHints)
    try await words(Questions.dayEnd, texts.dayEnds(plan.dayEnds))
    return Request(command: "own", arguments: answers)
  }
}

extension BreakPlan {
  /// Changes what is given.
  fileprivate mutating func apply(_ request: Request) throws {
    for kind in BreakKind.allCases {
      let former = rhythms[kind]
      let every = request[SettingQuestions.every(kind)] ?? former?.every ?? 0
      let length = request[PlanQuestions.length(kind)] ?? former?.length ?? kind.usualLength
      rhythms[kind] = every == 0 ? nil : Rhythm(every: every, length: length)
    }
    announce = request[PlanQuestions.announce] ?? announce
    if let text = request[PlanQuestions.postpone] { postpone = try SettingTexts.limit(text) }
    if let text = request[PlanQuestions.inARow] { inARow = try SettingTexts.limit(text) }
    if let text = request[PlanQuestions.aDay] { aDay = try SettingTexts.limit(text) }
    skipAfter = request[PlanQuestions.skipAfter] ?? skipAfter
    isStrict = request[PlanQuestions.strict] ?? isStrict
    restHints = request[PlanQuestions.rest] ?? restHints
    if let text = request[PlanQuestions.dayEnd] { dayEnds = try SettingTexts.dayEnds(text) }
  }
}
