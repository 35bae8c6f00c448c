import Glibc
import LotseKit

/// Reads files that the user names; a pipe will do as well.
enum FileContent {
  /// The most that is read, in bytes.
  private static let limit = 1_000_000

  /// The bytes of a file.
  ///
  /// - Throws: A ``UserError`` if there is no such file, or it cannot be read, or is too large.
  static func read(_ path: String) throws(UserError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unreadable(path) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while bytes.count <= limit {
      let count = unsafe Glibc.read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .unreadable(path) }
      if count == 0 { return bytes }
      bytes += buffer.prefix(count)
    }
    throw .tooLarge(path)
  }
}

extension UserError {
  fileprivate static func unreadable(_ path: String) -> UserError {
    UserError(
      Text(de: "„\(path)“ lässt sich nicht lesen.", en: "“\(path)” cannot be read."),
      advice: Text(
        de: "Stimmt der Name, und dürfen Sie die Datei lesen?",
        en: "Is the name right, and may you read the file?"
      )
    )
  }

  fileprivate static func tooLarge(_ path: String) -> UserError {
    UserError(
      Text(
        de: "„\(path)“ ist größer als 1 MB; so viele Antworten gibt es nicht.",
        en: "“\(path)” is larger than 1 MB; there are not that many answers."
      ),
      advice: Text(
        de: "Prüfen Sie, ob es die richtige Datei ist.",
        en: "Check whether it is the right file."
      )
    )
  }

  /// Neither an option nor the environment says where the store is.
  static let noHome = UserError(
    Text(
      de: "Es ist nicht bekannt, wo der Speicher liegt: HOME ist nicht gesetzt.",
      en: "It is not known where the store is: HOME is not set."
    ),
    advice: Text(
      de: "Setzen Sie HOME, oder nennen Sie die Datei mit --speicher DATEI.",
      en: "Set HOME, or name the file with --store FILE."
    )
  )
}
