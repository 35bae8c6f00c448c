import Glibc
import LotseKit

/// Files by which other programs start Lotse.
enum ServiceFile {
  /// Writes a file that only the user can change, with its folders.
  ///
  /// - Throws: A ``UserError`` if that cannot be done.
  static func write(_ text: String, to path: String) throws(UserError) {
    if let slash = path.lastIndex(of: "/") { try PrivateFolder.make(String(path[..<slash])) }
    try PrivateFolder.write(text, to: path)
  }

  /// A word of a command in a unit (systemd.service(5), "Command lines").
  static func unitWord(_ word: String) -> String {
    let escaped = word.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      .replacing("%", with: "%%").replacing("$", with: "$$")
    return "\"\(escaped)\""
  }

  /// A word of a command in a desktop entry (Desktop Entry Specification 1.5, "The Exec key").
  static func entryWord(_ word: String) -> String {
    var escaped = ""
    for character in word {
      if "\"`$\\".contains(character) { escaped += "\\" }
      escaped.append(character)
    }
    // The value as a whole escapes backslashes once more.
    return "\"\(escaped.replacing("\\", with: "\\\\").replacing("%", with: "%%"))\""
  }

  /// Runs a program and waits for it; whether it ended well.
  static func run(_ words: [String]) -> Bool {
    var arguments = unsafe words.map { unsafe strdup($0) } + [nil]
    defer { for word in unsafe arguments { unsafe free(word) } }
    var process: pid_t = 0
    let result = unsafe posix_spawnp(&process, words[0], nil, nil, &arguments, environ)
    guard result == 0 else { return false }
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status == 0
  }
}
