import LotseKit

/// Shows one item in full.
///
/// Its value is the ``ItemResult``.
struct ShowCommand: AgendaCommand {
  let declaration = Command(
    "show",
    names: Names(de: "zeigen", en: "show"),
    summary: Text(de: "Einen Eintrag der Agenda ganz zeigen", en: "Show an item in full"),
    parameters: [.item],
    effect: .reads,
    examples: [
      .german: ["zeige Maßnahme 12", "wie steht es um Maßnahme 12"],
      .english: ["show measure 12", "how is measure 12 going"],
    ]
  )

  func run(_ request: Request, in context: AgendaContext) async throws -> Reply {
    let item = try await context.agenda.item(context.conversation.ask(MeasureQuestions.item))
    let result = try await context.result(item)
    if let entry = item.entry {
      let document = try await EntryDocument(context: context).document(entry)
      return Reply(
        document,
        value: try JSONValue(encoding: result),
        calendar: [item].calendar(in: context.language)
      )
    }
    guard let measure = item.measure else { throw UserError.noSuchItem }
    return Reply(
      try await MeasureDocument(context: context).document(measure),
      value: try JSONValue(encoding: result),
      calendar: [item].calendar(in: context.language),
      followUps: MeasureFollowUps.all(for: measure)
    )
  }
}

/// What may come next for a measure.
enum MeasureFollowUps {
  static func all(for measure: Stored<Measure>) -> [FollowUp] {
    measure.content.isOpen
      ? [begin(measure), done(measure), postpone(measure), history(measure)].compactMap(\.self)
      : [history(measure)]
  }

  static func begin(_ measure: Stored<Measure>) -> FollowUp? {
    guard measure.content.status != .running else { return nil }
    return FollowUp(
      Text(de: "beginnen", en: "begin"),
      command: "agenda.begin",
      arguments: items(measure)
    )
  }

  static func done(_ measure: Stored<Measure>) -> FollowUp {
    FollowUp(
      Text(de: "abschließen", en: "close"),
      command: "agenda.done",
      arguments: items(measure)
    )
  }

  static func postpone(_ measure: Stored<Measure>) -> FollowUp {
    FollowUp(
      Text(de: "verschieben", en: "postpone"),
      command: "agenda.postpone",
      arguments: items(measure)
    )
  }

  static func history(_ measure: Stored<Measure>) -> FollowUp {
    FollowUp(
      Text(de: "was sich geändert hat", en: "what has changed"),
      command: "agenda.history",
      arguments: ["item": .given(.record(measure.id))]
    )
  }

  private static func items(_ measure: Stored<Measure>) -> [String: Answer] {
    ["items": .given(.text(String(measure.number)))]
  }
}
