/// How well a line fits what some examples mean.
struct Likeness: Sendable {
  /// What they mean, as the index numbers it.
  let meaning: Int
  /// From 0 to 1.
  var score: Double
  /// The likest of the sentences.
  let sentence: Int
}

extension ExampleIndex {
  /// How much the likest sentence, the second and the third count, and all those of a command
  /// together: one lucky sentence is not enough, and neither is a vague likeness to many.
  private static let shares = (single: [0.35, 0.1, 0.05], together: 0.7)

  /// What a line is like; what it has nothing in common with is left out.
  ///
  /// - Returns: At most one likeness for each meaning, in the order of the meanings.
  func likenesses(of line: ComparedLine) -> [Likeness] {
    let vector = vector(of: line)
    if vector.terms.isEmpty { return [] }
    let features = vector.terms.lazy.map(\.feature)
    let products = sentences.products(with: features)
    let likest = likest(products)
    let count = Self.shares.single.count
    return together.products(with: features).enumerated().compactMap { meaning, product in
      let best = likest[meaning * count..<(meaning + 1) * count].prefix { $0 >= 0 }
      guard let first = best.first else { return nil }
      let length = takesAnyWords[meaning] ? vector.lengthForAnyWords : vector.length
      let single = zip(best, Self.shares.single).reduce(0) { sum, pair in
        sum + products[Int(pair.0)] * pair.1
      }
      let score = min(1, (single + product * Self.shares.together) / length)
      return Likeness(meaning: meaning, score: score, sentence: Int(first))
    }
  }

  /// For each meaning in turn its likest sentences, as many as count, the likest first; -1 where
  /// there are no more.
  private func likest(_ products: [Double]) -> [Int32] {
    let count = Self.shares.single.count
    var likest = [Int32](repeating: -1, count: takesAnyWords.count * count)
    for (sentence, product) in products.enumerated() where product > 0 {
      let first = meanings[sentence] * count
      var place = first + count
      while place > first, likest[place - 1] < 0 || products[Int(likest[place - 1])] < product {
        place -= 1
        if place + 1 < first + count { likest[place + 1] = likest[place] }
      }
      if place < first + count { likest[place] = Int32(sentence) }
    }
    return likest
  }

  /// The words that a line has in common with a sentence that it is like, the weightiest first;
  /// together they make the score.
  func evidence(for likeness: Likeness, in line: ComparedLine) -> [Routing.Evidence] {
    let words = line.words(in: language)
    var weights = [Double](repeating: 0, count: words.count)
    for term in vector(of: line).terms {
      let shared = sentences.weight(of: term.feature.number, in: likeness.sentence)
      let weight = term.feature.weight * shared
      for index in term.words { weights[index] += weight / Double(term.words.count) }
    }
    let total = weights.reduce(0, +)
    return words.indices.filter { weights[$0] > 0 }
      .sorted { (weights[$1], $0) < (weights[$0], $1) }
      .map {
        Routing.Evidence(word: words[$0].typed, weight: likeness.score * weights[$0] / total)
      }
  }
}
