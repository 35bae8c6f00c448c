import LotseKit

// Full-text search over everything that is kept.
extension CorePlugin {
  static let search = Command(
    "search",
    names: Names(de: "suche", "suchen", "finde", en: "search", aliases: ["find"]),
    place: .topLevel,
    summary: Text(
      de: "in allem suchen, was Sie festgehalten haben",
      en: "search everything you have kept"
    ),
    parameters: [
      Parameter(words, names: Names(de: "wörter", en: "words"), style: .rest),
      Parameter(from, names: Names(de: "von", en: "from"), style: .option),
      Parameter(through, names: Names(de: "bis", en: "to"), style: .option),
      Parameter(limit, names: Names(de: "anzahl", en: "limit"), style: .option),
    ],
    effect: .reads
  )

  private static let words = Question.text(
    "words",
    Text(de: "Wonach suchen Sie?", en: "What are you looking for?")
  ).explained(
    Text(
      de:
        "Alle Wörter müssen vorkommen. \"…\" sucht eine Wortfolge, wort* einen Anfang, \"…\"~5 Wörter nahe beieinander; oder, nicht und Klammern gehen auch.",
      en:
        "All words must occur. \"…\" finds a phrase, word* a beginning, \"…\"~5 words near each other; or, not and brackets work as well."
    )
  )
  private static let from = Question.day(
    "from",
    Text(de: "Ab welchem Tag?", en: "From which day?"),
    DayRule(direction: .past)
  )
  private static let through = Question.day(
    "to",
    Text(de: "Bis zu welchem Tag?", en: "Up to which day?"),
    DayRule(direction: .past)
  )
  private static let limit = Question.integer(
    "limit",
    Text(de: "Wie viele Treffer?", en: "How many hits?"),
    in: 1...1000
  )

  func runSearch(_ request: Request, in conversation: any Conversation) async throws -> Reply {
    let words = try await conversation.ask(Self.words)
    let result = try await conversation.store.search(
      SearchQuery(
        words,
        from: request[Self.from],
        through: request[Self.through],
        limit: request[Self.limit] ?? 20
      )
    )
    var nouns: [RecordID: Text] = [:]
    for record in result.hits.map(\.record) {
      nouns[record.id] = try await conversation.store.noun(of: record.id, kind(record.content.kind))
    }
    return Reply(
      document(of: result, nouns, for: words, conversation.language),
      value: json(result),
      followUps: result.hits.prefix(3).compactMap { showing($0, nouns) }
    )
  }

  private func document(
    of result: SearchResult,
    _ nouns: [RecordID: Text],
    for words: String,
    _ language: Language
  ) -> Document {
    var document = Document()
    for (typed, found) in result.corrections.sorted(by: { $0.key < $1.key }) {
      let note = Text(
        de: "„\(typed)“ kommt nicht vor; gesucht wurde stattdessen „\(found)“.",
        en: "“\(typed)” does not occur; “\(found)” was searched for instead."
      )
      document.append(.callout(Callout(.note, Prose(note.in(language)))))
    }
    guard !result.hits.isEmpty else {
      let none = Text(de: "Nichts gefunden zu „\(words)“.", en: "Nothing found for “\(words)”.")
      return document + Document(Prose(none.in(language)))
    }
    let columns = [
      Table.Column(Text(de: "Was", en: "What").in(language)),
      Table.Column(Text(de: "Tag", en: "Day").in(language)),
      Table.Column(Text(de: "Fundstelle", en: "Excerpt").in(language)),
    ]
    let rows: [[Prose]] = result.hits.map { hit in
      let noun = nouns[hit.record.id]?.in(language) ?? ""
      return [
        "\(noun) \(hit.record.number, .strong)",
        Prose(hit.record.content.day?.words(in: language) ?? "–", .faint), hit.excerpt,
      ]
    }
    document.append(.table(Table(columns, rows)))
    if result.total > result.hits.count {
      let more = Text(
        de: "\(result.hits.count) von \(result.total) Treffern; mehr mit --anzahl.",
        en: "\(result.hits.count) of \(result.total) hits; more with --limit."
      )
      document.append(.paragraph(Prose(more.in(language), .faint)))
    }
    return document
  }

  /// The command that shows a hit, if its kind has one.
  private func showing(_ hit: SearchResult.Hit, _ nouns: [RecordID: Text]) -> FollowUp? {
    let kind = kind(hit.record.content.kind)
    guard let command = kind.showCommand, let parameter = parameter(of: command, taking: kind)
    else {
      return nil
    }
    let noun = (nouns[hit.record.id] ?? kind.singular).withinSentence
    return FollowUp(
      Text(
        de: "\(noun.in(.german)) \(hit.record.number) zeigen",
        en: "show \(noun.in(.english)) \(hit.record.number)"
      ),
      command: command,
      arguments: [parameter: .given(.record(hit.record.id))]
    )
  }

  private func parameter(of command: String, taking kind: RecordKind) -> String? {
    for manifest in others {
      for declared in manifest.commands where "\(manifest.id).\(declared.id)" == command {
        for parameter in declared.parameters {
          if case .record(kind) = parameter.form.kind { return parameter.form.id }
        }
      }
    }
    return nil
  }

  private func json(_ result: SearchResult) -> JSONValue {
    [
      "total": .integer(result.total),
      "corrections": .object(result.corrections.mapValues(JSONValue.string)),
      "hits": .array(
        result.hits.map { hit in
          [
            "kind": .string(hit.record.content.kind), "number": .integer(hit.record.number),
            "id": .string(hit.record.id.rawValue), "title": .string(hit.record.content.title),
            "day": hit.record.content.day.map { .string($0.iso) } ?? .null,
            "excerpt": .string(hit.excerpt.plain),
          ]
        }
      ),
    ]
  }
}
