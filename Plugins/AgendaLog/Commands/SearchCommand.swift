import LotseKit

/// Searches the log's words.
///
/// Its value has the fields of an ``EntriesResult`` and `corrections`: what was searched instead
/// of a word that occurs nowhere, by that word.
struct SearchCommand: LogCommand {
  private struct Result: Encodable {
    let total: Int
    let corrections: [String: String]
    let entries: [EntryResult]
  }

  private static let words = Question.text(
    "words",
    Text(de: "Wonach suchen Sie?", en: "What are you looking for?")
  )
  .explained(
    Text(
      de:
        "Mehrere Wörter müssen alle vorkommen. \"genaue Folge\", Anfang*, oder, nicht gehen auch.",
      en: "All of several words must occur. \"exact phrase\", beginning*, or, not work too."
    )
  )
  .such(as: Text(de: "dienstvereinbarung personalrat", en: "service agreement staff council"))

  private static let from = Question.day(
    "from",
    Text(de: "Ab wann?", en: "From when?"),
    DayRule(direction: .past)
  )
  private static let through = Question.day(
    "to",
    Text(de: "Bis wann?", en: "Until when?"),
    DayRule(direction: .past)
  )

  private static let shownByDefault = 20
  /// The kind of an entry is not part of the search; so many hits are looked through for it.
  private static let lookedThrough = 2_000

  let declaration = Command(
    "search",
    names: Names(de: "suchen", "suche", en: "search"),
    summary: Text(de: "Im Log suchen", en: "Search the log"),
    parameters: [
      Parameter(
        words,
        names: Names(de: "wörter", en: "words"),
        style: .rest,
        meaning: .query
      ),
      Parameter(
        from,
        names: Names(de: "von", "ab", en: "from"),
        style: .option,
        meaning: .from
      ),
      Parameter(
        through,
        names: Names(de: "bis", en: "to"),
        style: .option,
        meaning: .to
      ),
      .kind, .limit,
    ],
    effect: .reads,
    examples: [
      .german: ["suche im Log nach Dienstvereinbarung", "wann habe ich mit Frau Kaya gesprochen"],
      .english: ["search the log for service agreement", "when did I talk to Ms Kaya"],
    ]
  )

  func run(_ request: Request, in context: LogContext) async throws -> Reply {
    let words = try await context.conversation.ask(Self.words)
    let kind = request[EntryQuestions.kind].flatMap(EntryKind.init(rawValue:))
    let limit = request[EntryQuestions.limit] ?? Self.shownByDefault
    let result = try await context.store.search(
      SearchQuery(
        words,
        kinds: [LogEntry.kind.id],
        from: request[Self.from],
        through: request[Self.through],
        limit: kind == nil ? limit : Self.lookedThrough
      )
    )
    let hits = try result.hits.map { hit in
      (entry: try hit.record.map { try $0.body.decoded(as: LogEntry.self) }, text: hit.excerpt)
    }
    let fitting = hits.filter { kind == nil || $0.entry.content.kind == kind }
    let total = kind == nil ? result.total : fitting.count
    let shown = Array(fitting.prefix(limit))
    let value = Result(
      total: total,
      corrections: result.corrections,
      entries: shown.map { EntryResult($0.entry) }
    )
    return Reply(
      document(shown, total: total, result.corrections, context),
      value: try JSONValue(encoding: value),
      calendar: shown.map(\.entry).calendar(in: context.language)
    )
  }

  private func document(
    _ hits: [(entry: Stored<LogEntry>, text: Prose)],
    total: Int,
    _ corrections: [String: String],
    _ context: LogContext
  ) -> Document {
    var blocks = corrections.sorted { $0.key < $1.key }.map { word, instead in
      Block.paragraph(
        Prose(
          context.say(
            "„\(word)“ kommt nicht vor; gesucht wurde stattdessen „\(instead)“.",
            "“\(word)” does not occur; “\(instead)” was searched for instead."
          )
        )
      )
    }
    if !hits.isEmpty {
      blocks.append(
        .list(
          hits.map { hit in
            let day = hit.entry.content.date.words(in: context.language)
            return "\(day, .faint) \(context.words.line(hit.entry, text: hit.text))"
          }
        )
      )
    }
    blocks.append(.paragraph(Prose(closing(hits.count, of: total, context), .faint)))
    return Document(blocks)
  }

  private func closing(_ shown: Int, of total: Int, _ context: LogContext) -> String {
    switch total {
    case 0: return context.say("Nichts gefunden.", "Nothing found.")
    case 1: return context.say("1 Treffer.", "1 hit.")
    case shown: return context.say("\(total) Treffer.", "\(total) hits.")
    default:
      return context.say(
        "\(total) Treffer, gezeigt sind die besten \(shown).",
        "\(total) hits, the best \(shown) are shown."
      )
    }
  }
}
