import LotseKit

/// Keeps reminders away for a while.
///
/// Its value is `{"until": "2026-11-23T11:00:00+01:00"}`; `null` until they are turned on.
struct OffCommand: BreakCommand {
  private static let until = Question.text(
    "until",
    Text(de: "Bis wann?", en: "Until when?")
  ).such(as: Text(de: "11:00, 45 Minuten, morgen", en: "11:00, 45 minutes, tomorrow"))
    .initially(.text("morgen"))

  let declaration = Command(
    "off",
    names: Names(de: "aus", "pausieren", en: "off"),
    summary: Text(
      de: "Erinnerungen abschalten: bis 11:00, für 45 Minuten, bis morgen",
      en: "Turn reminders off: until 11:00, for 45 minutes, until tomorrow"
    ),
    parameters: [
      Parameter(
        until,
        names: Names(de: "bis", en: "until"),
        style: .rest,
        meaning: .minutes
      )
    ],
    effect: .acts,
    examples: [
      .german: ["heute keine Pausen mehr", "Pausenerinnerung bis 11 Uhr aus"],
      .english: ["no more breaks today", "break reminders off until 11"],
    ]
  )

  func run(_ request: Request, in context: BreakContext) async throws -> Reply {
    let typed = try await context.conversation.ask(Self.until)
    return try await context.silence(.off, until: typed) { until in
      Text(
        de: "Bis \(until) erinnere ich nicht. Früher: /pause an.",
        en: "No reminders until \(until). Earlier: /break on."
      )
    }
  }
}

/// Keeps reminders away during a meeting.
///
/// Its value is `{"until": "2026-11-23T11:00:00+01:00"}`.
struct MeetingCommand: BreakCommand {
  private static let until = Question.text(
    "until",
    Text(de: "Bis wann?", en: "Until when?")
  ).optional

  /// For how long a meeting goes of which nobody said.
  private static let usualMinutes = 120

  let declaration = Command(
    "meeting",
    names: Names(de: "besprechung", "sitzung", "präsentation", en: "meeting", aliases: ["busy"]),
    summary: Text(
      de: "Besprechungsmodus: still, bis sie vorbei ist",
      en: "Meeting mode: quiet until it is over"
    ),
    parameters: [
      Parameter(
        until,
        names: Names(de: "bis", en: "until"),
        style: .rest,
        meaning: .minutes
      )
    ],
    effect: .acts,
    examples: [
      .german: ["Besprechungsmodus", "bin jetzt in einer Sitzung, bitte nicht an Pausen erinnern"],
      .english: ["meeting mode", "I am in a meeting, no break reminders"],
    ]
  )

  func run(_ request: Request, in context: BreakContext) async throws -> Reply {
    let typed = request[Self.until].flatMap(\.self) ?? "\(Self.usualMinutes)"
    return try await context.silence(.meeting, until: typed) { until in
      Text(
        de: "Besprechungsmodus an, ich bin still bis \(until). Früher vorbei: /pause an.",
        en: "Meeting mode, I stay quiet until \(until). Over earlier: /break on."
      )
    }
  }
}

/// Lets reminders come again.
///
/// Its value is `{"on": true}`.
struct OnCommand: BreakCommand {
  let declaration = Command(
    "on",
    names: Names(de: "an", "ein", en: "on"),
    summary: Text(de: "Wieder an Pausen erinnern", en: "Remind of breaks again"),
    effect: .acts,
    examples: [
      .german: ["Pausen wieder an", "Besprechung ist vorbei"],
      .english: ["breaks on again", "the meeting is over"],
    ]
  )

  func run(_ request: Request, in context: BreakContext) async throws -> Reply {
    try await context.memory.change { $0.isOn = true }
    _ = try await context.change { _, state in state.silence = nil }
    let text = context.say("Ich erinnere wieder.", "I remind you again.")
    return Reply(Document(Prose(text)), value: ["on": true])
  }
}

extension BreakContext {
  /// Keeps reminders away until a time as it was typed, and says until when.
  ///
  /// - Throws: A ``UserError`` if it is no time to come.
  fileprivate func silence(
    _ reason: BreakState.Silence.Reason,
    until typed: String,
    saying words: (String) -> Text
  ) async throws -> Reply {
    let end = try SilenceEnd(typed, now: now, almanac: await conversation.almanac)
    _ = try await change { rules, state in rules.silence(reason, until: end.seconds, &state) }
    let text = words(self.words.time(end.seconds, seenFrom: now))
    let moment = Moment(seconds: end.seconds, offset: now.offset)
    return Reply(
      Document(Prose(text.in(conversation.language))),
      value: ["until": .string(moment.iso)]
    )
  }
}
