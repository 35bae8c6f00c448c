import LotseKit

/// The cards in the words of one language, ready to be compared with a question.
struct CardIndex: Sendable {
  /// A card and how much a word of it speaks for it.
  struct Posting: Sendable {
    let card: Int32
    let weight: Float
  }

  let reader: FeatureReader
  let forms: QuestionForms
  let spelling: Spelling
  /// The numbers of the words.
  private let numbers: [String: Int32]
  /// For each word, how much it tells cards apart.
  private let rarities: [Double]
  /// For each word, the cards that have it.
  let cards: PackedLists<Posting>
  /// For each word, the questions that have it.
  let questions: PackedLists<Int32>
  /// The words of the field: those by which cards say that people look for them.
  let fieldWords: Set<String>
  /// For each question, its card.
  let cardOfQuestion: [Int]
  /// For each question, the length of its vector.
  let lengthOfQuestion: [Double]
  /// For each question, what it wants to know of its subject.
  let formsOfQuestion: [Set<Int>]
  /// For each card, what it is about.
  let subjects: [Card.Subject]

  var language: Language { reader.words.language }
  /// How many cards there are.
  var size: Int { subjects.count }

  // Nobody writes more; a pasted page is not read to its end.
  private static let limit = 400

  init(_ cards: [Card], words: SubjectWords, forms: QuestionForms) {
    var stems: [String: String] = [:]
    func cut(_ text: String) -> [SubjectWord] {
      words.words(of: text, limit: Self.limit) { folded in
        if let stem = stems[folded] { return stem }
        let stem = words.stem(folded)
        stems[folded] = stem
        return stem
      }
    }
    let language = words.language
    let texts = cards.map { CardTexts($0, language: language, words: cut) }
    let reader = FeatureReader(words, known: texts.flatMap { ($0.questions + $0.terms).joined() })
    var features = FeatureNumbers(reader)
    var postings: [[Posting]] = []
    for (card, text) in texts.enumerated() {
      let weights = text.weights(&features, words: cut)
      while postings.count < features.numbers.count { postings.append([]) }
      for (number, weight) in weights {
        postings[number].append(Posting(card: Int32(card), weight: Float(weight)))
      }
    }
    var rarities = postings.map { Self.rarity(in: $0.count, of: cards.count) }
    for name in words.common {
      if let number = features.numbers[name] { rarities[Int(number)] *= Self.common }
    }
    var asked = AskedQuestions(rarities)
    for (card, text) in texts.enumerated() {
      for question in text.questions { asked.learn(question, of: card, &features) }
    }
    self.reader = reader
    self.forms = forms
    subjects = cards.map(\.subject)
    numbers = features.numbers
    self.cards = PackedLists(postings)
    self.rarities = rarities
    spelling = Spelling(known: features.numbers.keys)
    fieldWords = reader.fieldWords(of: texts.flatMap(\.terms))
    questions = PackedLists(asked.questions)
    cardOfQuestion = asked.cards
    lengthOfQuestion = asked.lengths
    formsOfQuestion = cards.flatMap { $0.questions.in(language).map(forms.forms) }
  }

  /// How much a word counts that nearly every question of the field has.
  private static let common = 0.4
  /// A word that no card has tells cards apart as much as one that so many have.
  private static let countOfUnknown = 2

  /// How much a word tells cards apart that so many of them have.
  ///
  /// The fourth root falls with frequency about as a logarithm does, and needs no C library.
  private static func rarity(in count: Int, of cards: Int) -> Double {
    (Double(cards) / Double(max(1, count))).squareRoot().squareRoot() - 0.7
  }

  /// The number of a word; `nil` if no card has it.
  func number(of name: String) -> Int? { numbers[name].map(Int.init) }

  /// How much a word tells cards apart.
  func rarity(of name: String) -> Double {
    if let number = number(of: name) { return rarities[number] }
    let rarity = Self.rarity(in: Self.countOfUnknown, of: size)
    return reader.words.common.contains(name) ? rarity * Self.common : rarity
  }
}

/// The questions that cards say they answer, by their words.
private struct AskedQuestions {
  /// For each word, how much it tells cards apart.
  private let rarities: [Double]
  /// For each word, the questions that have it.
  private(set) var questions: [[Int32]]
  /// For each question, its card.
  private(set) var cards: [Int] = []
  /// For each question, the length of its vector.
  private(set) var lengths: [Double] = []

  init(_ rarities: [Double]) {
    self.rarities = rarities
    questions = rarities.map { _ in [] }
  }

  mutating func learn(_ words: [SubjectWord], of card: Int, _ features: inout FeatureNumbers) {
    let number = Int32(cards.count)
    cards.append(card)
    var square = 0.0
    var seen: Set<String> = []
    for word in words where seen.insert(word.key).inserted {
      let shares = features.shares(of: word)
      let rarest = shares.prefix(word.wholeCount).map { rarities[$0.number] }.min() ?? 0
      square += rarest * rarest
      for (feature, _) in shares where questions[feature].last != number {
        questions[feature].append(number)
      }
    }
    lengths.append(square.squareRoot())
  }
}
