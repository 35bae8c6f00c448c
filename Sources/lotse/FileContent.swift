import FoundationEssentials
import LotseKit

/// Reads files that the user names.
enum FileContent {
  /// The bytes of a file of at most 1 MB.
  ///
  /// - Throws: A ``UserError`` if there is no such file, or it cannot be read.
  static func read(_ path: String) throws(UserError) -> [UInt8] {
    guard let data = try? Data(contentsOf: URL(filePath: path)) else {
      throw UserError(
        Text(de: "„\(path)“ lässt sich nicht lesen.", en: "“\(path)” cannot be read."),
        advice: Text(
          de: "Stimmt der Name, und dürfen Sie die Datei lesen?",
          en: "Is the name right, and may you read the file?"
        )
      )
    }
    return Array(data)
  }
}

extension UserError {
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
