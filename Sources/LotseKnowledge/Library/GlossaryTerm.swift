package import LotseKit

/// A word of the field in both languages.
package struct GlossaryTerm: Sendable, Hashable, Decodable {
  private enum CodingKeys: String, CodingKey {
    case german = "de"
    case english = "en"
    case note
  }

  /// The German word.
  package var german: String
  /// The English word.
  package var english: String
  /// What to mind when using it.
  package var note: Text?

  /// Whether it has to do with what was asked for: one of its words begins so.
  package func matches(_ text: String) -> Bool {
    let asked = text.folded
    guard !asked.isEmpty else { return true }
    return [german, english].contains { name in
      let name = name.folded
      return name.hasPrefix(asked)
        || name.split(whereSeparator: { !$0.isLetter && !$0.isNumber }).contains {
          $0.hasPrefix(asked)
        }
        || asked.count > 3 && name.contains(asked)
    }
  }
}
