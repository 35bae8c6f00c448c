package import LotseKit
import Synchronization

/// Plugins that are looked for only when they are needed, and again whenever they have changed:
/// those in files.
package final class LatePlugins: Sendable {
  /// The plugins at one time.
  package struct Edition: Sendable {
    /// Differs from that of every other edition.
    package var number: Int
    /// The plugins.
    package var plugins: [any Plugin]

    package init(number: Int, plugins: [any Plugin]) {
      self.number = number
      self.plugins = plugins
    }
  }

  private let look: @Sendable () -> Edition
  private let known = Mutex<(number: Int, registry: Registry)?>(nil)

  /// Plugins that a function looks for; it is called often, and so is to be quick where nothing has
  /// changed.
  package init(_ look: @escaping @Sendable () -> Edition) { self.look = look }

  /// The plugins as they are at this moment.
  package var plugins: [any Plugin] { look().plugins }

  /// These plugins after others.
  func registry(after first: [any Plugin]) -> Registry {
    let edition = look()
    return known.withLock { known in
      if let known, known.number == edition.number { return known.registry }
      let registry = Registry(first + edition.plugins)
      known = (edition.number, registry)
      return registry
    }
  }
}
