import LotseKit

/// The texts of a card in one language, cut into words.
struct CardTexts {
  /// How much a word counts by where it stands in a card.
  private enum Field {
    static let title = 1.0
    static let question = 0.6
    static let term = 0.9
    static let answer = 0.5
    static let rest = 0.25
  }

  /// The questions that the card answers, the plainest first.
  let questions: [[SubjectWord]]
  /// The words by which people look for it.
  let terms: [[SubjectWord]]
  private let answer: String
  private let others: [String]

  init(_ card: Card, language: Language, words: (String) -> [SubjectWord]) {
    questions = card.questions.in(language).map(words)
    terms = card.terms.in(language).map(words)
    answer = card.answer.in(language)
    others = [card.details?.in(language)].compactMap(\.self) + card.steps.in(language)
  }

  /// For each word of the card, by its number, how much it speaks for it.
  func weights(
    _ features: inout FeatureNumbers,
    words: (String) -> [SubjectWord]
  ) -> [Int: Double] {
    var weights: [Int: Double] = [:]
    func add(_ words: [SubjectWord], _ field: Double) {
      for word in words {
        for (number, share) in features.shares(of: word) {
          weights[number] = 1 - (1 - weights[number, default: 0]) * (1 - field * share)
        }
      }
    }
    for (place, question) in questions.enumerated() {
      add(question, place == 0 ? Field.title : Field.question)
    }
    for term in terms { add(term, Field.term) }
    add(words(answer), Field.answer)
    for text in others { add(words(text), Field.rest) }
    return weights
  }
}
