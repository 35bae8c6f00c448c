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
    let state = try await context.memory.state()
    let isToday = state.today?.day == context.now.day
    let withheld = isToday ? state.withheld : []
    guard let last = withheld.last else {
      let text = context.say(
        "Heute ist jede Pause gekommen, die fällig war.",
        "Every break that was due today has come."
      )
      return Reply(Document(Prose(text)), value: ["withheld": []])
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
      [.table(Table(columns, rows))],
      value: ["withheld": .array(withheld.map { $0.json(context) })],
      followUps: [offer]
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
