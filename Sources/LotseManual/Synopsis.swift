import LotseKit

/// How something is typed: words as they stand, and names for what the user puts in.
struct Synopsis: Sendable, Hashable {
  /// A part of the line.
  enum Piece: Sendable, Hashable {
    /// Typed as it stands.
    case typed(String)
    /// Stands for something of the user's.
    case value(String)
    /// Neither is typed: brackets, spaces, the ellipsis.
    case mark(String)
  }

  /// The parts, in order.
  var pieces: [Piece]

  init(_ pieces: Piece...) { self.pieces = pieces }
  init(_ pieces: [Piece]) { self.pieces = pieces }

  /// Something typed as it stands.
  static func typed(_ words: String) -> Synopsis { Synopsis(.typed(words)) }

  /// Several, with something between them.
  static func joined(_ parts: [Synopsis], by separator: String) -> Synopsis {
    Synopsis(Array(parts.map(\.pieces).joined(separator: [.mark(separator)])))
  }

  static func + (left: Synopsis, right: Synopsis) -> Synopsis {
    Synopsis(left.pieces + right.pieces)
  }

  /// The same in brackets, which say that it may be left out.
  var bracketed: Synopsis { Synopsis([.mark("[")] + pieces + [.mark("]")]) }

  /// For documents: what is typed stands out.
  var prose: Prose {
    Prose(
      pieces.map { piece in
        switch piece {
        case .typed(let text): Prose.Span(text, .code)
        case .value(let text), .mark(let text): Prose.Span(text)
        }
      }
    )
  }
}
