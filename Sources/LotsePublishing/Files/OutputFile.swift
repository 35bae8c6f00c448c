package import LotseKit
import LotseStore

/// A file that a user names to be written: whole or not at all, for its owner alone, and never
/// through a link to somebody else's file.
package struct OutputFile: Sendable {
  /// Where it is, from the root.
  package let path: String

  package init(_ typed: String) { path = UserPath.absolute(typed) }

  /// Whether there is something of that name.
  package var exists: Bool { PrivateFile.exists(path) }

  /// Writes the file; another one of that name only gives way if it may.
  ///
  /// - Throws: A ``UserError`` if that is not possible; what was there is unharmed.
  package func write(_ bytes: [UInt8], replacing: Bool) throws(UserError) {
    try put(prepare(bytes), replacing: replacing)
  }

  /// The bytes, whole on disk beside the place where they are to be.
  func prepare(_ bytes: [UInt8]) throws(UserError) -> PrivateOutput {
    do {
      try PrivateFile.inspect(path)
      let output = try PrivateOutput(path)
      try output.write(bytes)
      try output.settle()
      return output
    } catch {
      throw .explaining(error)
    }
  }

  /// Gives what was prepared its name.
  func put(_ output: PrivateOutput, replacing: Bool) throws(UserError) {
    do {
      try output.finish(replacing: replacing)
    } catch {
      throw error.exists ? .fileIsThere(path) : .explaining(error)
    }
  }
}

extension UserError {
  /// There is a file that nobody said may be replaced.
  package static func fileIsThere(_ path: String) -> UserError {
    UserError(
      Text(
        de: "\(path) gibt es schon; die Datei wurde nicht verändert.",
        en: "\(path) exists already; the file was not changed."
      ),
      advice: Text(
        de: "Nennen Sie einen anderen Namen, oder ersetzen Sie sie mit --ersetzen.",
        en: "Give another name, or replace it with --force."
      )
    )
  }
}
