import LotseKit

/// Shows the checklist of a project: what the law asks for and is missing first.
///
/// Its value is the ``ProjectResult``.
struct CheckCommand: StakeholderCommand {
  let declaration = Command(
    "check",
    names: Names(
      de: "prüfen",
      "checkliste",
      "zeigen",
      en: "check",
      aliases: ["checklist", "show"]
    ),
    summary: Text(
      de: "Die Checkliste eines Vorhabens: was fehlt, was als Nächstes ansteht",
      en: "The checklist of a project: what is missing, what comes next"
    ),
    parameters: [.project],
    effect: .reads
  )

  func run(_ request: Request, in context: StakeholderContext) async throws -> Reply {
    let stored = try await context.project(request)
    return try ChecklistReply(context: context, stored: stored).reply()
  }
}
