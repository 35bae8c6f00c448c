/// Swift source as far as words can be found in it: calls, their arguments, and string literals.
struct SwiftSource {
  let text: [Character]

  init(_ text: some Sequence<Character>) { self.text = Array(text) }

  /// A call of a type, with what stands around it.
  struct Call {
    var arguments: [Argument]
    /// Where it begins.
    var place: Int
  }

  /// One argument of a call: its label, and its expression as written.
  struct Argument {
    var label: String?
    var expression: SwiftSource
  }

  /// The calls of a type or function by its name, outside of comments and literals.
  func calls(of name: String) -> [Call] {
    tokens().compactMap { token in
      let open = token.range.upperBound
      guard token.word == name, open < text.count, text[open] == "(" else { return nil }
      return Call(arguments: arguments(from: open), place: token.range.lowerBound)
    }
  }

  /// What source is made of, as far as it matters here.
  struct Token {
    enum Kind { case word, literal, sign }

    var kind: Kind
    var range: Range<Int>
    var text: String

    var word: String? { kind == .word ? text : nil }
    var sign: String? { kind == .sign ? text : nil }

    /// By how much it leads into brackets.
    var depth: Int { sign.map { "([{".contains($0) ? 1 : ")]}".contains($0) ? -1 : 0 } ?? 0 }
  }

  /// The words, literals and signs in order; comments and spaces are left out.
  func tokens(from start: Int = 0) -> some Sequence<Token> {
    sequence(state: start) { index in
      while index < text.count {
        let begin = index
        let kind = skip(from: &index)
        if let kind {
          return Token(kind: kind, range: begin..<index, text: String(text[begin..<index]))
        }
      }
      return nil
    }
  }

  /// Goes over a token, a space or a comment; `nil` for those that are none.
  private func skip(from index: inout Int) -> Token.Kind? {
    let first = text[index]
    if first == "/", text[index...].starts(with: "//") {
      index = text[index...].firstIndex { $0.isNewline } ?? text.count
      return nil
    }
    if first == "\"" {
      index = endOfLiteral(at: index)
      return .literal
    }
    if first.isLetter || first == "_" {
      index = text[index...].firstIndex { !$0.isLetter && !$0.isNumber && $0 != "_" } ?? text.count
      return .word
    }
    index += 1
    return first.isWhitespace ? nil : .sign
  }

  /// The place after the literal that begins at a place.
  func endOfLiteral(at start: Int) -> Int {
    let quotes = text[start...].starts(with: "\"\"\"") ? 3 : 1
    var index = start + quotes
    while index < text.count {
      if text[index] == "\\" {
        index = index + 1 < text.count && text[index + 1] == "(" ? end(of: index + 1) : index + 2
      } else if text[index...].starts(with: String(repeating: "\"", count: quotes)) {
        return index + quotes
      } else {
        index += 1
      }
    }
    return text.count
  }

  /// The place after the parenthesis that closes the one at a place.
  func end(of open: Int) -> Int {
    var depth = 0
    for token in tokens(from: open) {
      depth += token.depth
      if depth == 0 { return token.range.upperBound }
    }
    return text.count
  }

  /// The arguments between the parenthesis at a place and the one that closes it.
  private func arguments(from open: Int) -> [Argument] {
    let inner = SwiftSource(text[(open + 1)..<max(open + 1, end(of: open) - 1)])
    return inner.separated(at: ",").filter { !$0.text.allSatisfy(\.isWhitespace) }.map(\.argument)
  }

  /// The parts between the signs that stand outside of any brackets.
  private func separated(at separator: String) -> [SwiftSource] {
    var depth = 0
    var cuts = [-1]
    for token in tokens() {
      depth += token.depth
      if depth == 0, token.sign == separator { cuts.append(token.range.lowerBound) }
    }
    return zip(cuts, cuts.dropFirst() + [text.count]).map { SwiftSource(text[($0 + 1)..<$1]) }
  }

  /// This source as an argument: a label and a colon first, if there is one.
  private var argument: Argument {
    let label = text.drop { $0.isWhitespace }.prefix { $0.isLetter }
    guard !label.isEmpty, label.endIndex < text.count, text[label.endIndex] == ":" else {
      return Argument(label: nil, expression: self)
    }
    return Argument(label: String(label), expression: SwiftSource(text[(label.endIndex + 1)...]))
  }
}
