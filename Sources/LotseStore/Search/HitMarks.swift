import LotseKit
import LotseWords

/// Finds what a search hit in a text, and cuts out the place.
struct HitMarks {
  private var tokens: Set<String> = []
  private var prefixes: [String] = []
  private var phrases: [[String]] = []
  private let analyzer: WordAnalyzer

  /// About how many characters an excerpt has.
  private static let length = 160
  /// How many characters before the first hit are shown.
  private static let lead = 40

  init(_ search: ExpandedSearch, _ analyzer: WordAnalyzer) {
    self.analyzer = analyzer
    collect(search.expression, search.meanings)
  }

  private mutating func collect(_ expression: SearchExpression, _ meanings: [Word: WordMeaning]) {
    switch expression {
    case .word(let word):
      tokens.formUnion(meanings[word].map { $0.tokens + $0.compounds } ?? [word.folded])
    case .prefix(let letters): prefixes.append(letters)
    case .phrase(let words): phrases.append(words)
    case .near(let words, _): phrases += words.map { [$0] }
    case .all(let parts), .any(let parts): for part in parts { collect(part, meanings) }
    case .not: break
    }
  }

  /// The text around the first hits, with the words marked that were hit.
  func excerpt(of text: String) -> Prose {
    var window: [Word] = []
    var hits: [Range<String.Index>] = []
    var end: String.Index?
    for word in WordReader(text) {
      if let end, word.range.lowerBound >= end { break }
      window.append(word)
      guard let hit = hit(endingIn: window) else { continue }
      hits.append(hit)
      end = end ?? text.index(hit.lowerBound, offsetBy: Self.length, limitedBy: text.endIndex)
    }
    guard let first = hits.first else { return Self.beginning(of: text) }
    return Self.cut(text, around: first, marking: hits)
  }

  /// The first words of a text.
  static func beginning(of text: String) -> Prose {
    cut(text, around: text.startIndex..<text.startIndex, marking: [])
  }

  /// What of the words read so far is hit by the last one.
  private func hit(endingIn words: [Word]) -> Range<String.Index>? {
    guard let last = words.last else { return nil }
    for phrase in phrases where words.suffix(phrase.count).map(\.folded) == phrase {
      if let first = words.suffix(phrase.count).first {
        return first.range.lowerBound..<last.range.upperBound
      }
    }
    let isHit =
      tokens.contains(last.folded) || prefixes.contains { last.folded.hasPrefix($0) }
      || analyzer.forms(of: last).contains(where: tokens.contains)
    return isHit ? last.range : nil
  }

  private static func cut(
    _ text: String,
    around first: Range<String.Index>,
    marking hits: [Range<String.Index>]
  ) -> Prose {
    let start = wordBoundary(
      text,
      near: text.index(first.lowerBound, offsetBy: -lead, limitedBy: text.startIndex),
      before: first.lowerBound
    )
    let end = text.index(start, offsetBy: length, limitedBy: text.endIndex) ?? text.endIndex
    var spans: [Prose.Span] = start > text.startIndex ? [Prose.Span("…")] : []
    var position = start
    for hit in hits where hit.lowerBound >= position && hit.lowerBound < end {
      append(text[position..<hit.lowerBound], .none, to: &spans)
      append(text[hit], .mark, to: &spans)
      position = hit.upperBound
    }
    if position < end { append(text[position..<end], .none, to: &spans) }
    if max(position, end) < text.endIndex { spans.append(Prose.Span("…")) }
    return Prose(spans)
  }

  /// The beginning of the first whole word from a place on.
  private static func wordBoundary(
    _ text: String,
    near place: String.Index?,
    before limit: String.Index
  ) -> String.Index {
    guard let place, place > text.startIndex else { return text.startIndex }
    guard let space = text[place..<limit].firstIndex(where: \.isWhitespace) else { return place }
    return text.index(after: space)
  }

  /// Adds a piece in one line; a dot stands where a line ended.
  private static func append(
    _ text: Substring,
    _ emphasis: Prose.Emphasis,
    to spans: inout [Prose.Span]
  ) {
    if text.isEmpty { return }
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    spans.append(Prose.Span(lines.joined(separator: " · "), emphasis))
  }
}
