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
    let vector: Int
    let weight: Double
  }

  private let count: Int
  private var entries: [[Entry]]

  /// A table of vectors whose features' numbers lie below a limit.
  init(_ vectors: [FeatureVector], featureCount: Int) {
    count = vectors.count
    entries = Array(repeating: [], count: featureCount)
    for (index, vector) in vectors.enumerated() {
      for feature in vector.features {
        entries[feature.number].append(Entry(vector: index, weight: feature.weight))
      }
    }
  }

  /// The weight that a feature has in a vector.
  func weight(of feature: Int, in vector: Int) -> Double {
    // They lie in the order of the vectors; of a word of many guides there are thousands.
    let entries = entries[feature]
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].vector < vector { low = middle + 1 } else { high = middle }
    }
    return low < entries.count && entries[low].vector == vector ? entries[low].weight : 0
  }

  /// The scalar product of some features with each vector.
  func products(with features: some Sequence<WeightedFeature>) -> [Double] {
    var products = [Double](repeating: 0, count: count)
    for feature in features {
      for entry in entries[feature.number] {
        products[entry.vector] += feature.weight * entry.weight
      }
    }
    return products
  }
}
