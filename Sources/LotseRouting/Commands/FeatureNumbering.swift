/// Gives the features of example sentences numbers, and counts in how many each occurs.
struct FeatureNumbering: Sendable {
  /// What cuts the sentences into words; it learns their forms.
  private(set) var reader: LineReader
  /// The numbers by name.
  private(set) var names = FeatureNames()
  /// For each number, how many sentences have the feature.
  private(set) var frequency: [Int] = []
  /// The stems of the words, in the order in which they were first met.
  private(set) var stems: [String] = []

  init(reader: LineReader) { self.reader = reader }

  /// The features of a sentence with their numbers, each once.
  mutating func learn(_ sentence: String) -> [(number: Int, feature: LineFeature)] {
    var numbered: [(number: Int, feature: LineFeature)] = []
    let words = reader.learn(sentence)
    for feature in LineFeature.features(of: words) {
      let number = names.number(of: feature.name)
      if numbered.contains(where: { $0.number == number }) { continue }
      if number == frequency.count {
        frequency.append(0)
        if feature.kind == .word { stems.append(words[feature.words.lowerBound].stem) }
      }
      frequency[number] += 1
      numbered.append((number, feature))
    }
    return numbered
  }
}

/// Numbers for the names of features, in the order in which they were first met.
struct FeatureNames: Sendable {
  private var numbers: [TextHash: Int32] = [:]

  /// How many names there are; the numbers lie below.
  var count: Int { numbers.count }

  /// The number of a name, if it has one.
  subscript(name: TextHash) -> Int? { numbers[name].map(Int.init) }

  /// The number of a name, a new one if it has none.
  mutating func number(of name: TextHash) -> Int {
    let next = Int32(numbers.count)
    let number = numbers[name] ?? next
    if number == next { numbers[name] = next }
    return Int(number)
  }
}
