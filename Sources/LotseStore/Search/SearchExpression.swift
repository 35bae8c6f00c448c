import LotseWords

/// What a search asks for, read from what was typed.
indirect enum SearchExpression: Sendable, Equatable {
  /// A word, in any of its forms.
  case word(Word)
  /// Words that begin with some letters.
  case prefix(String)
  /// Words that follow each other exactly.
  case phrase([String])
  /// Words that stand near each other in any order, with at most so many others between.
  case near([String], within: Int)
  /// All of these.
  case all([SearchExpression])
  /// At least one of these.
  case any([SearchExpression])
  /// Anything without this.
  case not(SearchExpression)

  /// The words that are looked for, not those that are to be absent.
  var wantedWords: [Word] {
    switch self {
    case .word(let word): [word]
    case .all(let parts), .any(let parts): parts.flatMap(\.wantedWords)
    case .prefix, .phrase, .near, .not: []
    }
  }

  /// Whether one of several may be absent.
  var hasAlternatives: Bool {
    switch self {
    case .any: true
    case .all(let parts): parts.contains(where: \.hasAlternatives)
    case .word, .prefix, .phrase, .near, .not: false
    }
  }
}
