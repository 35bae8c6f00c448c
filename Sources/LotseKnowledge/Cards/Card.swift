package import LotseKit
package import LotseYAML

/// One piece of knowledge: what people ask, the answer, where it comes from and how sure it is.
package struct Card: Sendable, Hashable {
  /// Where a card was read.
  package enum Origin: Sendable, Hashable {
    /// In the program.
    case builtIn
    /// In the organisation's own folder; perhaps in place of a built-in card of the same name.
    case own(replacesBuiltIn: Bool)
  }

  /// The stable name: `bdsb-cio`.
  package var id: String
  /// What it is about.
  package var subject: Subject
  /// The questions as people ask them, the plainest first.
  package var questions: Phrases
  /// The short answer.
  package var answer: Text
  /// What else there is to know.
  package var details: Text?
  /// What to do.
  package var steps: Phrases
  /// Where the answer comes from.
  package var sources: [CardSource]
  /// When somebody last checked it; the oldest day of its sources if it says none.
  package var checked: Day?
  /// How sure the answer is.
  package var certainty: Certainty
  /// For whom it is valid.
  package var applicability: Applicability
  /// Whether the law of the Land may say something else.
  package var dependsOnStateLaw: Bool
  /// What is not settled: never told as a fact.
  package var openPoints: Phrases
  /// The names of cards that belong to it.
  package var seeAlso: [String]
  /// Further words by which people look for it.
  package var terms: Phrases
  /// Where it was read.
  package var origin: Origin
  /// Where it stands in its file.
  package var position: YAMLPosition

  /// The question that stands for the card.
  package func title(in language: Language) -> String {
    questions.in(language).first ?? id
  }

  /// The question that stands for the card, in both languages.
  package var title: Text { Text(de: title(in: .german), en: title(in: .english)) }

  /// Whether it may be given as an answer: never without a source.
  package var isAnswer: Bool { !sources.isEmpty && certainty != .uncertain }

  /// Whether the last check is more than a year ago, or there was none.
  package func isOld(on today: Day) -> Bool {
    checked.map { $0.adding(months: 12) < today } ?? true
  }
}

extension Card {
  /// What a card is about.
  package enum Subject: String, Sendable, Hashable, Codable, CaseIterable {
    case role, incompatibility, trigger, project, law, method, block, term, health, other

    /// The subject as a heading.
    package var name: Text {
      switch self {
      case .role: Text(de: "Rollen", en: "Roles")
      case .incompatibility: Text(de: "Unvereinbarkeiten", en: "Incompatible roles")
      case .trigger: Text(de: "Anlässe zu beteiligen", en: "Occasions to involve others")
      case .project: Text(de: "Beteiligung nach Vorhaben", en: "Involvement by project")
      case .law: Text(de: "Rechtsrahmen", en: "Legal frame")
      case .method: Text(de: "Methoden", en: "Methods")
      case .block: Text(de: "Bausteine", en: "Building blocks")
      case .term: Text(de: "Begriffe", en: "Terms")
      case .health: Text(de: "Pausen und Bildschirmarbeit", en: "Breaks and screen work")
      case .other: Text(de: "Eigenes", en: "Own")
      }
    }
  }
}
