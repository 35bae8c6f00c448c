import LotseHost
import LotseKit
import Synchronization

/// All plugins, for those of them that look at the others.
final class PluginDirectory: Sendable {
  // The registry holds these plugins themselves, so it is there only after them.
  private let registry = Mutex<Registry?>(nil)

  /// Takes down where all plugins are registered.
  func take(_ registry: Registry) { self.registry.withLock { $0 = registry } }

  /// What all plugins that can be called declare.
  var manifests: [Manifest] { registry.withLock(\.self)?.manifests ?? [] }

  /// The commands of all plugins, as in `log.add`.
  var commands: [String] {
    manifests.flatMap { manifest in manifest.commands.map { "\(manifest.id).\($0.id)" } }
  }
}
