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

  /// All words of the table, folded.
  var words: [String] { Array(values.keys) }
}

extension WordTable<Void> {
  /// A table that only says whether a word is in it.
  init(_ words: String) { self.init([(words, ())]) }
}
