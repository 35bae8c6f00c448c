import LotseKit
import LotseYAML

// Whether all cards are as they must be, the organisation's own and the built-in ones.
extension KnowledgePlugin {
  static let check = Command(
    "check",
    names: Names(de: "prüfen", "pruefen", en: "check"),
    summary: Text(
      de: "Karten ohne Quelle, Datum, zweite Sprache oder Ziel finden",
      en: "Find cards without source, date, second language or target"
    ),
    effect: .reads
  )

  func runCheck(in conversation: any Conversation) async throws -> Reply {
    let language = conversation.language
    let library = try knowledge.fresh().library
    let flaws = library.flaws(on: conversation.now.day)
    var document = Document(Prose(library.size.in(language)))
    if flaws.isEmpty {
      document.append(
        .paragraph(Prose(language == .german ? "Alles in Ordnung." : "Everything is in order."))
      )
    } else {
      document.append(.list(flaws.map { $0.line(in: language) }))
    }
    let entries = flaws.map { flaw -> JSONValue in
      [
        "place": .string(flaw.position.description),
        "card": flaw.card.map(JSONValue.string) ?? .null,
        "problem": .string(flaw.problem.words.in(language)),
      ]
    }
    return Reply(
      document,
      value: ["cards": .integer(library.cards.count), "flaws": .array(entries)]
    )
  }
}

extension CardLibrary {
  /// How many cards there are, and whose.
  fileprivate var size: Text {
    let own = cards.count { $0.origin != .builtIn }
    if own == 0 {
      return Text(
        de: "\(cards.count) eingebaute Karten, keine eigenen.",
        en: "\(cards.count) built-in cards, none of your own."
      )
    }
    return Text(
      de: "\(cards.count) Karten, davon \(own) eigene, \(replaced.count) anstelle eingebauter.",
      en:
        "\(cards.count) cards, \(own) of them your own, \(replaced.count) in place of built-in ones."
    )
  }
}

extension CardFlaw {
  fileprivate func line(in language: Language) -> Prose {
    let name = card.map { " \($0)" } ?? ""
    let line: Prose = "\(position.description, .code)\(name): \(problem.words.in(language))"
    guard case .unreadable(let error) = problem, let advice = error.advice else { return line }
    return line + Prose(" " + advice.in(language))
  }
}
