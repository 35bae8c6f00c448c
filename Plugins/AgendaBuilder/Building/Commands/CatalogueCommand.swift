import LotseKit

/// Shows the catalogue of measures: all of it, a field of action, what some words find, or one.
///
/// Its value: `{"measures": [{"id": "M07", "title": "…", "field": "processes", "owner": "…",
/// "effort": "XL", "needs": ["M06", "M05"], "number": 12}]}`; the number only where the measure is
/// on the agenda.
struct CatalogueCommand: AgendaCommand {
  private static let words = Question.text(
    "words",
    Text(de: "Welche Maßnahmen?", en: "Which measures?"),
    TextRule(length: 1...100)
  )
  .explained(
    Text(
      de: "Ein Handlungsfeld, Wörter, oder eine Nummer wie M07.",
      en: "A field of action, words, or a number such as M07."
    )
  )

  let declaration = Command(
    "catalogue",
    names: Names(de: "katalog", en: "catalogue"),
    summary: Text(
      de: "Den Katalog der Maßnahmen durchsehen",
      en: "Browse the catalogue of measures"
    ),
    parameters: [Parameter(words, names: Names(de: "wörter", en: "words"), style: .rest)],
    effect: .reads,
    examples: [
      .german: ["welche Maßnahmen gibt es im Katalog", "Katalog Sicherheit"],
      .english: ["which measures are in the catalogue", "catalogue of security measures"],
    ]
  )

  func run(_ request: Request, in context: AgendaContext) async throws -> Reply {
    let page = try await CataloguePage(context)
    guard let words = request[Self.words] else { return try page.list(page.catalogue.measures) }
    if let measure = page.catalogue.measure(words) { return try page.single(measure) }
    let found = page.catalogue.measures.filter { page.fits($0, words.folded) }
    guard !found.isEmpty else { throw UserError.notInCatalogue(words) }
    if found.count == 1, let only = found.first { return try page.single(only) }
    return try page.list(found)
  }
}

extension UserError {
  static func notInCatalogue(_ words: String) -> UserError {
    UserError(
      Text(
        de: "Im Katalog ist nichts zu „\(words)“.",
        en: "There is nothing about “\(words)” in the catalogue."
      ),
      advice: Text(
        de: "/agenda katalog zeigt alles; /agenda neu nimmt eine eigene Maßnahme auf.",
        en: "/agenda catalogue shows all of it; /agenda add takes a measure of your own."
      )
    )
  }
}
