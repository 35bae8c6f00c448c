import LotseKit

// The words of the field in both languages.
extension KnowledgePlugin {
  private static let term = Question.text(
    "term",
    Text(de: "Welcher Begriff?", en: "Which term?"),
    TextRule(length: 1...100)
  ).optional

  static let glossary = Command(
    "glossary",
    names: Names(de: "glossar", en: "glossary"),
    summary: Text(
      de: "Fachwörter auf Deutsch und Englisch zeigen",
      en: "Show the words of the field in German and English"
    ),
    parameters: [Parameter(term, names: Names(de: "begriff", en: "term"), style: .rest)],
    effect: .reads
  )

  func runGlossary(_ request: Request, in conversation: any Conversation) async throws -> Reply {
    let language = conversation.language
    let asked = request[Self.term].flatMap(\.self) ?? ""
    let terms = try knowledge.glossary.filter { $0.matches(asked) }
    guard !terms.isEmpty else { throw UserError.noSuchTerm(asked) }
    let columns = [
      Table.Column("Deutsch"), Table.Column("English"),
      Table.Column(language == .german ? "Hinweis" : "Note"),
    ]
    let rows = terms.map { term in
      [
        Prose(term.german, .strong), Prose(term.english),
        Prose(term.note?.in(language) ?? "", .faint),
      ]
    }
    let entries = terms.map { term -> JSONValue in
      ["de": .string(term.german), "en": .string(term.english)]
    }
    return Reply(
      [.table(Table(columns, rows))],
      value: ["terms": .array(entries)],
      followUps: try cards(on: asked)
    )
  }

  /// The card that explains a term, if there is one.
  private func cards(on term: String) throws -> [FollowUp] {
    if term.isEmpty { return [] }
    let matches = try knowledge.current().finder.matches(for: term, in: .german)
    let explaining = matches.filter { $0.isOnSubject && $0.card.subject == .term }
    return followUps(explaining.prefix(1).map(\.card))
  }
}

extension UserError {
  fileprivate static func noSuchTerm(_ term: String) -> UserError {
    UserError(
      Text(
        de: "„\(term)“ steht nicht im Glossar.",
        en: "“\(term)” is not in the glossary."
      ),
      advice: Text(
        de: "/wissen glossar zeigt alle Begriffe; eine Frage sucht in den Karten.",
        en: "/knowledge glossary shows all terms; a question searches the cards."
      )
    )
  }
}
