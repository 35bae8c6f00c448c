import Synchronization

/// A value that is made when it is first needed, and once: what a file of `Prompts/` says.
public typealias OnDemand<Value: Sendable> = Postponed<Value, any Error>

/// A value that is made when it is first needed, and once, if making it does not fail.
///
/// All copies share it.
public struct Postponed<Value: Sendable, Failure: Error>: Sendable {
  private let make: @Sendable () throws(Failure) -> Value
  private let slot = Slot()

  /// A value that will be made by a function.
  public init(_ make: @escaping @Sendable () throws(Failure) -> Value) { self.make = make }

  /// Makes the value, unless that was done already.
  fileprivate func made() throws(Failure) -> Value {
    try slot.made.withLock { made throws(Failure) in
      if let made, let value = made as? Value { return value }
      let value = try make()
      made = value
      return value
    }
  }
}

extension Postponed where Failure == Never {
  /// The value.
  public var value: Value { made() }
}

extension Postponed where Failure == any Error {
  /// The value.
  ///
  /// - Throws: Whatever making it throws; it is then tried again the next time.
  public var value: Value { get throws { try made() } }
}

/// The place of a value that may have been made.
///
/// It is one class for all types of values: at each start, the runtime would have to put together
/// a generic one for each of the thirty that there are.
private final class Slot: Sendable {
  let made = Mutex<(any Sendable)?>(nil)
}
