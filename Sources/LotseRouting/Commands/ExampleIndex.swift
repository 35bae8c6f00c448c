import LotseKit

/// The example sentences of one language, ready to be compared with a line.
///
/// A sentence is a vector of its features, each weighted by its kind and by how rare it is among
/// all sentences; likeness is the cosine of the angle between two of them.
struct ExampleIndex: Sendable {
  /// A sentence that is known to mean something.
  struct Example: Sendable {
    let text: String
    /// What it means, as a number below the count of meanings.
    let meaning: Int
  }

  /// How much a word counts that is what somebody tells, not how a command is asked for.
  private static let contentShare = 0.4

  let language: Language
  /// What each sentence means.
  let meanings: [Int]
  /// For each meaning, whether a whole sentence can be told to it.
  let takesAnyWords: [Bool]
  /// The sentences.
  let sentences: FeatureTable
  /// For each meaning, its sentences together.
  let together: FeatureTable
  private let vocabulary: Vocabulary
  private let names: FeatureNames
  private let rarity: [Double]
  private let rarityOfUnknown: Double

  /// Indexes sentences.
  ///
  /// - Parameters:
  ///   - examples: The sentences and what they mean.
  ///   - takesAnyWords: For each meaning, whether a whole sentence can be told to it.
  ///   - reader: What cuts them into words.
  init(_ examples: [Example], takesAnyWords: [Bool], reader: LineReader) {
    var numbering = FeatureNumbering(reader: reader)
    let numbered = examples.map { numbering.learn($0.text) }
    let frequency = numbering.frequency
    let count = Double(max(1, examples.count))
    let rarity = frequency.map { Self.rarity($0, of: count) }
    let vectors = zip(examples, numbered).map { example, features in
      FeatureVector(
        normalising: features.map { number, feature in
          let isContent = takesAnyWords[example.meaning] && frequency[number] == 1
          let weight = rarity[number] * feature.kind.weight * (isContent ? Self.contentShare : 1)
          return WeightedFeature(number: number, weight: weight)
        }
      )
    }
    meanings = examples.map(\.meaning)
    sentences = FeatureTable(vectors, featureCount: frequency.count)
    together = FeatureTable(
      Self.sums(of: vectors, by: examples.map(\.meaning), count: takesAnyWords.count),
      featureCount: frequency.count
    )
    vocabulary = Vocabulary(numbering.stems)
    self.takesAnyWords = takesAnyWords
    language = reader.language
    names = numbering.names
    self.rarity = rarity
    rarityOfUnknown = Self.rarity(1, of: count)
  }

  /// For each meaning, the sum of the vectors that have it.
  private static func sums(
    of vectors: [FeatureVector],
    by meanings: [Int],
    count: Int
  ) -> [FeatureVector] {
    let byMeaning = Dictionary(grouping: vectors.indices) { meanings[$0] }
    return (0..<count).map { meaning in
      FeatureVector(normalisingSumOf: (byMeaning[meaning] ?? []).map { vectors[$0] })
    }
  }

  // A power of 3/16 falls with frequency about as a logarithm does, and needs no C library.
  private static func rarity(_ frequency: Int, of count: Double) -> Double {
    let eighth = (count / Double(frequency)).squareRoot().squareRoot().squareRoot()
    return eighth * eighth.squareRoot()
  }
}

/// A line in the terms of the examples.
struct LineVector: Sendable {
  /// A feature that examples have too.
  struct Term: Sendable {
    let feature: WeightedFeature
    /// The words of the line that it comes from.
    let words: Range<Int>
  }

  let terms: [Term]
  /// The length, every word counted.
  let length: Double
  /// The length where words that no example has are only what somebody tells.
  let lengthForAnyWords: Double
}

extension ExampleIndex {
  /// A line in the terms of the examples; unknown words stand for known ones that are like them.
  func vector(of line: ComparedLine) -> LineVector {
    let words = line.words(in: language)
    var terms: [LineVector.Term] = []
    var (known, unknown) = (0.0, 0.0)
    func add(_ number: Int, _ weight: Double, _ words: Range<Int>) {
      terms.append(
        LineVector.Term(feature: WeightedFeature(number: number, weight: weight), words: words)
      )
    }
    for feature in line.features(in: language) {
      if let number = names[feature.name] {
        if terms.contains(where: { $0.feature.number == number }) { continue }
        let weight = rarity[number] * feature.kind.weight
        known += weight * weight
        add(number, weight, feature.words)
      } else if feature.kind == .word {
        unknown += rarityOfUnknown * rarityOfUnknown
        let stem = words[feature.words.lowerBound].stem
        for (stem, share) in vocabulary.substitutes(for: stem) {
          guard let number = names[TextHash(stem)] else { continue }
          add(number, share * rarity[number], feature.words)
        }
      }
    }
    let content = unknown * Self.contentShare * Self.contentShare
    return LineVector(
      terms: terms,
      length: (known + unknown).squareRoot(),
      lengthForAnyWords: (known + content).squareRoot()
    )
  }
}
