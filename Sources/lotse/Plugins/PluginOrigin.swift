import LotseGuides
import LotseHost
import LotseKit

/// Where a plugin comes from; of two with the same id, the one from the later origin counts.
enum PluginOrigin: Int, Comparable, CaseIterable {
  /// It travels inside the program.
  case builtIn
  /// It was installed for everybody at this computer.
  case system
  /// It lies in the folder of the organisation.
  case organisation
  /// The user added it.
  case user

  static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  /// What the origin is called.
  var name: Text {
    switch self {
    case .builtIn: Text(de: "mitgeliefert", en: "built in")
    case .system: Text(de: "dieser Rechner", en: "this computer")
    case .organisation: Text(de: "Organisation", en: "organisation")
    case .user: Text(de: "eigenes", en: "own")
    }
  }
}

/// A plugin in a file, as far as it is known without running it.
struct InstalledPlugin: Sendable {
  /// Whether the plugin can be called.
  enum State: Sendable {
    case active
    case disabled
    /// Another one with the same id counts.
    case overridden(by: String)
    /// It cannot be read.
    case broken(UserError)
  }

  /// Its id; of a broken one, the name of its file.
  let id: String
  let origin: PluginOrigin
  let file: GuideFile
  /// The collection it belongs to.
  let collection: PluginCollection?
  /// The plugin, if its head can be read.
  let plugin: GuidePlugin?
  var state: State

  /// The same, broken if anything below its head keeps it from being used.
  var examined: InstalledPlugin {
    guard case .active = state else { return self }
    var copy = self
    do {
      _ = try file.usable
    } catch {
      copy.state = .broken(error as? UserError ?? .defect(of: file.name, error))
    }
    return copy
  }
}
