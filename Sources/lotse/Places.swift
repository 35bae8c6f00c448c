import Glibc
import LotseKit

/// Where things are, by the environment.
///
/// Directories follow the XDG Base Directory Specification 0.8: a variable that is unset, empty
/// or relative counts as its default.
struct Places {
  /// The variables that Lotse looks at.
  let variables: [String: String]

  init(_ variables: [String: String]) { self.variables = variables }

  /// The environment of this process, as far as Lotse looks at it.
  static var current: Places {
    var variables: [String: String] = [:]
    for name in names {
      if let value = unsafe getenv(name) { variables[name] = unsafe String(cString: value) }
    }
    return Places(variables)
  }

  private static let names = [
    "HOME", "XDG_DATA_DIRS", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "LC_ALL",
    "LC_MESSAGES", "LANG",
    "LANGUAGE",
    "LC_CTYPE", "NO_COLOR", "TERM", "ACCESSIBLE", "VISUAL", "EDITOR", "TMPDIR", "PATH",
    "XDG_RUNTIME_DIR", "DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS", "TZ",
    "DISPLAY", "WAYLAND_DISPLAY", "XDG_CURRENT_DESKTOP", "XDG_SESSION_TYPE",
  ]

  /// The store's file.
  var store: String? { directory("XDG_DATA_HOME", ".local/share").map { $0 + "/lotse/lotse.db" } }

  /// The file with the lines typed before.
  var history: String? { directory("XDG_STATE_HOME", ".local/state").map { $0 + "/lotse/history" } }

  /// The folder of the user's own settings and additions.
  var configuration: String? { startFiles.map { $0 + "/lotse" } }

  /// The folders of plugins for everybody at this computer, the first one first.
  var systemPlugins: [String] {
    let folders = filled("XDG_DATA_DIRS") ?? "/usr/local/share:/usr/share"
    return folders.split(separator: ":").filter { $0.hasPrefix("/") }.map { $0 + "/lotse/plugins" }
  }

  /// Where the user's services and the programs that start with the desktop are written down.
  var startFiles: String? { directory("XDG_CONFIG_HOME", ".config") }

  /// The folder in which systemd finds the services of this user.
  var services: String? { startFiles.map { $0 + "/systemd/user" } }

  /// Whether the bus of a desktop session is named.
  var hasDesktop: Bool { filled("DBUS_SESSION_BUS_ADDRESS") != nil }

  /// The language of the locale.
  var language: Language {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { filled($0) }.first
    return Language(locale: locale ?? "")
  }

  /// Whether somebody asked for output that reads well aloud.
  var isPlain: Bool { filled("ACCESSIBLE").map { $0 != "0" } ?? false }

  private func directory(_ name: String, _ fallback: String) -> String? {
    if let path = filled(name), path.hasPrefix("/") { return path }
    return filled("HOME").map { $0 + "/" + fallback }
  }

  private func filled(_ name: String) -> String? {
    variables[name].flatMap { $0.isEmpty ? nil : $0 }
  }
}
