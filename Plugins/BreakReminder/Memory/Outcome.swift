import Synchronization

/// What a change of a note results in, carried out of it.
final class Outcome<Value: Sendable>: Sendable {
  private let stored = Mutex<Value?>(nil)

  var value: Value? {
    get { stored.withLock(\.self) }
    set { stored.withLock { $0 = newValue } }
  }
}
