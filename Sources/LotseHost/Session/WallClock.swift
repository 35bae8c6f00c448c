package import LotseKit

/// Tells the time.
package protocol WallClock: Sendable {
  /// The present.
  var now: Moment { get }
}
