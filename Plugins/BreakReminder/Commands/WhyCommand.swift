import LotseKit

/// Says why breaks did not come today, and offers to take the last one up.
///
/// Its value is `{"withheld": [{"kind": …, "at": …, "reason": …}]}`.
struct WhyCommand: BreakCommand {
  let declaration = Command(
    "why",
    names: Names(de: "warum", "verpasst", en: "why", aliases: ["missed"]),
    summary: Text(
      de: "Warum heute Pausen nicht kamen; eine verpasste nachholen",
      en: "Why breaks did not come today; take a missed one up"
    ),
    effect: .reads,
    examples: [
      .german: ["warum kam keine Pause", "welche Pausen habe ich verpasst"],
      .english: ["why was there no break", "which breaks did I miss"],
    ]
  )

  func run(_ request: Request, in context: BreakContext) async throws -> Reply {
    // Who looked last is to be told as it was, before this look.
    let watched = try await context.memory.state()
    let state = try await context.state
    let present = try await present(watched, state, context)
    let withheld = state.withheld
    guard let last = withheld.last else {
      let text = context.say(
        "Heute wurde keine Pause zurückgehalten.",
        "No break was held back today."
      )
      return Reply([.paragraph(Prose(text))] + present, value: ["withheld": []])
    }
    let columns = [
      Table.Column(context.say("Zeit", "Time")), Table.Column(context.say("Pause", "Break")),
      Table.Column(context.say("Warum sie nicht kam", "Why it did not come")),
    ]
    let rows = withheld.map { entry -> [Prose] in
      let time = Moment(seconds: entry.at, offset: context.now.offset).time
      return [
        Prose(time), Prose(context.words.name(entry.kind)),
        Prose(context.words.reason(entry.reason)),
      ]
    }
    let offer = FollowUp(
      Text(
        de: "\(last.kind.name.in(.german)) jetzt nachholen",
        en: "take the \(last.kind.name.in(.english)) now"
      ),
      command: "breaks.now",
      arguments: ["kind": .given(.choice(last.kind.rawValue))]
    )
    return Reply(
      [.table(Table(columns, rows))] + present,
      value: ["withheld": .array(withheld.map { $0.json(context) })],
      followUps: [offer]
    )
  }

  /// Why none comes at the moment, and what took the place of some.
  private func present(
    _ watched: BreakState,
    _ state: BreakState,
    _ context: BreakContext
  ) async throws -> Document {
    let settings = try await context.memory.settings()
    let rules = try context.files.rules(for: settings)
    let quiet = try await context.quiet(settings, rules)
    let silence = state.silence.map(StatusWords(words: context.words, now: context.now).silence)
    let lines = [quiet.reason, silence, quiet.unwatched(watched), natural(state, context)]
    return Document(lines.compactMap(\.self).map { .paragraph(Prose($0)) })
  }

  private func natural(_ state: BreakState, _ context: BreakContext) -> String? {
    let count = state.days.last { $0.day == context.now.day }?.natural ?? 0
    if count == 0 { return nil }
    return context.say(
      "Heute \(count)-mal lange genug weg: Das zählt als Pause.",
      "Away for long enough today, \(count == 1 ? "once" : "\(count) times"): that counts as a break."
    )
  }
}

extension Withheld {
  fileprivate func json(_ context: BreakContext) -> JSONValue {
    [
      "kind": .string(kind.rawValue),
      "at": .string(Moment(seconds: at, offset: context.now.offset).iso),
      "reason": .string(context.words.reason(reason)),
    ]
  }
}
