/// A feature by its number, with how much it counts.
struct WeightedFeature: Sendable {
  let number: Int
  var weight: Double
}

/// Features with weights.
struct FeatureVector: Sendable {
  /// The features, each once.
  private(set) var features: [WeightedFeature]

  /// A vector of features, scaled to the length 1; one of nothing stays as it is.
  init(normalising features: [WeightedFeature]) {
    let length = features.reduce(0) { $0 + $1.weight * $1.weight }.squareRoot()
    self.features = features
    guard length > 0 else { return }
    for index in features.indices { self.features[index].weight /= length }
  }

  /// The sum of vectors, scaled to the length 1.
  init(normalisingSumOf vectors: [FeatureVector]) {
    var sum: [WeightedFeature] = []
    for feature in vectors.flatMap(\.features).sorted(by: { $0.number < $1.number }) {
      if let last = sum.last, last.number == feature.number {
        sum[sum.count - 1].weight += feature.weight
      } else {
        sum.append(feature)
      }
    }
    self.init(normalising: sum)
  }
}

/// Vectors, found by the features they have.
struct FeatureTable: Sendable {
  private struct Entry: Sendable {
    let vector: Int32
    let weight: Float
  }

  private let count: Int
  /// The vectors of the first feature, those of the second, and so on.
  private let entries: [Entry]
  /// Where the vectors of each feature begin, and where the last ones end.
  private let starts: [Int32]

  /// A table of vectors whose features' numbers lie below a limit.
  init(_ vectors: [FeatureVector], featureCount: Int) {
    count = vectors.count
    var ends = [Int32](repeating: 0, count: featureCount + 1)
    for feature in vectors.lazy.flatMap(\.features) { ends[feature.number + 1] += 1 }
    for feature in 0..<featureCount { ends[feature + 1] += ends[feature] }
    starts = ends
    var entries = [Entry](repeating: Entry(vector: 0, weight: 0), count: Int(ends[featureCount]))
    for (index, vector) in vectors.enumerated() {
      for feature in vector.features {
        let place = Int(ends[feature.number])
        entries[place] = Entry(vector: Int32(index), weight: Float(feature.weight))
        ends[feature.number] += 1
      }
    }
    self.entries = entries
  }

  private func range(of feature: Int) -> Range<Int> {
    Int(starts[feature])..<Int(starts[feature + 1])
  }

  /// The weight that a feature has in a vector.
  func weight(of feature: Int, in vector: Int) -> Double {
    // They lie in the order of the vectors; of a word of many guides there are thousands.
    let range = range(of: feature)
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].vector < vector { low = middle + 1 } else { high = middle }
    }
    let isThere = low < range.upperBound && entries[low].vector == vector
    return isThere ? Double(entries[low].weight) : 0
  }

  /// The scalar product of some features with each vector.
  func products(with features: some Sequence<WeightedFeature>) -> [Double] {
    var products = [Double](repeating: 0, count: count)
    for feature in features {
      for entry in entries[range(of: feature.number)] {
        products[Int(entry.vector)] += feature.weight * Double(entry.weight)
      }
    }
    return products
  }
}
