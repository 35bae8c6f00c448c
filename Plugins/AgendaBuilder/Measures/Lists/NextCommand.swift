import LotseKit

/// Says what to do now, and why: the most urgent item with which something can be done.
///
/// Its value is `{"item": {…}, "step": "…", "reasons": ["…"], "passed_over": [{"number": 7,
/// "reason": "…"}]}`; without anything to do, `item`, `step` and `reasons` are left out.
struct NextCommand: AgendaCommand {
  private struct Result: Encodable {
    struct PassedOver: Encodable {
      let number: Int
      let reason: String
    }

    let item: ItemResult?
    let step: String?
    let reasons: [String]?
    let passedOver: [PassedOver]

    private enum CodingKeys: String, CodingKey {
      case item, step, reasons
      case passedOver = "passed_over"
    }
  }

  private static let minutes = Question.integer(
    "minutes",
    Text(de: "Wie viel Zeit haben Sie?", en: "How much time do you have?"),
    in: 1...600,
    unit: Text(de: "Minuten", en: "minutes")
  )

  let declaration = Command(
    "next",
    names: Names(de: "nächstes", "weiter", en: "next"),
    summary: Text(
      de: "Sagen, was jetzt zu tun ist, und warum",
      en: "Say what to do now, and why"
    ),
    parameters: [
      Parameter(minutes, names: Names(de: "zeit", en: "time"), style: .option), .project, .owner,
    ],
    effect: .reads,
    examples: [
      .german: ["was soll ich jetzt tun", "womit mache ich weiter", "was ist am dringendsten"],
      .english: ["what should I do now", "what is next", "what is most urgent"],
    ]
  )

  func run(_ request: Request, in context: AgendaContext) async throws -> Reply {
    let found = try await NextItem(context: context, minutes: request[Self.minutes])
      .find(among: ItemFilter.openItems(named: request))
    let result = try await result(found, context)
    return Reply(
      document(found, context),
      value: try JSONValue(encoding: result),
      followUps: followUps(found.item)
    )
  }

  private func document(_ found: NextItem.Found, _ context: AgendaContext) -> Document {
    var blocks: [Block] = []
    if let item = found.item {
      let now = context.say("Jetzt:", "Now:")
      blocks.append(.paragraph("\(now) \(context.words.line(item, .reasons))"))
      if let step = item.measure?.content.nextStep {
        let label = context.say("Nächster Schritt:", "Next step:")
        blocks.append(.paragraph("\(label) \(step.text, .strong)"))
      }
    } else {
      let text = context.say(
        "Gerade gibt es nichts, womit Sie weitermachen können.",
        "There is nothing to go on with at the moment."
      )
      blocks.append(.paragraph(Prose(text)))
    }
    if !found.passedOver.isEmpty {
      let title = context.say("Dringender, aber:", "More urgent, but:")
      let lines: [Prose] = found.passedOver.prefix(3).map { item, reason in
        "\(context.words.line(item, .none)): \(reason)"
      }
      blocks += [.paragraph(Prose(title, .faint)), .list(lines)]
    }
    return Document(blocks)
  }

  private func result(
    _ found: NextItem.Found,
    _ context: AgendaContext
  ) async throws -> Result {
    let measure = found.item?.measure?.content
    return Result(
      item: try await found.item.asyncMap(context.result),
      step: measure?.nextStep?.text,
      reasons: measure.map { context.words.reasons($0).map(\.plain) },
      passedOver: found.passedOver.map { Result.PassedOver(number: $0.0.number, reason: $0.1) }
    )
  }

  private func followUps(_ item: Stored<AgendaItem>?) -> [FollowUp] {
    guard let measure = item?.measure else { return [] }
    let clock = FollowUp(
      Text(de: "die Uhr starten", en: "start the clock"),
      command: "agenda.clock",
      arguments: ["action": .given(.text(String(measure.number)))]
    )
    return [
      MeasureFollowUps.begin(measure), clock, MeasureFollowUps.done(measure),
      MeasureFollowUps.postpone(measure),
    ].compactMap(\.self)
  }
}

extension Optional {
  fileprivate func asyncMap<Other>(_ change: (Wrapped) async throws -> Other) async rethrows
    -> Other?
  {
    if let self { try await change(self) } else { nil }
  }
}
