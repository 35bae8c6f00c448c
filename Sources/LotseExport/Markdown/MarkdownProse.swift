import LotseKit

/// Runs of text with emphasis, as Markdown within a line.
enum MarkdownProse {
  /// Where the text stands: signs that separate a table's cells cannot stand in code.
  enum Place { case line, cell }

  private enum Form { case plain, strong, code }

  /// A run of text without line breaks.
  static func inline(_ prose: Prose, in place: Place = .line) -> String {
    let pieces = merged(prose)
    var result = ""
    for (index, piece) in pieces.enumerated() {
      let next = pieces.dropFirst(index + 1).first?.text.unicodeScalars.first
      result += inline(
        piece.text,
        piece.form,
        after: result.unicodeScalars.last,
        before: next,
        place
      )
    }
    return MarkdownEscaping.trimmed(result)
  }

  /// A run of text that begins a block.
  static func block(_ prose: Prose) -> String { MarkdownEscaping.guardingStart(inline(prose)) }

  /// Neighbours of one form as one piece, so that their signs do not meet.
  private static func merged(_ prose: Prose) -> [(text: String, form: Form)] {
    var pieces: [(text: String, form: Form)] = []
    for span in prose.spans where !span.text.isEmpty {
      let form = form(of: span.emphasis)
      if pieces.last?.form == form {
        pieces[pieces.count - 1].text += span.text
      } else {
        pieces.append((span.text, form))
      }
    }
    return pieces
  }

  private static func form(of emphasis: Prose.Emphasis) -> Form {
    switch emphasis {
    case .none, .faint: .plain
    case .strong, .mark, .alert: .strong
    case .code: .code
    }
  }

  private static func inline(
    _ text: String,
    _ form: Form,
    after previous: Unicode.Scalar?,
    before next: Unicode.Scalar?,
    _ place: Place
  ) -> String {
    let escaped = MarkdownEscaping.inline(text)
    switch form {
    case .plain: return escaped
    case .strong: return strong(escaped, after: previous, before: next)
    case .code: return code(text, place) ?? escaped
    }
  }

  /// Text between two asterisks on each side, with the spaces at its ends outside.
  ///
  /// Where a punctuation mark inside meets a letter outside, Markdown would show the asterisks:
  /// there, the text stays plain.
  private static func strong(
    _ text: String,
    after previous: Unicode.Scalar?,
    before next: Unicode.Scalar?
  ) -> String {
    let words = MarkdownEscaping.trimmed(text).unicodeScalars
    guard let first = words.first, let last = words.last else { return text }
    let lead = text.unicodeScalars.prefix { $0 == " " }
    let trail = text.unicodeScalars.dropFirst(lead.count + words.count)
    let before = lead.isEmpty ? previous : " "
    let after = trail.isEmpty ? next : " "
    let opens = !first.isMark || before.map(\.separates) ?? true
    let closes = !last.isMark || after.map(\.separates) ?? true
    return opens && closes ? String(lead) + "**" + String(words) + "**" + String(trail) : text
  }

  /// Between more backticks than stand in it; `nil` where that is not possible.
  private static func code(_ text: String, _ place: Place) -> String? {
    let scalars = text.unicodeScalars
    let isShownAsItIs = scalars.allSatisfy {
      $0.isASCII ? (0x20..<0x7F).contains($0.value) : $0.properties.isAlphabetic
    }
    guard isShownAsItIs, !scalars.allSatisfy({ $0 == " " }),
      place == .line || !scalars.contains("|")
    else { return nil }
    let runs = scalars.split { $0 != "`" }.map(\.count)
    let fence = String(repeating: "`", count: (runs.max() ?? 0) + 1)
    let ends = [scalars.first, scalars.last]
    let needsSpace = ends.contains("`") || ends == [" ", " "]
    return needsSpace ? "\(fence) \(text) \(fence)" : fence + text + fence
  }
}

extension Unicode.Scalar {
  /// Whether Markdown counts it among punctuation, at which emphasis behaves differently.
  fileprivate var isMark: Bool {
    switch properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol,
      .modifierSymbol, .otherSymbol:
      true
    default: false
    }
  }

  fileprivate var separates: Bool { properties.isWhitespace || isMark }
}
