import LotseKit
import Synchronization

/// The open points that this process wrote down: whoever typed them need not be told of them.
final class OwnPoints: Sendable {
  private let points = Mutex<Set<RecordID>>([])

  func insert(_ id: RecordID) {
    points.withLock { _ = $0.insert(id) }
  }

  func contains(_ id: RecordID) -> Bool {
    points.withLock { $0.contains(id) }
  }
}
