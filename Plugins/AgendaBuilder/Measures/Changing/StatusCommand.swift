import LotseKit

/// Brings measures into another status by a verb: begin, pause, block, resume, drop.
///
/// Its value is a ``MeasureChange/Result``.
struct StatusCommand: AgendaCommand {
  let declaration: Command
  private let status: MeasureStatus
  private let title: Text
  private let asksReason: Bool

  func run(_ request: Request, in context: AgendaContext) async throws -> Reply {
    let choice = try await ItemChoice(context: context).items(request)
    var reason = request[MeasureQuestions.reason]
    if !choice.rest.isEmpty {
      // "9 the post is vacant": what follows the numbers says why.
      guard takesReason, reason == nil, choice.rest.first?.isLetter == true else {
        throw UserError.noNumber(choice.rest)
      }
      reason = choice.rest
    }
    if asksReason, reason == nil {
      reason = try await context.conversation.ask(MeasureQuestions.reason.optionalOrUnsure)
    }
    let change = MeasureChange(context: context, title: title)
    return try await change.run(choice.items) { [reason] measure in
      if status == .running { (measure.waiting, measure.hiddenUntil) = (nil, nil) }
      if status == .dropped { measure.stopClock(at: context.conversation.now) }
      measure.enter(status, on: context.today)
      if let reason { measure.reason = reason }
    }
  }

  private var takesReason: Bool { Self.takesReason(status) }

  private static func takesReason(_ status: MeasureStatus) -> Bool { status != .running }

  private init(
    _ id: String,
    _ names: Names,
    _ status: MeasureStatus,
    title: Text,
    summary: Text,
    asksReason: Bool = false,
    examples: [Language: [String]]
  ) {
    self.status = status
    self.title = title
    self.asksReason = asksReason
    let reason: [Parameter] = Self.takesReason(status) ? [.reason] : []
    declaration = Command(
      id,
      names: names,
      summary: summary,
      parameters: [.items] + reason + [.filter, .confirmation],
      effect: .writes,
      examples: examples
    )
  }

  /// All verbs.
  static let all: [StatusCommand] = [begin, pause, block, resume, drop]

  private static let begin = StatusCommand(
    "begin",
    Names(de: "beginnen", en: "begin"),
    .running,
    title: Text(de: "Begonnen", en: "Begun"),
    summary: Text(de: "Mit Maßnahmen beginnen", en: "Begin with measures"),
    examples: [
      .german: ["ich fange mit Maßnahme 12 an"], .english: ["I start working on measure 12"],
    ]
  )

  private static let pause = StatusCommand(
    "pause",
    Names(de: "pausieren", en: "pause"),
    .paused,
    title: Text(de: "Pausiert", en: "Paused"),
    summary: Text(de: "Maßnahmen ruhen lassen", en: "Put measures on hold"),
    examples: [
      .german: ["Maßnahme 12 ruhen lassen"], .english: ["put measure 12 on hold"],
    ]
  )

  private static let block = StatusCommand(
    "block",
    Names(de: "blockieren", en: "block"),
    .blocked,
    title: Text(de: "Blockiert", en: "Blocked"),
    summary: Text(
      de: "Festhalten, dass und warum es nicht weitergeht",
      en: "Note that and why something cannot go on"
    ),
    asksReason: true,
    examples: [
      .german: ["bei Maßnahme 12 geht es nicht weiter"], .english: ["measure 12 is stuck"],
    ]
  )

  private static let resume = StatusCommand(
    "resume",
    Names(de: "fortsetzen", "wiederaufnehmen", en: "resume", aliases: ["reopen"]),
    .running,
    title: Text(de: "Fortgesetzt", en: "Resumed"),
    summary: Text(
      de: "Maßnahmen weiterführen, die ruhten, warteten oder zu waren",
      en: "Go on with measures that rested, waited or were closed"
    ),
    examples: [
      .german: ["mit Maßnahme 12 geht es weiter"], .english: ["go on with measure 12"],
    ]
  )

  private static let drop = StatusCommand(
    "drop",
    Names(de: "verwerfen", en: "drop"),
    .dropped,
    title: Text(de: "Verworfen", en: "Dropped"),
    summary: Text(
      de: "Maßnahmen aufgeben und festhalten, warum",
      en: "Give measures up and note why"
    ),
    asksReason: true,
    examples: [
      .german: ["Maßnahme 12 machen wir nicht"], .english: ["we will not do measure 12"],
    ]
  )
}
