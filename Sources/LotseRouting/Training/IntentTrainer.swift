import LotseKit

/// Learns from lines how much each sign speaks for each intent.
///
/// The same lines in the same order always give the same model.
package struct IntentTrainer: Sendable {
  /// In how many lines a sign must be to tell anything.
  private static let leastLines = 2
  /// The weight, in hundredths, below which a sign says nothing.
  private static let leastWeight = 20

  /// How often a line that may mean one or the other counts: there are many of them, few are known.
  private static let copies = 3
  /// How many lines must mean one intent as well as another for the two to be mixed up often.
  private static let leastTwins = 20

  private let intents: [String]
  private let reader: SignReader

  /// A trainer for some intents.
  ///
  /// - Parameters:
  ///   - intents: The intents; the last one is what means none of the others.
  ///   - reader: What finds the signs of a line.
  package init(_ intents: [String], reader: SignReader) {
    self.intents = intents
    self.reader = reader
  }

  /// The text of a model learned from some lines.
  package func train(_ lines: [TrainingLine]) -> [UInt8] {
    var numbers = SignNumbers()
    let signs = signs(of: lines, &numbers)
    let count = numbers.names.count
    let weights = learn(intents.count, signs: count, zip(lines, signs).flatMap(casesOfIntent))
    let several = learn(2, signs: count, zip(lines, signs).map(caseOfSeveral))
    return text(of: numbers.names, weights, several, lines)
  }

  private typealias Signs = [(number: Int, value: Float)]

  /// The signs of each line that others have too.
  private func signs(of lines: [TrainingLine], _ numbers: inout SignNumbers) -> [Signs] {
    let counts = counts(of: lines)
    var all: [Signs] = []
    for line in lines {
      // A word that only this line has is one that a line to come would not know.
      let reading = reader.read(line.text, in: line.language) {
        counts[$0, default: 0] > Self.leastLines
      }
      let signs = reading.signs.filter {
        $0.kind == .shape || counts[$0.name, default: 0] >= Self.leastLines
      }
      all.append(signs.map { (numbers.number(of: $0.name), Float($0.value)) })
    }
    return all
  }

  /// A line once for each intent that it may mean.
  private func casesOfIntent(_ line: TrainingLine, _ signs: Signs) -> [LogisticRegression.Case] {
    let copies = line.intents.count > 1 ? Self.copies : 1
    return (0..<copies).flatMap { _ in line.intents }.map { intent in
      let meaning = intents.firstIndex(of: intent) ?? intents.count - 1
      return LogisticRegression.Case(signs: signs, meaning: meaning)
    }
  }

  /// A line as one that may mean several intents, or means one.
  private func caseOfSeveral(_ line: TrainingLine, _ signs: Signs) -> LogisticRegression.Case {
    LogisticRegression.Case(signs: signs, meaning: line.intents.count > 1 ? 1 : 0)
  }

  /// The weights that fit some cases, one for each sign and meaning.
  private func learn(
    _ meanings: Int,
    signs: Int,
    _ cases: [LogisticRegression.Case]
  ) -> [ArraySlice<Float>] {
    var regression = LogisticRegression(signs: signs, meanings: meanings)
    let weights = regression.learn(cases)
    return (0..<signs).map { weights[$0 * meanings..<($0 + 1) * meanings] }
  }

  /// The pairs of intents that enough of the lines may mean both of.
  private func twins(in lines: [TrainingLine]) -> [String] {
    var counts: [String: Int] = [:]
    for line in lines where line.intents.count > 1 {
      counts[line.intents.sorted().joined(separator: " "), default: 0] += 1
    }
    return counts.filter { $0.value >= Self.leastTwins }.keys.sorted()
  }

  /// In how many lines each sign is.
  private func counts(of lines: [TrainingLine]) -> [String: Int] {
    var counts: [String: Int] = [:]
    for line in lines {
      let signs = reader.read(line.text, in: line.language, isKnown: { _ in true }).signs
      for sign in signs { counts[sign.name, default: 0] += 1 }
    }
    return counts
  }

  /// The model as a text, without signs that say nothing.
  private func text(
    of signs: [String],
    _ weights: [ArraySlice<Float>],
    _ several: [ArraySlice<Float>],
    _ lines: [TrainingLine]
  ) -> [UInt8] {
    var rows = signs.enumerated().compactMap { number, sign -> String? in
      let lead = (several[number].last ?? 0) - (several[number].first ?? 0)
      let hundredths = (weights[number] + [lead]).map { Int(($0 * 100).rounded()) }
      // Words stay, for it matters whether a line's words are known at all.
      guard sign.hasPrefix("w ") || hundredths.contains(where: { abs($0) >= Self.leastWeight })
      else { return nil }
      return ([sign] + hundredths.map(String.init)).joined(separator: "\t")
    }
    rows.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let header = [
      "# How much each sign of a line speaks for each field, in hundredths.",
      "# Learned by `make model` from Tests/RouterTraining/Lines, Prompts/examples and Prompts/cards.",
      "# w word, b two words, g two words by their groups, ^ the first word, l letters,",
      "# #… and =… groups from cues.yaml and lexicon.yaml, ~ the shape of the line.",
      "# The last column: how much it speaks for a line that may mean several fields.",
      "lines\t\(lines.count)", (["both"] + twins(in: lines)).joined(separator: "\t"),
      (["sign"] + intents + [IntentModel.several]).joined(separator: "\t"),
    ]
    return Array((header + rows).joined(separator: "\n").utf8) + [UInt8(ascii: "\n")]
  }
}

/// Numbers for signs, in the order in which they are met.
private struct SignNumbers {
  private(set) var names: [String] = []
  private var numbers: [String: Int] = [:]

  mutating func number(of name: String) -> Int {
    if let number = numbers[name] { return number }
    numbers[name] = names.count
    names.append(name)
    return names.count - 1
  }
}
