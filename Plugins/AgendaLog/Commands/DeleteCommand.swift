import LotseKit

/// Deletes an entry after asking.
///
/// Its value is `{"deleted": true, "number": 12, "id": "…"}`.
struct DeleteCommand: LogCommand {
  private struct Result: Encodable {
    let deleted: Bool
    let number: Int
    let id: RecordID
  }

  private static let confirmation = Question.boolean(
    "yes",
    Text(de: "Diesen Eintrag löschen?", en: "Delete this entry?")
  )

  let declaration = Command(
    "delete",
    names: Names(de: "löschen", en: "delete"),
    summary: Text(de: "Einen Eintrag löschen", en: "Delete an entry"),
    parameters: [
      .entry, .yes(to: confirmation),
    ],
    effect: .writes,
    examples: [
      .german: ["Eintrag 12 löschen"], .english: ["delete entry 12"],
    ]
  )

  func run(_ request: Request, in context: LogContext) async throws -> Reply {
    let entry = try await context.entry(context.conversation.ask(EntryQuestions.entry))
    let line = context.words.line(entry)
    if request[Self.confirmation] == nil {
      try await context.conversation.say(Document(line))
    }
    let isWanted = try await context.conversation.ask(
      Self.confirmation.initially(.boolean(false)).depending(on: "entry")
    )
    if isWanted { try await context.store.delete(entry.id) }
    let words =
      isWanted
      ? context.say(
        "Gelöscht. /rückgängig holt den Eintrag zurück.",
        "Deleted. /undo brings it back."
      )
      : context.say("Nichts gelöscht.", "Nothing deleted.")
    let result = Result(deleted: isWanted, number: entry.number, id: entry.id)
    return Reply(Document(Prose(words)), value: try JSONValue(encoding: result))
  }
}
