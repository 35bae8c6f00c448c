import LotseWords

/// A piece of a typed search.
enum SearchToken: Sendable, Equatable {
  case leaf(SearchExpression)
  case and, or, not
  case open, close

  /// How much of a line is read.
  static let longestLine = 2_000
  /// How many words may stand between those that are near each other.
  private static let farthest = 50
  /// How many pieces are read.
  static let most = 48

  private static let quotes: Set<Character> = ["\"", "„", "“", "”", "»", "«"]
  private static let operators: [String: SearchToken] = [
    "and": .and, "und": .and, "or": .or, "oder": .or, "not": .not, "nicht": .not,
  ]

  /// The pieces of a line, in order.
  static func tokens(of text: String) -> [SearchToken] {
    var tokens: [SearchToken] = []
    var rest = text.prefix(longestLine)
    while let character = rest.first, tokens.count < most {
      switch character {
      case "(", ")":
        tokens.append(character == "(" ? .open : .close)
        rest.removeFirst()
      case _ where quotes.contains(character):
        rest.removeFirst()
        let phrase = rest.prefix { !quotes.contains($0) }
        rest = rest.dropFirst(phrase.count + 1)
        let distance = self.distance(at: &rest)
        if let expression = self.phrase(phrase, distance) { tokens.append(.leaf(expression)) }
      case _ where character.isWhitespace: rest.removeFirst()
      default:
        let chunk = rest.prefix { !$0.isWhitespace && !"()".contains($0) && !quotes.contains($0) }
        rest = rest.dropFirst(chunk.count)
        // A minus belongs to what follows, a quote or a parenthesis too.
        tokens += self.tokens(ofChunk: chunk)
      }
    }
    return tokens
  }

  private static func tokens(ofChunk chunk: Substring) -> [SearchToken] {
    if let token = operators[chunk.lowercased()] { return [token] }
    let isNegated = chunk.first == "-"
    let expression = expression(of: String(isNegated ? chunk.dropFirst() : chunk))
    let leaf = expression.map { [SearchToken.leaf($0)] } ?? []
    return isNegated && (chunk.count == 1 || !leaf.isEmpty) ? [.not] + leaf : leaf
  }

  /// The number of `"akte rat"~5`, taken off the line; `nil` if the words must follow each other.
  private static func distance(at rest: inout Substring) -> Int? {
    let digits = rest.dropFirst().prefix(while: \.isNumber)
    guard rest.first == "~", let distance = Int(digits) else { return nil }
    rest = rest.dropFirst(digits.count + 1)
    return min(distance, farthest)
  }

  private static func phrase(_ text: Substring, _ distance: Int?) -> SearchExpression? {
    let words = String(text).words.prefix(most).map(\.folded)
    guard let distance, words.count > 1 else { return words.isEmpty ? nil : .phrase(words) }
    return .near(words, within: distance)
  }

  /// A word; a prefix if a star follows; for `E-Akte` its words, best as they follow each other.
  private static func expression(of chunk: String) -> SearchExpression? {
    let words = chunk.words.prefix(most)
    guard let last = words.last else { return nil }
    var parts = words.map(SearchExpression.word)
    let isPrefix = chunk[last.range.upperBound...].first == "*"
    if isPrefix { parts[parts.count - 1] = .prefix(last.folded) }
    if parts.count == 1 { return parts[0] }
    return isPrefix ? .all(parts) : .any([.phrase(words.map(\.folded)), .all(parts)])
  }
}
