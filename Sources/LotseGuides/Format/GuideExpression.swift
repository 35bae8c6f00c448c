import LotseKit
import LotseYAML

/// An expression of a guide, with its place in the file.
struct GuideExpression: Sendable {
  /// The expression.
  let node: ExpressionNode
  /// Its words.
  let text: String
  /// Where its text begins.
  let position: YAMLPosition

  /// The place of a piece of it.
  func position(of node: ExpressionNode) -> YAMLPosition { position(at: node.offset) }

  /// The place of a character of it.
  func position(at offset: Int) -> YAMLPosition { Self.place(offset, in: text, from: position) }

  static func place(_ offset: Int, in text: String, from start: YAMLPosition) -> YAMLPosition {
    var place = start
    // In a text over several lines only its beginning is known.
    if !text.contains(where: \.isNewline) { place.column += offset }
    return place
  }
}

/// A text of a guide in its languages, with expressions in it, as in `Wie weit ist {{ name }}?`.
struct Wording: Sendable {
  enum Piece: Sendable {
    case words(String)
    case expression(GuideExpression)
  }

  /// The pieces, by language.
  let pieces: [Language: [Piece]]
  /// Where it stands.
  let position: YAMLPosition
  /// The languages that have words of their own; empty for a text that is the same in all.
  let languages: Set<Language>
  /// The text, if it holds no expression.
  let fixed: Text?

  init(pieces: [Language: [Piece]], position: YAMLPosition, languages: Set<Language>) {
    self.pieces = pieces
    self.position = position
    self.languages = languages
    let words = pieces.compactMapValues { pieces -> String? in
      let words = pieces.compactMap { if case .words(let words) = $0 { words } else { nil } }
      return words.count == pieces.count ? words.joined() : nil
    }
    fixed = words.count == pieces.count ? Text(words) : nil
  }

  /// The expressions in it, of all languages.
  var expressions: [GuideExpression] {
    Language.allCases.flatMap { pieces[$0] ?? [] }.compactMap {
      if case .expression(let expression) = $0 { expression } else { nil }
    }
  }

  /// The pieces in a language, or in the other one.
  func pieces(in language: Language) -> [Piece] {
    pieces[language] ?? Language.allCases.lazy.compactMap { pieces[$0] }.first ?? []
  }

  /// The text where it holds no expression.
  var plain: Text {
    Text(
      pieces.mapValues { pieces in
        pieces.map { if case .words(let words) = $0 { words } else { "…" } }.joined()
      }
    ) ?? Text(verbatim: "")
  }
}
