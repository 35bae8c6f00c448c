import LotseYAML
import Synchronization

/// Which conditions were met and which were not, over many times that a guide was gone through.
final class ConditionLog: Sendable {
  private let seen = Mutex<[String: Set<Bool>]>([:])

  /// Takes down what a condition gave.
  func note(_ position: YAMLPosition, _ holds: Bool) {
    seen.withLock { _ = $0[position.description, default: []].insert(holds) }
  }

  /// What a condition has given so far.
  func results(at position: YAMLPosition) -> Set<Bool> {
    seen.withLock { $0[position.description] ?? [] }
  }

  /// How many different results there were.
  var count: Int { seen.withLock { $0.values.reduce(0) { $0 + $1.count } } }
}
