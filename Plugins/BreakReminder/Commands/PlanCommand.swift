import LotseKit

/// Shows the plan in force, and when breaks would come if one worked without a stop.
///
/// Its value is `{"preset": …, "plan": {…}, "breaks": [{"kind": …, "at": …}]}`.
struct PlanCommand: BreakCommand {
  let declaration = Command(
    "plan",
    names: Names(de: "plan", en: "plan"),
    summary: Text(
      de: "Welche Pausen kommen, und wann die nächsten",
      en: "Which breaks come, and when the next ones do"
    ),
    effect: .reads,
    examples: [
      .german: ["mein Pausenplan", "wie oft kommen Pausen"],
      .english: ["my break plan", "how often do breaks come"],
    ]
  )

  func run(_ request: Request, in context: BreakContext) async throws -> Reply {
    let settings = try await context.memory.settings()
    let rules = try context.files.rules(for: settings)
    let state = try await context.state
    let coming = coming(rules, state, from: context.now)
    let page = PlanPage(words: context.words)
    var document = page.document(rules, named: try name(settings, context))
    if !coming.isEmpty {
      let list = coming.map { kind, at -> Prose in
        "\(context.words.time(at, seenFrom: context.now), .strong) \(context.words.name(kind))"
      }
      let title = context.say("Wenn Sie durcharbeiten:", "If you work without a stop:")
      document = document + [.paragraph(Prose(title)), .list(list)]
    }
    return Reply(
      document,
      value: [
        "preset": .string(settings.own == nil ? settings.preset : "own"),
        "plan": try JSONValue(encoding: rules.plan),
        "breaks": .array(coming.map { json($0.kind, $0.at, context.now) }),
      ],
      followUps: [
        FollowUp(Text(de: "andere Pläne", en: "other plans"), command: "breaks.presets"),
        FollowUp(Text(de: "einrichten", en: "set up"), command: "breaks.setup"),
      ]
    )
  }

  private func name(_ settings: BreakSettings, _ context: BreakContext) throws -> String {
    if settings.own != nil { return context.say("Eigener Plan", "Own plan") }
    let preset = try context.files.presets.value.first { $0.id == settings.preset }
    return preset?.name.in(context.language) ?? settings.preset
  }

  private func json(_ kind: BreakKind, _ at: Int, _ now: Moment) -> JSONValue {
    [
      "kind": .string(kind.rawValue),
      "at": .string(Moment(seconds: at, offset: now.offset).iso),
    ]
  }

  /// The next breaks of somebody who takes each and works in between, by the rules themselves.
  private func coming(
    _ rules: BreakRules,
    _ state: BreakState,
    from now: Moment
  ) -> [(kind: BreakKind, at: Int)] {
    var (state, at) = (state, now.seconds)
    var coming: [(kind: BreakKind, at: Int)] = []
    while coming.count < Self.shown, let (kind, wait) = rules.next(state) {
      let wait = max(0, wait)
      guard at + wait < now.seconds + 86_400 else { break }
      for other in rules.plan.kinds { state.worked[other, default: 0] += wait }
      at += wait
      coming.append((kind, at))
      rules.reset(kind, &state)
      at += rules.plan.rhythms[kind]?.length ?? 0
    }
    return coming
  }

  private static let shown = 4
}
