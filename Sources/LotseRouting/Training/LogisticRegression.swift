/// Multinomial logistic regression by stochastic gradient descent, with a rate of its own for each
/// weight (AdaGrad); the weights of the later rounds are averaged.
///
/// In each round a part of each line's signs is left out, so that a line is understood even where
/// its most telling word is missing.
struct LogisticRegression {
  /// Signs that are known to mean something.
  struct Case {
    let signs: [(number: Int, value: Float)]
    let meaning: Int
  }

  private static let rounds = 15
  private static let rate: Float = 0.3
  private static let decay: Float = 0.001
  /// Of a thousand signs, how many are left out.
  private static let leftOut: UInt64 = 200

  private let width: Int
  private var weights: [Float]
  private var squares: [Float]
  private var chance = Chance()

  init(signs: Int, meanings: Int) {
    width = meanings
    weights = [Float](repeating: 0, count: signs * meanings)
    squares = [Float](repeating: 1e-3, count: signs * meanings)
  }

  /// The weights that fit some cases: for each sign, one for each meaning.
  mutating func learn(_ cases: [Case]) -> [Float] {
    let balances = balances(of: cases)
    var sums = [Float](repeating: 0, count: weights.count)
    var order = Array(cases.indices)
    for round in 0..<Self.rounds {
      chance.shuffle(&order)
      for index in order { learn(cases[index], balance: balances[cases[index].meaning]) }
      if round >= Self.rounds / 2 {
        for index in weights.indices { sums[index] += weights[index] }
      }
    }
    let averaged = Float(Self.rounds - Self.rounds / 2)
    let kept = 1 - Float(Self.leftOut) / 1000
    return sums.map { $0 / averaged * kept }
  }

  /// How much a case counts, by how many have its meaning: rare ones more, but not in proportion.
  private func balances(of cases: [Case]) -> [Float] {
    var sizes = [Float](repeating: 0, count: width)
    for item in cases { sizes[item.meaning] += 1 }
    let mean = Float(cases.count) / Float(width)
    return sizes.map { $0 > 0 ? (mean / $0).squareRoot() : 0 }
  }

  private mutating func learn(_ item: Case, balance: Float) {
    var signs: [(number: Int, value: Float)] = []
    for sign in item.signs where chance.next() % 1000 >= Self.leftOut { signs.append(sign) }
    var scores = [Double](repeating: 0, count: width)
    for sign in signs {
      for meaning in 0..<width {
        scores[meaning] += Double(weights[sign.number * width + meaning] * sign.value)
      }
    }
    Softmax.apply(to: &scores)
    scores[item.meaning] -= 1
    for sign in signs {
      for meaning in 0..<width {
        let place = sign.number * width + meaning
        let gradient =
          Float(scores[meaning]) * sign.value * balance + Self.decay * weights[place]
        squares[place] += gradient * gradient
        weights[place] -= Self.rate * gradient / squares[place].squareRoot()
      }
    }
  }
}

/// Numbers that look like chance and are always the same (Marsaglia's xorshift).
private struct Chance {
  private var state: UInt64 = 88_172_645_463_325_252

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }

  mutating func shuffle(_ order: inout [Int]) {
    for index in stride(from: order.count - 1, to: 0, by: -1) {
      order.swapAt(index, Int(next() % UInt64(index + 1)))
    }
  }
}
