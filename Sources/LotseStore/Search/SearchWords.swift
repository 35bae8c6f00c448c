import LotseWords

/// What of a text goes into the search.
struct SearchWords {
  /// A word that every record has, so that "not" alone has something to subtract from.
  ///
  /// No text contains it, because it is no letter.
  static let everywhere = "§"

  /// The folded words in order, between spaces.
  let inOrder: String
  /// ``everywhere`` and the other forms of the words, between spaces.
  let forms: String
  /// Each folded word that may be part of a compound, mistyped or looked up, as it is spelled.
  let vocabulary: [String: String]

  init(_ text: String, _ analyzer: WordAnalyzer) {
    var (folded, forms, vocabulary) = ([String](), [Self.everywhere], [String: String]())
    var seen: Set<String> = []
    for word in WordReader(text) {
      folded.append(word.folded)
      guard seen.insert(word.folded).inserted else { continue }
      for form in analyzer.forms(of: word) where seen.insert(" " + form).inserted {
        forms.append(form)
      }
      if Self.isVocabulary(word.folded) { vocabulary[word.folded] = String(text[word.range]) }
    }
    inOrder = folded.joined(separator: " ")
    self.forms = forms.joined(separator: " ")
    self.vocabulary = vocabulary
  }

  private static func isVocabulary(_ folded: String) -> Bool {
    let letters = folded.utf8
    return (3...60).contains(letters.count) && letters.contains { $0 > 64 }
  }
}
