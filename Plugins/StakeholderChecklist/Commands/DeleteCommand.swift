import LotseKit

/// Deletes a project with everything noted about its stakeholders.
struct DeleteCommand: StakeholderCommand {
  private static let sure = Question.boolean(
    "sure",
    Text(
      de: "Das Vorhaben mit allen Angaben zu den Beteiligten löschen?",
      en: "Delete the project with everything noted about its stakeholders?"
    )
  )

  let declaration = Command(
    "delete",
    names: Names(de: "löschen", en: "delete"),
    summary: Text(de: "Ein Vorhaben löschen", en: "Delete a project"),
    parameters: [
      .project, Parameter(sure, names: Names(de: "sicher", en: "sure"), style: .flag),
    ],
    effect: .writes
  )

  func run(_ request: Request, in context: StakeholderContext) async throws -> Reply {
    let stored = try await context.project(request)
    guard try await context.conversation.ask(Self.sure) else {
      return Reply(Document(Prose(context.say("Nichts gelöscht.", "Nothing deleted."))))
    }
    try await context.store.delete(stored.id)
    let name = stored.content.name
    return Reply(
      Document(
        Prose(
          context.say(
            "„\(name)“ ist gelöscht. /rückgängig holt es zurück, /speicher bereinigen löscht endgültig.",
            "“\(name)” is deleted. /undo brings it back, /store purge deletes it for good."
          )
        )
      )
    )
  }
}
