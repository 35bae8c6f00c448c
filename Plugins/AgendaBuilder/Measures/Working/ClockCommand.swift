import LotseKit

/// Starts and stops a clock that measures the work on a measure.
///
/// The clock is part of the measure: it runs on whatever becomes of the program. Its value is
/// the ``MeasureResult`` of the measure whose clock was started or stopped, or is running.
struct ClockCommand: AgendaCommand {
  private static let action = Question.text(
    "action",
    Text(de: "Für welche Maßnahme, oder stopp?", en: "For which measure, or stop?"),
    TextRule(length: 1...200, completes: .name)
  )
  .optional

  private static let minutes = Question.integer(
    "minutes",
    Text(de: "Wie viele Minuten waren es?", en: "How many minutes was it?"),
    in: 0...6_000,
    unit: Text(de: "Minuten", en: "minutes")
  )

  /// Beyond this a clock was most likely forgotten.
  private static let longest = 600

  let declaration = Command(
    "clock",
    names: Names(de: "uhr", "stoppuhr", en: "clock"),
    summary: Text(
      de: "Die Uhr für eine Maßnahme starten (uhr 12) oder anhalten (uhr stopp)",
      en: "Start the clock for a measure (clock 12) or stop it (clock stop)"
    ),
    parameters: [
      Parameter(action, names: Names(de: "was", en: "what"), style: .rest),
      Parameter(minutes, names: Names(de: "minuten", en: "minutes"), style: .option),
    ],
    effect: .writes,
    examples: [
      .german: ["Stoppuhr für Maßnahme 12 starten", "Uhr anhalten"],
      .english: ["start the clock for measure 12", "stop the clock"],
    ]
  )

  func run(_ request: Request, in context: AgendaContext) async throws -> Reply {
    let running = try await running(context)
    let words = (request[Self.action] ?? nil).map(Self.withoutStart) ?? ""
    if words.isEmpty { return try await show(running, context) }
    if Self.stops.contains(words.folded) {
      guard let running else { throw UserError.noClock }
      return try await stop(running, context)
    }
    let chosen = try await ItemSelection(words).measures(in: context.agenda)
    guard chosen.count == 1 else { throw UserError.oneClock }
    return try await start(chosen[0], instead: running, context)
  }

  private static let stops: Set = [
    "stop", "stopp", "ende", "aus", "halt", "anhalten", "end", "off",
  ]

  private static func withoutStart(_ words: String) -> String {
    let parts = words.split(separator: " ", maxSplits: 1)
    guard parts.count == 2, ["start", "starten", "an", "fur", "for"].contains(parts[0].folded)
    else { return words }
    return String(parts[1])
  }

  private func running(_ context: AgendaContext) async throws -> Stored<Measure>? {
    let query = RecordQuery([.within(.clock, from: nil, through: nil)], limit: 1)
    return try await context.agenda.measures(query).first
  }

  private func show(_ running: Stored<Measure>?, _ context: AgendaContext) async throws -> Reply {
    guard let running, let minutes = running.content.runningMinutes(at: context.conversation.now)
    else {
      return Reply(Document(Prose(context.say("Keine Uhr läuft.", "No clock is running."))))
    }
    let line = context.words.line(running, .none)
    let time = context.words.hours(minutes)
    return try await context.reply(
      Document(
        "\(context.say("Die Uhr läuft seit", "The clock has run for")) \(time, .strong): \(line)"
      ),
      about: running,
      followUps: [Self.stopping]
    )
  }

  private static let stopping = FollowUp(
    Text(de: "anhalten", en: "stop it"),
    command: "agenda.clock",
    arguments: ["action": .given(.text("stop"))]
  )

  private func start(
    _ measure: Stored<Measure>,
    instead running: Stored<Measure>?,
    _ context: AgendaContext
  ) async throws -> Reply {
    if let running, running.id == measure.id { return try await show(running, context) }
    var blocks: [Block] = []
    if let running { blocks.append(.paragraph(try await stopped(running, context).line)) }
    var content = try await context.agenda.measure(measure.id).content
    content.clock = context.conversation.now
    if content.isOpen, content.status != .running { content.enter(.running, on: context.today) }
    let stored = try await context.agenda.update(measure, to: content)
    let begun = context.say("Die Uhr läuft für", "The clock runs for")
    blocks.append(.paragraph("\(begun) \(context.words.line(stored, .none))"))
    return try await context.reply(
      Document(blocks),
      about: stored,
      followUps: [Self.stopping]
    )
  }

  private func stop(_ running: Stored<Measure>, _ context: AgendaContext) async throws -> Reply {
    let (stored, line) = try await stopped(running, context)
    return try await context.reply(
      Document(line),
      about: stored
    )
  }

  private func stopped(
    _ running: Stored<Measure>,
    _ context: AgendaContext
  ) async throws -> (measure: Stored<Measure>, line: Prose) {
    let now = context.conversation.now
    let ran = running.content.runningMinutes(at: now) ?? 0
    var minutes: Int?
    if ran > Self.longest {
      let text = context.say(
        "Die Uhr lief \(context.words.hours(ran)).",
        "The clock ran for \(context.words.hours(ran))."
      )
      try await context.conversation.say(Document(Prose(text)))
      minutes = try await context.conversation.ask(Self.minutes)
    }
    var content = running.content
    content.stopClock(at: now, minutes: minutes)
    let stored = try await context.agenda.update(running, to: content)
    let time = context.words.hours(minutes ?? ran)
    let total = context.words.hours(content.minutes)
    let line = context.words.line(stored, .none)
    return (
      stored,
      "\(context.say("Angehalten nach", "Stopped after")) \(time, .strong): \(line) "
        + Prose(context.say("(insgesamt \(total))", "(\(total) in all)"), .faint)
    )
  }
}

extension UserError {
  static let noClock = UserError(
    Text(de: "Keine Uhr läuft.", en: "No clock is running."),
    advice: Text(
      de: "/agenda uhr 12 startet sie für Maßnahme 12.",
      en: "/agenda clock 12 starts it for measure 12."
    )
  )

  static let oneClock = UserError(
    Text(
      de: "Die Uhr läuft immer nur für eine Maßnahme.",
      en: "The clock runs for one measure at a time."
    ),
    advice: Text(
      de: "Nennen Sie eine Nummer; die Uhr wechselt dann.",
      en: "Give one number; the clock then changes over."
    )
  )
}
