import LotseKit

/// Postpones the break that waits, or the next one.
///
/// Its value is `{"kind": "movement", "minutes": 5}`.
struct LaterCommand: BreakCommand {
  private static let minutes = Question.integer(
    "minutes",
    Text(
      de: "Wann passt es besser: in 5 oder 15 Minuten?",
      en: "When suits better: in 5 or 15 minutes?"
    ),
    in: 1...240,
    unit: Text(verbatim: "min")
  ).initially(.integer(5))

  let declaration = Command(
    "later",
    names: Names(de: "später", "verschieben", en: "later", aliases: ["postpone", "snooze"]),
    summary: Text(de: "Die Pause um einige Minuten verschieben", en: "Postpone the break"),
    parameters: [
      Parameter(
        minutes,
        names: Names(de: "minuten", en: "minutes"),
        style: .positional,
        meaning: .minutes
      )
    ],
    effect: .acts,
    examples: [
      .german: ["Pause später", "gerade passt es nicht"],
      .english: ["break later", "not right now"],
    ]
  )

  func run(_ request: Request, in context: BreakContext) async throws -> Reply {
    let minutes = try await context.conversation.ask(Self.minutes)
    let now = context.now
    let (kind, end) = try await context.change { rules, state in
      try rules.postpone(by: minutes, at: now, &state)
    }
    let until = context.words.time(end, seenFrom: now)
    let name = context.words.nameFirst(kind)
    let text = context.say(
      "In Ordnung, ich melde mich später: \(name) ab \(until).",
      "Fine, I will ask again later: \(context.words.name(kind)) from \(until)."
    )
    return Reply(
      Document(Prose(text)),
      value: ["kind": .string(kind.rawValue), "minutes": .integer(minutes)]
    )
  }
}

/// Leaves out the break that waits, or the next one.
///
/// Its value is `{"kind": "micro"}`.
struct SkipCommand: BreakCommand {
  let declaration = Command(
    "skip",
    names: Names(de: "auslassen", "überspringen", en: "skip"),
    summary: Text(
      de: "Diese Pause auslassen, ohne Begründung",
      en: "Leave this break out, no reason asked"
    ),
    effect: .acts,
    examples: [
      .german: ["Pause auslassen", "diese Pause nicht"],
      .english: ["skip this break", "no break this time"],
    ]
  )

  func run(_ request: Request, in context: BreakContext) async throws -> Reply {
    let now = context.now
    let kind = try await context.change { rules, state in try rules.skip(at: now, &state) }
    let text = context.say(
      "\(context.words.nameFirst(kind)) ausgelassen. Ich melde mich zur nächsten.",
      "\(context.words.nameFirst(kind)) left out. I will be back for the next one."
    )
    return Reply(Document(Prose(text)), value: ["kind": .string(kind.rawValue)])
  }
}
