package import LotseKit
package import LotsePrompts

/// How much each sign speaks for each intent, learned from lines that are known to mean one.
///
/// The model is a text with a line for each sign, sorted, so that everybody can look at what it has
/// learned.
package struct IntentModel: Sendable {
  /// The intents, in the order of the weights.
  package let intents: [String]
  /// Whether the model also tells how likely it is that a line may mean several intents.
  private let tellsSeveral: Bool
  /// From how many lines it was learned.
  package let lines: Int
  /// Pairs of intents that many lines may mean as well the one as the other.
  package let twins: Set<Set<String>>
  private let signs: SignTable

  /// A model as it was written down; `nil` if the text is none.
  package init?(_ text: FileBytes) {
    var start = 0
    var header: [[String]] = []
    while start < text.count, header.count < 3 {
      let end = text[start...].firstIndex(of: UInt8(ascii: "\n")) ?? text.count
      let line = String(decoding: text[start..<end], as: UTF8.self)
      if !line.hasPrefix("#") { header.append(line.split(separator: "\t").map(String.init)) }
      start = end + 1
    }
    guard header.count == 3, let lines = header[0].last.flatMap({ Int($0) }) else { return nil }
    self.lines = lines
    twins = Set(header[1].dropFirst().map { Set($0.split(separator: " ").map(String.init)) })
    tellsSeveral = header[2].last == Self.several
    intents = Array(header[2].dropFirst().dropLast(tellsSeveral ? 1 : 0))
    signs = SignTable(text, from: min(start, text.count))
  }

  /// The name of what is none of the intents.
  package static let none = "none"
  /// The name of the last weight: how much a sign speaks for a line that may mean several intents.
  static let several = "several"
}

extension IntentModel {
  /// How likely each intent is for a line; together 1.
  package func probabilities(_ line: String, in language: Language, by reader: SignReader)
    -> [Double]
  {
    guess(line, in: language, by: reader).probabilities
  }

  /// How sure one must be of what a line means.
  package func certainty(of line: String, _ guess: Guess) -> Certainty {
    var certainty = Certainty()
    certainty.twins = twins
    certainty.learned = Set(intents)
    certainty.openness = guess.several
    certainty.isShort = line.split(maxSplits: Self.fewWords) { $0 == " " }.count <= Self.fewWords
    return certainty
  }

  private static let fewWords = 6

  /// What a line may mean.
  package struct Guess: Sendable {
    /// How likely each intent is; together 1.
    package let probabilities: [Double]
    /// How likely the line may mean several intents, whichever they are.
    package let several: Double
    /// The words of the line.
    let words: [LineWord]
    /// For each intent in turn, how much each word speaks for it, more than for the others.
    fileprivate let shares: [Double]
  }

  /// What a line may mean.
  package func guess(_ line: String, in language: Language, by reader: SignReader) -> Guess {
    guess(reader.read(line, in: language, isKnown: signs.contains))
  }

  /// What a line may mean, by its signs.
  func guess(_ reading: SignReader.Reading) -> Guess {
    var weights = [Double](repeating: 0, count: intents.count + (tellsSeveral ? 1 : 0))
    var scores = [Double](repeating: 0, count: intents.count)
    var several = 0.0
    let count = reading.words.count
    var shares = [Double](repeating: 0, count: intents.count * count)
    for sign in reading.signs where signs.read(sign.name, into: &weights) {
      if tellsSeveral { several += weights[intents.count] * sign.value }
      let mean = weights.prefix(intents.count).reduce(0, +) / Double(intents.count)
      for intent in intents.indices {
        scores[intent] += weights[intent] * sign.value
        if sign.kind == .shape { continue }
        let share = (weights[intent] - mean) * sign.value / Double(max(1, sign.words.count))
        for word in sign.words { shares[intent * count + word] += share }
      }
    }
    Softmax.apply(to: &scores)
    return Guess(
      probabilities: scores,
      several: tellsSeveral ? Softmax.probability(several) : 0,
      words: reading.words,
      shares: shares
    )
  }

  /// Whether lines are known that have a sign.
  func knows(_ sign: String) -> Bool { signs.contains(sign) }
}

extension IntentModel.Guess {
  /// The words that speak for an intent, the weightiest first.
  func evidence(for intent: Int) -> [Routing.Evidence] {
    let shares = shares[intent * words.count..<(intent + 1) * words.count]
    return zip(words, shares).enumerated().filter { $0.element.1 > 0.005 }
      .sorted { ($1.element.1, $0.offset) < ($0.element.1, $1.offset) }
      .map { Routing.Evidence(word: $0.element.0.typed, weight: $0.element.1) }
  }
}

enum Softmax {
  /// Turns scores into probabilities.
  static func apply(to scores: inout [Double]) {
    let highest = scores.max() ?? 0
    var sum = 0.0
    for index in scores.indices {
      scores[index] = exponential(scores[index] - highest)
      sum += scores[index]
    }
    for index in scores.indices { scores[index] /= sum }
  }

  /// The probability of one of two things, by how much its score is above the other's.
  static func probability(_ lead: Double) -> Double {
    var scores = [lead, 0]
    apply(to: &scores)
    return scores[0]
  }

  /// e to the power of a number that is not above zero, by halving until a short series will do:
  /// the same on every machine.
  private static func exponential(_ power: Double) -> Double {
    if !(power > -30) { return 0 }
    let small = power / 1024
    var value = 1 + small * (1 + small / 2 * (1 + small / 3))
    for _ in 0..<10 { value *= value }
    return value
  }
}
