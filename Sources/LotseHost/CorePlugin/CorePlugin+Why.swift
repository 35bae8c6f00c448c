import LotseKit

// Why the last reply says what it says, or why a sentence led to its command.
extension CorePlugin {
  static let why = Command(
    "why",
    names: Names(de: "warum", "wieso", en: "why"),
    place: .topLevel,
    summary: Text(
      de: "zeigen, warum Lotse zuletzt so geantwortet hat",
      en: "show why Lotse answered as it did"
    ),
    parameters: [
      Parameter(about, names: Names(de: "worüber", en: "about"), style: .rest)
    ],
    effect: .reads
  )

  private static let about = Question.text(
    "about",
    Text(de: "Worüber möchten Sie mehr wissen?", en: "What would you like to know more about?")
  )
  .explained(
    Text(
      de: "Ein Wort aus der Antwort; ohne es werden alle Gründe gezeigt.",
      en: "A word of the answer; without one, all reasons are shown."
    )
  )
  .such(as: Text(de: "Datenschutz", en: "data protection"))

  func runWhy(_ request: Request, in conversation: any Conversation) async throws -> Reply {
    await effects.keepRecent()
    guard let recent = await effects.recent else {
      let nothing = Text(
        de: "Es gibt noch keine Antwort, die zu begründen wäre.",
        en: "There is no answer yet that could be explained."
      )
      return Reply(Document(Prose(nothing.in(conversation.language))), value: ["reasons": []])
    }
    let all = try recent.reasons()
    let chosen = all.about(request[Self.about])
    let readings = await recent.readings()
    let explanation = Explanation(
      recent: recent,
      reasons: chosen,
      isFiltered: chosen.count < all.count,
      readings: readings,
      language: conversation.language
    )
    return Reply(explanation.document, value: explanation.value)
  }
}

extension [Reason] {
  /// Those that have the words; all if there are none or none has them.
  fileprivate func about(_ words: String?) -> [Reason] {
    guard let words, !words.trimmed.isEmpty else { return self }
    let found = filter { $0.statement.folded.contains(words.trimmed.folded) }
    return found.isEmpty ? self : found
  }
}
