import LotseKit

/// The cards in the words of one language, ready to be compared with a question.
struct CardIndex: Sendable {
  /// A card and how much a word of it speaks for it.
  struct Posting: Sendable {
    let card: Int
    let weight: Double
  }

  let reader: FeatureReader
  let spelling: Spelling
  /// How many cards there are.
  let size: Int
  /// For each word, the cards that have it.
  let cards: [String: [Posting]]
  /// The words of the field: those by which cards say that people look for them.
  let fieldWords: Set<String>
  /// For each word, the questions that have it.
  private(set) var questions: [String: [Int]] = [:]
  /// For each question, its card.
  private(set) var cardOfQuestion: [Int] = []
  /// For each question, the length of its vector.
  private(set) var lengthOfQuestion: [Double] = []
  /// For each question, what it wants to know of its subject.
  private(set) var formsOfQuestion: [Set<Int>] = []
  let forms: QuestionForms
  /// For each card, what it is about.
  let subjects: [Card.Subject]

  var language: Language { reader.words.language }

  init(_ cards: [Card], words: SubjectWords, forms: QuestionForms) {
    let texts = cards.map { CardTexts($0, language: words.language) }
    let named = texts.flatMap { $0.questions + $0.terms }
    let reader = FeatureReader(words, known: named)
    var postings: [String: [Posting]] = [:]
    for (card, text) in texts.enumerated() {
      for (feature, weight) in text.weights(reader) {
        postings[feature, default: []].append(Posting(card: card, weight: weight))
      }
    }
    self.reader = reader
    self.forms = forms
    size = cards.count
    subjects = cards.map(\.subject)
    self.cards = postings
    spelling = Spelling(known: postings.keys)
    fieldWords = reader.fieldWords(of: texts.flatMap(\.terms))
    for (card, text) in texts.enumerated() {
      for question in text.questions { learn(question, of: card) }
    }
  }

  private mutating func learn(_ question: String, of card: Int) {
    let number = cardOfQuestion.count
    cardOfQuestion.append(card)
    var square = 0.0
    var seen: Set<String> = []
    for word in reader.words.words(of: question) where seen.insert(word.key).inserted {
      let features = reader.features(of: word)
      square += reader.wholes(of: word).map { rarity(of: $0.name) }.min().map { $0 * $0 } ?? 0
      for (feature, _) in features where questions[feature]?.last != number {
        questions[feature, default: []].append(number)
      }
    }
    lengthOfQuestion.append(square.squareRoot())
    formsOfQuestion.append(forms.forms(of: question))
  }

  /// How much a word counts that nearly every question of the field has.
  private static let common = 0.4

  /// How much a word tells cards apart; a word that no card has tells as much as a rare one.
  ///
  /// The fourth root falls with frequency about as a logarithm does, and needs no C library.
  func rarity(of feature: String) -> Double {
    let frequency = cards[feature]?.count ?? 2
    let rarity = (Double(size) / Double(max(1, frequency))).squareRoot().squareRoot() - 0.7
    return reader.words.common.contains(feature) ? rarity * Self.common : rarity
  }
}

/// The texts of a card in one language.
private struct CardTexts {
  /// How much a word counts by where it stands in a card.
  private enum Field {
    static let title = 1.0
    static let question = 0.6
    static let term = 0.9
    static let answer = 0.5
    static let rest = 0.25
  }

  // Nobody writes more; a pasted page is not read to its end.
  private static let limit = 400

  let questions: [String]
  let terms: [String]
  let answer: String
  let others: [String]

  init(_ card: Card, language: Language) {
    questions = card.questions.in(language)
    terms = card.terms.in(language)
    answer = card.answer.in(language)
    others = [card.details?.in(language)].compactMap(\.self) + card.steps.in(language)
  }

  /// For each word of the card, how much it speaks for it.
  func weights(_ reader: FeatureReader) -> [String: Double] {
    var weights: [String: Double] = [:]
    let fields =
      questions.prefix(1).map { ($0, Field.title) }
      + questions.dropFirst().map { ($0, Field.question) } + terms.map { ($0, Field.term) }
      + [(answer, Field.answer)] + others.map { ($0, Field.rest) }
    for (text, field) in fields {
      for word in reader.words.words(of: text, limit: Self.limit) {
        for (name, share) in reader.features(of: word) {
          weights[name] = 1 - (1 - weights[name, default: 0]) * (1 - field * share)
        }
      }
    }
    return weights
  }
}
