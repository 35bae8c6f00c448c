/// The numbers, words and signs of a text, folded, and a place among them.
struct DayScanner {
  private enum Token: Hashable {
    case number(Int, digits: Int)
    case word(String)
    case sign(Character)
  }

  /// No day needs more characters than this; whatever is longer is not looked at.
  static let longestText = 60

  private var tokens: ArraySlice<Token>

  /// A scanner at the beginning of a text; `nil` if it is empty or too long to be a day.
  init?(_ text: some StringProtocol) {
    guard text.prefix(Self.longestText + 1).count <= Self.longestText else { return nil }
    tokens = Self.tokens(of: text.folded)[...]
    if tokens.isEmpty { return nil }
  }

  var isAtEnd: Bool { tokens.isEmpty }

  /// Passes over a number with so many digits.
  mutating func number(digits: ClosedRange<Int> = 1...4) -> Int? {
    guard case .number(let value, let count) = tokens.first, digits.contains(count) else {
      return nil
    }
    tokens.removeFirst()
    return value
  }

  /// Passes over a word of a table and gives what it stands for.
  mutating func word<Value>(in table: WordTable<Value>) -> Value? {
    guard case .word(let word) = tokens.first, let value = table[word] else { return nil }
    tokens.removeFirst()
    return value
  }

  /// Passes over one of some signs.
  mutating func sign(_ signs: Character...) -> Bool {
    guard case .sign(let sign) = tokens.first, signs.contains(sign) else { return false }
    tokens.removeFirst()
    return true
  }

  /// What a grammar makes of the text from here; if it is nothing, the place stays.
  mutating func attempt<Value>(_ grammar: (inout DayScanner) -> Value?) -> Value? {
    var copy = self
    guard let value = grammar(&copy) else { return nil }
    self = copy
    return value
  }

  /// What a grammar makes of all that is left; `nil` if it leaves something over.
  func whole<Value>(_ grammar: (inout DayScanner) -> Value?) -> Value? {
    var copy = self
    guard let value = grammar(&copy), copy.isAtEnd else { return nil }
    return value
  }

  /// The text before and after each place where a sign or a word of a table separates two parts.
  func parts(separatedBy words: WordTable<Void>, signs: Character...) -> [(Self, Self)] {
    tokens.indices.dropFirst().dropLast().compactMap { index in
      switch tokens[index] {
      case .word(let word) where words[word] != nil: break
      case .sign(let sign) where signs.contains(sign): break
      default: return nil
      }
      return (Self(tokens[..<index]), Self(tokens[tokens.index(after: index)...]))
    }
  }

  private init(_ tokens: ArraySlice<Token>) { self.tokens = tokens }

  private static func tokens(of text: String) -> [Token] {
    var tokens: [Token] = []
    var rest = text[...]
    while let first = rest.first {
      if first.isASCIIDigit {
        let digits = rest.prefix(while: \.isASCIIDigit)
        rest = rest.dropFirst(digits.count)
        // A number too long for a year is no part of a day; as a sign it fits nowhere.
        tokens.append(
          digits.count > 4 ? .sign("0") : .number(Int(digits) ?? 0, digits: digits.count)
        )
      } else if first.isLetter {
        let letters = rest.prefix(while: \.isLetter)
        rest = rest.dropFirst(letters.count)
        tokens.append(.word(String(letters)))
      } else {
        rest = rest.dropFirst()
        if !first.isWhitespace { tokens.append(.sign(first)) }
      }
    }
    return tokens
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}

/// What words stand for, however they are spelled: case, umlauts and accents do not matter.
struct WordTable<Value: Sendable>: Sendable {
  private let values: [String: Value]

  /// A table from groups of words with the same meaning, each group separated by spaces.
  init(_ groups: [(String, Value)]) {
    var values: [String: Value] = [:]
    for (words, value) in groups {
      for word in words.split(separator: " ") { values[word.folded] = value }
    }
    self.values = values
  }

  /// What a folded word stands for.
  subscript(folded: String) -> Value? { values[folded] }
}

extension WordTable<Void> {
  /// A table that only says whether a word is in it.
  init(_ words: String) { self.init([(words, ())]) }
}
