import Foundation

/// A sanitizer under which the tests may run, as the environment sets it.
package enum Sanitizer {
  /// Its settings, which hold for the programs that tests start as well.
  package static let settings = ProcessInfo.processInfo.environment.filter {
    $0.key.hasSuffix("SAN_OPTIONS")
  }

  /// Whether there is one: it keeps memory for itself.
  package static var isSet: Bool { !settings.isEmpty }
}
