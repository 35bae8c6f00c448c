import Synchronization

/// A value that is made when it is first needed, and once: what a file of `Prompts/` says.
public final class OnDemand<Value: Sendable>: Sendable {
  private let make: @Sendable () throws -> Value
  private let made = Mutex<Value?>(nil)

  /// A value that will be made by a function.
  public init(_ make: @escaping @Sendable () throws -> Value) { self.make = make }

  /// The value.
  ///
  /// - Throws: Whatever making it throws; it is then tried again the next time.
  public var value: Value {
    get throws {
      try made.withLock { made in
        if let value = made { return value }
        let value = try make()
        made = value
        return value
      }
    }
  }
}
