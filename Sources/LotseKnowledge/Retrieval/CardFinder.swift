package import LotseKit
import LotseWords

/// A card that a question may mean.
package struct CardMatch: Sendable, Hashable {
  /// The card.
  package let card: Card
  /// How well it fits, from 0 to 1.
  package let score: Double
  /// Whether a word of the field is among what they have in common, not only words of every day.
  package let isOnSubject: Bool
  /// Whether the question has a word of the field that the card has not.
  package let missesSubject: Bool
}

/// Finds the cards that a question means.
///
/// Two things are measured: how much of what the question is about a card speaks of, each word
/// weighted by how rare it is and where it stands; and how like the question is to those that the
/// card says it answers. The finder is a value; nothing is learned while it is used.
package struct CardFinder: Sendable {
  private let cards: [Card]
  private let indexes: [CardIndex]

  /// A finder for the cards of a library that may be given as answers.
  package init(_ library: CardLibrary, lexicon: Lexicon) {
    // An own card without a source is no answer; what it replaces still is.
    cards = library.cards.compactMap { card in
      card.isAnswer ? card : library.builtIn(besides: card)
    }.filter(\.isAnswer)
    let sought = cards.map { $0.sought(besides: library.builtIn(besides: $0)) }
    let analyzer = WordAnalyzer()
    let forms = QuestionForms(lexicon)
    indexes = Language.allCases.map { language in
      let words = SubjectWords(lexicon, language: language, analyzer: analyzer)
      return CardIndex(sought, words: words, forms: forms)
    }
  }

  /// The cards that have anything to do with a question, the likeliest first, at most ten.
  ///
  /// Questions in the language that the interface does not have are understood too.
  package func matches(for question: String, in language: Language) -> [CardMatch] {
    var best = [CardScore](repeating: CardScore(), count: cards.count)
    for index in indexes {
      let share = index.language == language ? 1 : Self.otherLanguage
      for (card, score) in index.scores(of: question).enumerated() {
        if score.value * share > best[card].value {
          best[card].value = score.value * share
          best[card].missesSubject = score.missesSubject
        }
        best[card].subjects = max(best[card].subjects, score.subjects)
      }
    }
    let order = cards.indices.filter { best[$0].value > 0 }
      .sorted { (best[$1].value, $0) < (best[$0].value, $1) }
    return order.prefix(10).map {
      CardMatch(
        card: cards[$0],
        score: best[$0].value,
        isOnSubject: best[$0].isOnSubject,
        missesSubject: best[$0].missesSubject
      )
    }
  }

  private static let otherLanguage = 0.95
}

extension Card {
  /// The card as it is searched: an own one is found wherever the built-in one would be.
  fileprivate func sought(besides builtIn: Card?) -> Card {
    guard let builtIn else { return self }
    var card = self
    card.questions = questions.and(builtIn.questions)
    card.terms = terms.and(builtIn.terms)
    return card
  }
}
