import LotseKit

/// The files that authors of guides work with.
package protocol GuideFiles: Sendable {
  /// The guide in a file, or a built-in or installed one by its id.
  ///
  /// - Throws: A ``UserError`` if there is none.
  func guide(_ name: String) throws -> GuideFile
  /// The guides in a folder and in the collections that lie in it; `nil` if the name is none of a
  /// folder.
  ///
  /// - Throws: A ``UserError`` if the description of a collection is not as it must be.
  func guides(inFolder name: String) throws -> [GuideFile]?
  /// Writes a new file.
  ///
  /// - Throws: A ``UserError`` if it exists or cannot be written.
  func create(_ name: String, _ text: String) throws
}
