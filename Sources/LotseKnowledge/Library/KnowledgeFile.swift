package import LotseKit

/// A file of cards that the organisation keeps itself.
package struct KnowledgeFile: Sendable {
  /// The file as the user calls it.
  package var name: String
  /// Its bytes, or why they cannot be read.
  package var content: Result<[UInt8], UserError>

  /// A file with what is in it.
  package init(name: String, content: Result<[UInt8], UserError>) {
    self.name = name
    self.content = content
  }
}
