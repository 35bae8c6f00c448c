/// Something that a question is about, in the words of an index.
private struct QuestionPart {
  /// What it is compared by and cards have, with how much each counts; the best one found counts.
  var features: [(number: Int, share: Double)]
  /// How much it tells cards apart.
  var rarity: Double
  /// How much it counts beside the other parts.
  var weight: Double
  /// Whether it is of the field.
  var isOfField: Bool
}

/// How well a question fits a card.
struct CardScore: Sendable {
  /// From 0 to 1.
  var value = 0.0
  /// How many words of the field they have in common.
  var subjects = 0
  /// Whether the question has a word of the field that the card has not.
  var missesSubject = false

  /// Whether a word of the field is among what they have in common.
  var isOnSubject: Bool { subjects > 0 }
}

extension CardIndex {
  /// How much the words that a card has count, and how much the likeness to its questions.
  private static let shares = (words: 0.55, likeness: 0.45)
  /// How much of its score a card keeps whose kind does not answer what is asked.
  private static let unsuitable = 0.86
  /// The same where the question leaves open what is asked.
  private static let undecided = 0.93
  /// How much a word counts that no card has.
  private static let unknown = 0.6
  /// How much the parts of a compound count together that is not known as a whole.
  private static let unknownCompound = 1.2
  /// How much each part of a compound counts that is known as a whole.
  private static let furtherParts = 0.3

  /// For each card, how well a question fits it.
  func scores(of question: String) -> [CardScore] {
    let parts = parts(of: question)
    var scores = [CardScore](repeating: CardScore(), count: size)
    var whole = 0.0
    var square = 0.0
    var named = 0
    var products = [Double](repeating: 0, count: cardOfQuestion.count)
    for part in parts {
      let value = part.rarity * part.weight
      whole += value
      square += part.rarity * part.rarity * part.weight
      for (card, share) in best(part) {
        scores[card].value += value * share
        if part.isOfField { scores[card].subjects += 1 }
      }
      if part.isOfField { named += 1 }
      for (question, share) in bestInQuestions(part) {
        products[question] += part.rarity * part.rarity * part.weight * share
      }
    }
    guard whole > 0 else { return scores }
    var likeness = [Double](repeating: 0, count: size)
    let length = square.squareRoot()
    let asked = forms.forms(of: question)
    for (question, product) in products.enumerated() where product > 0 {
      let card = cardOfQuestion[question]
      let cosine = product / max(0.001, length * lengthOfQuestion[question])
      let agreement = QuestionForms.agreement(asked, formsOfQuestion[question])
      likeness[card] = max(likeness[card], min(1, cosine) * agreement)
    }
    let suiting = forms.subjects(suiting: asked)
    let others = suiting.isEmpty ? Self.undecided : Self.unsuitable
    for card in scores.indices {
      let value =
        scores[card].value / whole * Self.shares.words + likeness[card] * Self.shares.likeness
      scores[card].missesSubject = scores[card].subjects < named
      scores[card].value = suiting.contains(subjects[card]) ? value : value * others
    }
    return scores
  }

  /// For each card that has a part, how much of it.
  private func best(_ part: QuestionPart) -> BestShares {
    var best = BestShares(count: size)
    for (number, share) in part.features {
      for posting in cards[number] {
        best.note(Double(posting.weight) * share, for: Int(posting.card))
      }
    }
    return best
  }

  private func bestInQuestions(_ part: QuestionPart) -> BestShares {
    var best = BestShares(count: cardOfQuestion.count)
    for (number, share) in part.features {
      for question in questions[number] { best.note(share, for: Int(question)) }
    }
    return best
  }

  private func parts(of question: String) -> [QuestionPart] {
    var seen: Set<String> = []
    return reader.words.words(of: question)
      .flatMap { seen.insert($0.key).inserted ? parts(of: $0) : [] }
  }

  private func parts(of word: SubjectWord) -> [QuestionPart] {
    let wholes = reader.wholes(of: word)
    let pieces = word.folded.map(reader.parts.parts) ?? []
    if wholes.contains(where: { number(of: $0.name) != nil }) {
      let further = word.meanings.isEmpty ? pieces : []
      return [part(wholes, weight: 1)]
        + further.map { part(reader.features(ofPart: $0), weight: Self.furtherParts) }
    }
    if !pieces.isEmpty {
      let weight = Self.unknownCompound / Double(pieces.count)
      return pieces.map { part(reader.features(ofPart: $0), weight: weight) }
    }
    let substitutes = (word.stem.map(spelling.substitutes) ?? []).flatMap { stem, share in
      [(name: stem, share: share)] + reader.meanings(ofStem: stem, share: share)
    }
    if substitutes.isEmpty { return [part(wholes, weight: Self.unknown)] }
    return [part(substitutes, weight: 1)]
  }

  private func part(_ features: [(name: String, share: Double)], weight: Double) -> QuestionPart {
    let known = features.filter { number(of: $0.name) != nil }
    let rarity = (known.isEmpty ? features : known).map { self.rarity(of: $0.name) }.min() ?? 0
    return QuestionPart(
      features: known.compactMap { feature in
        number(of: feature.name).map { (number: $0, share: feature.share) }
      },
      rarity: rarity,
      weight: weight,
      isOfField: features.contains { fieldWords.contains($0.name) }
    )
  }
}

/// The best share that each of some cards or questions has in something.
private struct BestShares: Sequence {
  private var shares: [Double]
  /// Those that have any.
  private var some: [Int] = []

  init(count: Int) { shares = Array(repeating: 0, count: count) }

  mutating func note(_ share: Double, for place: Int) {
    if shares[place] == 0 { some.append(place) }
    shares[place] = Swift.max(shares[place], share)
  }

  func makeIterator() -> some IteratorProtocol<(Int, Double)> {
    some.lazy.map { ($0, shares[$0]) }.makeIterator()
  }
}
