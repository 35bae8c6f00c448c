package import LotseKit
import Synchronization

/// Plugins that are looked for only when they are needed, and again whenever they have changed:
/// those in files.
package struct LatePlugins: Sendable {
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

  /// Looks for them.
  let look: @Sendable () -> Edition

  /// Plugins that a function looks for; it is called often, and so is to be quick where nothing has
  /// changed.
  package init(_ look: @escaping @Sendable () -> Edition) { self.look = look }

  /// The plugins as they are at this moment.
  package var plugins: [any Plugin] { look().plugins }
}

/// A registry with late plugins after its own, put together anew only when they have changed.
final class LateRegistry: Sendable {
  private let own: [any Plugin]
  private let late: LatePlugins
  private let known = Mutex<(number: Int, at: ContinuousClock.Instant, registry: Registry)?>(nil)

  /// For so long what was found is not looked for again: one line asks for it many times.
  private static let freshness = Duration.milliseconds(100)

  init(_ own: [any Plugin], then late: LatePlugins) {
    self.own = own
    self.late = late
  }

  /// The registry as it is at this moment.
  var registry: Registry {
    known.withLock { known in
      let now = ContinuousClock.now
      if let known, now - known.at < Self.freshness { return known.registry }
      let edition = late.look()
      let isSame = known?.number == edition.number
      let registry = isSame ? known?.registry : nil
      let current = registry ?? Registry(own + edition.plugins)
      known = (edition.number, now, current)
      return current
    }
  }
}
