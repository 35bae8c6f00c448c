package import LotseKit

/// How much each sign speaks for each intent, learned from lines that are known to mean one.
///
/// The model is a text with a line for each sign, sorted, so that nothing has to be read before
/// signs are looked up in it, and everybody can look at what it has learned.
package struct IntentModel: Sendable {
  /// The intents, in the order of the weights.
  package let intents: [String]
  /// Whether the model also tells how likely it is that a line may mean several intents.
  private let tellsSeveral: Bool
  /// From how many lines it was learned.
  package let lines: Int
  /// Pairs of intents that many lines may mean as well the one as the other.
  package let twins: Set<Set<String>>
  private let text: [UInt8]
  /// Where the first sign stands.
  private let start: Int

  /// A model as it was written down; `nil` if the text is none.
  package init?(_ text: [UInt8]) {
    var start = 0
    var header: [[String]] = []
    while start < text.count, header.count < 3 {
      let end = text[start...].firstIndex(of: Self.newline) ?? text.count
      let line = String(decoding: text[start..<end], as: UTF8.self)
      if !line.hasPrefix("#") { header.append(line.split(separator: "\t").map(String.init)) }
      start = end + 1
    }
    guard header.count == 3, let lines = header[0].last.flatMap({ Int($0) }) else { return nil }
    self.lines = lines
    twins = Set(header[1].dropFirst().map { Set($0.split(separator: " ").map(String.init)) })
    tellsSeveral = header[2].last == Self.several
    intents = Array(header[2].dropFirst().dropLast(tellsSeveral ? 1 : 0))
    self.text = text
    self.start = min(start, text.count)
  }

  /// The name of what is none of the intents.
  package static let none = "none"
  /// The name of the last weight: how much a sign speaks for a line that may mean several intents.
  static let several = "several"

  private static let newline = UInt8(ascii: "\n")
  private static let tab = UInt8(ascii: "\t")

  /// The weights of a sign, one for each intent and perhaps one for several of them; `nil` if the
  /// model does not know it.
  func weights(of sign: String) -> [Double]? {
    let sought = Array(sign.utf8)
    var (low, high) = (start, text.count)
    while low < high {
      let line = beginningOfLine(at: (low + high) / 2, notBefore: low)
      let order = compare(sought, withLineAt: line)
      if order == 0 { return numbers(at: line + sought.count) }
      if order < 0 { high = line } else { low = endOfLine(at: line) + 1 }
    }
    return nil
  }

  private func beginningOfLine(at place: Int, notBefore low: Int) -> Int {
    var place = place
    while place > low, text[place - 1] != Self.newline { place -= 1 }
    return place
  }

  private func endOfLine(at place: Int) -> Int {
    var place = place
    while place < text.count, text[place] != Self.newline { place += 1 }
    return place
  }

  /// Below zero if the sign comes before that of the line, above if after.
  private func compare(_ sign: [UInt8], withLineAt line: Int) -> Int {
    var place = line
    for letter in sign {
      guard place < text.count, text[place] != Self.tab else { return 1 }
      if text[place] != letter { return Int(letter) - Int(text[place]) }
      place += 1
    }
    return place < text.count && text[place] == Self.tab ? 0 : -1
  }

  private func numbers(at place: Int) -> [Double] {
    var numbers: [Double] = []
    var (number, sign, place) = (0, 1, place + 1)
    while place < text.count, text[place] != Self.newline {
      switch text[place] {
      case Self.tab:
        numbers.append(Double(sign * number) / 100)
        (number, sign) = (0, 1)
      case UInt8(ascii: "-"): sign = -1
      default: number = number * 10 + Int(text[place]) - 48
      }
      place += 1
    }
    return numbers + [Double(sign * number) / 100]
  }
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
    /// For each intent, how much each word speaks for it, more than for the others.
    let evidence: [[Routing.Evidence]]
  }

  /// What a line may mean.
  package func guess(_ line: String, in language: Language, by reader: SignReader) -> Guess {
    let reading = reader.read(line, in: language) { weights(of: $0) != nil }
    let width = intents.count + (tellsSeveral ? 1 : 0)
    var scores = [Double](repeating: 0, count: intents.count)
    var several = 0.0
    let none = [Double](repeating: 0, count: reading.words.count)
    var shares = [[Double]](repeating: none, count: intents.count)
    for sign in reading.signs {
      guard let weights = weights(of: sign.name), weights.count == width else { continue }
      if tellsSeveral { several += weights[intents.count] * sign.value }
      let mean = weights.prefix(intents.count).reduce(0, +) / Double(intents.count)
      for intent in intents.indices {
        scores[intent] += weights[intent] * sign.value
        let share = (weights[intent] - mean) * sign.value / Double(max(1, sign.words.count))
        for word in sign.words where sign.kind != .shape { shares[intent][word] += share }
      }
    }
    Softmax.apply(to: &scores)
    return Guess(
      probabilities: scores,
      several: tellsSeveral ? Softmax.probability(several) : 0,
      evidence: shares.map { Self.evidence($0, of: reading.words) }
    )
  }

  /// The words that speak for something, the weightiest first.
  private static func evidence(_ shares: [Double], of words: [LineWord]) -> [Routing.Evidence] {
    words.indices.filter { shares[$0] > 0.005 }
      .sorted { (shares[$1], $0) < (shares[$0], $1) }
      .map { Routing.Evidence(word: words[$0].typed, weight: shares[$0]) }
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
