import LotseGuides
import LotseKit

/// A plugin of this run: where it comes from, and whether it can be used.
struct PluginState {
  /// Its id; of a guide that cannot be read, the name of its file.
  let id: String
  let version: String?
  let origin: PluginOrigin
  /// What is wrong with it, if anything.
  let problem: UserError?

  /// All that are part of the program, and all guides that are installed and not replaced.
  static func all(_ compiled: [Manifest], _ installed: InstalledPlugins) -> [PluginState] {
    compiled.map { PluginState(id: $0.id, version: $0.version, origin: .builtIn, problem: nil) }
      + installed.all.map(\.examined).compactMap(PluginState.init)
  }

  /// What the doctor says of it in a list.
  func name(in language: Language) -> String {
    let name = [id, version].compactMap(\.self).joined(separator: " ")
    return origin == .builtIn ? name : "\(name) (\(origin.name.in(language)))"
  }
}

extension PluginState {
  private init?(_ plugin: InstalledPlugin) {
    if case .overridden = plugin.state { return nil }
    id = plugin.id
    version = plugin.plugin?.manifest.version
    origin = plugin.origin
    problem = if case .broken(let error) = plugin.state { error } else { nil }
  }
}
