import Synchronization

/// The records that this process wrote down: whoever typed them need not be told of them.
public final class OwnRecords: Sendable {
  private let records = Mutex<Set<RecordID>>([])

  /// No records yet.
  public init() {}

  /// Remembers a record.
  public func insert(_ id: RecordID) { records.withLock { _ = $0.insert(id) } }

  /// Whether this process wrote a record down.
  public func contains(_ id: RecordID) -> Bool { records.withLock { $0.contains(id) } }
}
