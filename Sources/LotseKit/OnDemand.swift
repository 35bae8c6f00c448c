import Synchronization

/// A value that is made when it is first needed, and once: what a file of `Prompts/` says.
///
/// All copies share it.
public struct OnDemand<Value: Sendable>: Sendable {
  private let make: @Sendable () throws -> Value
  private let slot = Slot()

  /// A value that will be made by a function.
  public init(_ make: @escaping @Sendable () throws -> Value) { self.make = make }

  /// The value.
  ///
  /// - Throws: Whatever making it throws; it is then tried again the next time.
  public var value: Value {
    get throws {
      try slot.made.withLock { made in
        if let made, let value = made as? Value { return value }
        let value = try make()
        made = value
        return value
      }
    }
  }
}

/// The place of a value that may have been made.
///
/// It is one class for all types of values: at each start, the runtime would have to put together
/// a generic one for each of the thirty that there are.
private final class Slot: Sendable {
  let made = Mutex<(any Sendable)?>(nil)
}
