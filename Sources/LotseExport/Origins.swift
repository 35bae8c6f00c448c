package import LotseKit

/// Where documents come from, for formats that have no place of their own for it.
package enum Origins {
  /// The document with a section at its end that tells where it comes from.
  package static func told(_ document: Document, _ language: Language) -> Document {
    let origin = Origin(document, in: language)
    return Document(origin.blocks(of: document) + origin.blocks)
  }
}
