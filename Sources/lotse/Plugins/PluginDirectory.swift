import LotseHost
import LotseKit
import Synchronization

/// What all plugins declare, for those of them that look at the others.
final class PluginDirectory: Sendable {
  private let compiled = Mutex<[Manifest]>([])
  private let late: LatePlugins

  /// A directory of plugins in files; the compiled ones are declared once all are there.
  init(late: LatePlugins) { self.late = late }

  /// Takes down what the compiled plugins declare.
  func declare(_ plugins: [any Plugin]) {
    compiled.withLock { $0 = plugins.map(\.manifest) }
  }

  /// The manifests of all plugins that can be called.
  var manifests: [Manifest] {
    let compiled = compiled.withLock(\.self)
    let ids = Set(compiled.map(\.id))
    return compiled + late.plugins.map(\.manifest).filter { !ids.contains($0.id) }
  }

  /// The commands of all plugins, as in `log.add`.
  var commands: [String] {
    manifests.flatMap { manifest in manifest.commands.map { "\(manifest.id).\($0.id)" } }
  }
}
