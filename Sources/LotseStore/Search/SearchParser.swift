import LotseWords

/// Reads what was typed as a search.
///
/// Every line has a reading: what makes no sense is left out.
struct SearchParser {
  private var tokens: [SearchToken]
  private var index = 0
  private var depth = 0

  /// Deeper parentheses are read as if they were not there.
  private static let deepest = 12

  /// What a line asks for; `nil` if there is no word in it.
  static func expression(of text: String) -> SearchExpression? {
    let tokens = SearchToken.tokens(of: text)
    var parser = SearchParser(tokens: tokens)
    if let expression = parser.alternatives() { return expression }
    // Only operators: then they are words.
    let words = String(text.prefix(SearchToken.longestLine)).words.prefix(SearchToken.most)
    return words.isEmpty ? nil : .all(words.map(SearchExpression.word))
  }

  private init(tokens: [SearchToken]) { self.tokens = tokens }

  private var current: SearchToken? { index < tokens.count ? tokens[index] : nil }

  private mutating func alternatives() -> SearchExpression? {
    var parts: [SearchExpression] = []
    while true {
      if let part = conjunction() { parts.append(part) }
      guard current == .or else { break }
      index += 1
    }
    return parts.count > 1 ? .any(parts) : parts.first
  }

  private mutating func conjunction() -> SearchExpression? {
    var parts: [SearchExpression] = []
    while let token = current, token != .or {
      if token == .close {
        if depth > 0 { break }
        index += 1  // Nothing was opened.
      } else if let part = operand() {
        parts.append(part)
      }
    }
    return parts.count > 1 ? .all(parts) : parts.first
  }

  /// Always goes on by one token at least.
  private mutating func operand() -> SearchExpression? {
    guard let token = current else { return nil }
    index += 1
    switch token {
    case .leaf(let expression): return expression
    case .not:
      guard let next = current, next != .or, next != .close else { return nil }
      return operand().map { if case .not(let inner) = $0 { inner } else { .not($0) } }
    case .open: return group()
    case .and, .or, .close: return nil
    }
  }

  private mutating func group() -> SearchExpression? {
    if depth >= Self.deepest { return operand() }
    depth += 1
    let inner = alternatives()
    depth -= 1
    if current == .close { index += 1 }
    return inner
  }
}
