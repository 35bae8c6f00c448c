internal import Glibc

/// A path as a user types it.
package enum UserPath {
  /// The path with `~` as the home directory, which no shell has replaced at the prompt, and
  /// from the root, so that it is clear what it names.
  package static func absolute(_ typed: String) -> String {
    if typed == "~" || typed.hasPrefix("~/"), let home = getenv("HOME") {
      return String(cString: home) + typed.dropFirst()
    }
    if typed.hasPrefix("/") { return typed }
    guard let buffer = getcwd(nil, 0) else { return typed }
    defer { free(buffer) }
    return String(cString: buffer) + "/" + typed
  }
}
