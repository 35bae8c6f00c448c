import LotseKit

/// The files that authors of guides work with.
package protocol GuideFiles: Sendable {
  /// The guide in a file, or a built-in or installed one by its id.
  ///
  /// - Throws: A ``UserError`` if there is none.
  func guide(_ name: String) throws -> GuideFile
  /// Writes a new file.
  ///
  /// - Throws: A ``UserError`` if it exists or cannot be written.
  func create(_ name: String, _ text: String) throws
}
