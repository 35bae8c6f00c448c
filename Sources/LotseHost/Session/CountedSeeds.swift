import Synchronization

/// Seeds for conversations that are the same in every run: 1, 2, 3 and so on.
///
/// For runs whose clock stands still, so that the same lines give the same to the byte.
package final class CountedSeeds: Sendable {
  private let last = Mutex<UInt64>(0)

  package init() {}

  /// The next seed.
  package func next() -> UInt64 {
    last.withLock { last in
      last += 1
      return last
    }
  }
}
