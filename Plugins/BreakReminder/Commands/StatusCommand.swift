import LotseKit

/// Says what comes next, what keeps it away, and what can be told on this desktop.
///
/// Its value is `{"next": {"kind": …, "seconds": …}, "on": …, "idle": …, "locked": …, "busy": […],
/// "senses": [{"subject": …, "by": …}]}`.
struct StatusCommand: BreakCommand {
  let declaration = Command(
    "status",
    names: Names(de: "stand", "status", en: "status"),
    summary: Text(
      de: "Was als Nächstes kommt, und was Lotse hier erkennen kann",
      en: "What comes next, and what Lotse can tell here"
    ),
    effect: .reads,
    examples: [
      .german: ["wann ist die nächste Pause", "läuft die Pausenerinnerung"],
      .english: ["when is the next break", "are break reminders running"],
    ]
  )

  func run(_ request: Request, in context: BreakContext) async throws -> Reply {
    let settings = try await context.memory.settings()
    let rules = try context.files.rules(for: settings)
    let state = try await context.state
    let senses = await context.reminder.presence.senses()
    let activity = await context.reminder.presence.activity()
    let programs = Set(settings.programs)
    let busy = await context.reminder.presence.occupations(programs: programs)
    let words = StatusWords(words: context.words, now: context.now)
    var document = Document(Prose(words.phase(state, rules), .strong))
    if let reason = try await context.quiet(settings, rules).reason {
      document.append(.paragraph(Prose(reason)))
    }
    if let silence = state.silence { document.append(.paragraph(Prose(words.silence(silence)))) }
    if !busy.isEmpty { document.append(.paragraph(Prose(words.busy(busy)))) }
    document = document + words.senses(senses)
    if let service = context.reminder.service {
      document.append(.paragraph(Prose(await service.status().in(context.language), .faint)))
    }
    let next = rules.next(state)
    return Reply(
      document,
      value: [
        "next": next.map { ["kind": .string($0.kind.rawValue), "seconds": .integer($0.wait)] }
          ?? .null,
        "on": .boolean(settings.isOn),
        "idle": activity.idle.map(JSONValue.integer) ?? .null,
        "locked": .boolean(activity.isLocked),
        "busy": .array(busy.map(\.rawValue).sorted().map(JSONValue.string)),
        "senses": .array(senses.map(\.json)),
      ],
      followUps: [
        FollowUp(
          Text(de: "warum eine Pause nicht kam", en: "why a break did not come"),
          command: "breaks.why"
        )
      ]
    )
  }
}

extension Sense {
  fileprivate var json: JSONValue {
    let subject =
      switch subject {
      case .idle: "idle"
      case .lock: "lock"
      case .sleep: "sleep"
      case .occupation(let occupation): occupation.rawValue
      }
    return ["subject": .string(subject), "by": teller.map(JSONValue.string) ?? .null]
  }
}
