import LotseKit

/// Shows one entry in full.
///
/// Its value is the ``EntryResult``.
struct ShowCommand: LogCommand {
  let declaration = Command(
    "show",
    names: Names(de: "zeigen", en: "show"),
    summary: Text(de: "Einen Eintrag ganz zeigen", en: "Show one entry in full"),
    parameters: [.entry],
    effect: .reads,
    examples: [
      .german: ["zeige Eintrag 12", "was steht in Eintrag 3"],
      .english: ["show entry 12", "what does entry 3 say"],
    ]
  )

  func run(_ request: Request, in context: LogContext) async throws -> Reply {
    let entry = try await context.entry(context.conversation.ask(EntryQuestions.entry))
    let points = try await context.entries(
      RecordQuery([.has(.meeting, .text(entry.id.rawValue))])
    )
    let document = EntryDocument(words: context.words).document(entry, points: points)
    return Reply(
      document,
      value: try JSONValue(encoding: EntryResult(entry)),
      calendar: ([entry] + points).calendar(in: context.language),
      followUps: followUps(entry)
    )
  }

  private func followUps(_ entry: Stored<LogEntry>) -> [FollowUp] {
    let arguments: [String: Answer] = ["entry": .given(.record(entry.id))]
    var followUps: [FollowUp] = []
    if entry.content.isOpen {
      followUps.append(
        FollowUp(
          Text(de: "abhaken", en: "mark as done"),
          command: "log.done",
          arguments: arguments
        )
      )
    }
    followUps.append(
      FollowUp(Text(de: "ändern", en: "edit"), command: "log.edit", arguments: arguments)
    )
    if entry.changed != entry.created {
      followUps.append(
        FollowUp(
          Text(de: "frühere Fassungen zeigen", en: "show former versions"),
          command: "log.history",
          arguments: arguments
        )
      )
    }
    return followUps
  }
}
