import LotseKit

/// Makes the whole result as one document for the file or the mayor.
///
/// Its value is the ``ProjectResult``.
struct DocumentCommand: StakeholderCommand {
  private static let people = Question.boolean(
    "people",
    Text(de: "Auch Namen von Personen?", en: "Names of people too?")
  )

  let declaration = Command(
    "document",
    names: Names(de: "dokument", "bericht", en: "document", aliases: ["report"]),
    summary: Text(
      de: "Das ganze Ergebnis als Dokument: Zusammenfassung, Muss-Liste mit Quellen, Matrix, Plan",
      en: "The whole result as a document: summary, must-involve list with sources, grid, plan"
    ),
    parameters: [
      .project,
      Parameter(people, names: Names(de: "mit-namen", en: "with-names"), style: .flag),
    ],
    effect: .reads
  )

  func run(_ request: Request, in context: StakeholderContext) async throws -> Reply {
    let stored = try await context.project(request)
    return try ResultReply(
      context: context,
      stored: stored,
      showsPeople: request[Self.people] ?? false
    ).reply()
  }
}
