/// How well a line fits what some examples mean.
struct Likeness: Sendable {
  /// What they mean, as the index numbers it.
  let meaning: Int
  /// From 0 to 1.
  var score: Double
  /// The words that spoke for it, the weightiest first.
  let evidence: [Routing.Evidence]
}

extension ExampleIndex {
  /// How much the likest sentence, the second and the third count, and all those of a command
  /// together: one lucky sentence is not enough, and neither is a vague likeness to many.
  private static let shares = (single: [0.35, 0.1, 0.05], together: 0.7)

  /// What a line is like; what it has nothing in common with is left out.
  ///
  /// - Returns: At most one likeness for each meaning, in the order of the meanings.
  func likenesses(of line: String) -> [Likeness] {
    let words = reader.words(of: line)
    let vector = vector(of: words)
    if vector.terms.isEmpty { return [] }
    let features = vector.terms.lazy.map(\.feature)
    let products = sentences.products(with: features)
    let likest = likest(products)
    return together.products(with: features).enumerated().compactMap { meaning, product in
      guard let best = likest[meaning]?.first else { return nil }
      let length = takesAnyWords[meaning] ? vector.lengthForAnyWords : vector.length
      let single = zip(likest[meaning] ?? [], Self.shares.single).reduce(0) { sum, pair in
        sum + products[pair.0] * pair.1
      }
      let score = min(1, (single + product * Self.shares.together) / length)
      let evidence = evidence(for: best, in: vector, of: words, score: score)
      return Likeness(meaning: meaning, score: score, evidence: evidence)
    }
  }

  /// For each meaning its likest sentences, as many as count, the likest first.
  private func likest(_ products: [Double]) -> [Int: [Int]] {
    var likest: [Int: [Int]] = [:]
    for (sentence, product) in products.enumerated() where product > 0 {
      var best = likest[meanings[sentence]] ?? []
      let place = best.firstIndex { products[$0] < product } ?? best.count
      if place >= Self.shares.single.count { continue }
      best.insert(sentence, at: place)
      likest[meanings[sentence]] = Array(best.prefix(Self.shares.single.count))
    }
    return likest
  }

  /// The words that the line has in common with a sentence; together they make the score.
  private func evidence(
    for sentence: Int,
    in vector: LineVector,
    of words: [LineWord],
    score: Double
  ) -> [Routing.Evidence] {
    var weights = [Double](repeating: 0, count: words.count)
    for term in vector.terms {
      let weight = term.feature.weight * sentences.weight(of: term.feature.number, in: sentence)
      for index in term.words { weights[index] += weight / Double(term.words.count) }
    }
    let total = weights.reduce(0, +)
    return words.indices.filter { weights[$0] > 0 }
      .sorted { (weights[$1], $0) < (weights[$0], $1) }
      .map { Routing.Evidence(word: words[$0].typed, weight: score * weights[$0] / total) }
  }
}
