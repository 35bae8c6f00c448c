import LotseWords

/// What a typed word may stand for in the search.
struct WordMeaning: Equatable {
  /// The word and its forms.
  var tokens: [String]
  /// Known words that it is a part of.
  var compounds: [String] = []
}

/// A search with everything that its words may stand for, ready to be run.
struct ExpandedSearch {
  let expression: SearchExpression
  var meanings: [Word: WordMeaning]

  /// The search in FTS5's language.
  ///
  /// It holds quoted words only, so it is always well formed.
  var match: String { match(expression) }

  /// A single word in FTS5's language.
  func match(_ word: Word) -> String {
    let meaning = meanings[word] ?? WordMeaning(tokens: [word.folded])
    return "(" + (meaning.tokens + meaning.compounds).map(quoted).joined(separator: " OR ") + ")"
  }

  private func match(_ expression: SearchExpression) -> String {
    switch expression {
    case .word(let word): return match(word)
    case .prefix(let letters): return "(words : \(quoted(letters)) *)"
    case .phrase(let words): return "(words : \(quoted(words.joined(separator: " "))))"
    case .near(let words, let distance):
      return "(words : NEAR(\(words.map(quoted).joined(separator: " ")), \(distance)))"
    case .any(let parts): return "(" + parts.map(match).joined(separator: " OR ") + ")"
    case .not: return all([expression])
    case .all(let parts): return all(parts)
    }
  }

  private func all(_ parts: [SearchExpression]) -> String {
    var (wanted, unwanted) = ([String](), [String]())
    for part in parts {
      if case .not(let inner) = part {
        unwanted.append(match(inner))
      } else {
        wanted.append(match(part))
      }
    }
    if wanted.isEmpty { wanted = [quoted(SearchWords.everywhere)] }
    let all = "(" + wanted.joined(separator: " AND ") + ")"
    return unwanted.isEmpty ? all : "(\(all) NOT (\(unwanted.joined(separator: " OR "))))"
  }

  /// A word holds letters and digits only, so no quote can be in it.
  private func quoted(_ words: String) -> String { "\"\(words)\"" }
}
