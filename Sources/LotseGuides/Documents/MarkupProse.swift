import LotseKit

/// Reads the emphasis in a line of markup, and puts values in their places.
struct MarkupProse {
  let values: [MarkupValue]
  let keepsLines: Bool

  /// The line as text with emphasis.
  func prose(_ text: String) -> Prose {
    var spans: [Prose.Span] = []
    var words = ""
    var emphasis = Prose.Emphasis.none
    func flush() {
      if !words.isEmpty { spans.append(Prose.Span(words, emphasis)) }
      words = ""
    }
    var rest = Array(text.unicodeScalars)[...]
    while let scalar = rest.first {
      if scalar == "\\", let next = rest.dropFirst().first, next.properties.isPatternSyntax {
        words.unicodeScalars.append(next)
        rest = rest.dropFirst(2)
      } else if let (mark, length) = mark(rest, closing: emphasis) {
        flush()
        emphasis = emphasis == mark ? .none : mark
        rest = rest.dropFirst(length)
      } else {
        words += word(scalar)
        rest = rest.dropFirst()
      }
    }
    flush()
    return Prose(spans)
  }

  /// A sign that begins emphasis, if it ends in the same line, or ends it.
  private func mark(
    _ rest: ArraySlice<Unicode.Scalar>,
    closing: Prose.Emphasis
  ) -> (Prose.Emphasis, Int)? {
    let marks: [(signs: [Unicode.Scalar], emphasis: Prose.Emphasis)] = [
      (["*", "*"], .strong), (["*"], .faint), (["`"], .code),
    ]
    for mark in marks where rest.starts(with: mark.signs) {
      let after = rest.dropFirst(mark.signs.count)
      if closing == mark.emphasis { return (mark.emphasis, mark.signs.count) }
      if closing != .none { return nil }
      guard let next = after.first, !next.properties.isWhitespace, after.contains(mark.signs) else {
        continue
      }
      return (mark.emphasis, mark.signs.count)
    }
    return nil
  }

  private func word(_ scalar: Unicode.Scalar) -> String {
    guard let index = MarkupValue.index(scalar) else { return String(scalar) }
    guard values.indices.contains(index), case .text(let text) = values[index] else { return "" }
    if keepsLines { return text }
    return text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}

extension ArraySlice<Unicode.Scalar> {
  fileprivate func contains(_ signs: [Unicode.Scalar]) -> Bool {
    indices.contains { self[$0...].starts(with: signs) }
  }
}
