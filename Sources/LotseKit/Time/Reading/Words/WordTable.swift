/// What words stand for, however they are spelled: case, umlauts and accents do not matter.
struct WordTable<Value: Sendable>: Sendable {
  private let values: [String: Value]
  /// The first letters and the lengths of the words, by which most other words are told apart
  /// without looking them up.
  private let firstLetters: UInt64
  private let lengths: UInt64

  /// A table from groups of words with the same meaning, each group separated by spaces.
  init(_ groups: [(String, Value)]) {
    var values: [String: Value] = [:]
    for (words, value) in groups {
      for word in words.split(separator: " ") { values[word.folded] = value }
    }
    self.values = values
    firstLetters = values.keys.reduce(0) { $0 | Self.firstLetter(of: $1) }
    lengths = values.keys.reduce(0) { $0 | Self.length(of: $1) }
  }

  private static func firstLetter(of word: String) -> UInt64 {
    1 << UInt64((word.utf8.first ?? 0) & 63)
  }
  private static func length(of word: String) -> UInt64 { 1 << UInt64(min(word.utf8.count, 63)) }

  /// What a folded word stands for.
  subscript(folded: String) -> Value? {
    guard firstLetters & Self.firstLetter(of: folded) != 0,
      lengths & Self.length(of: folded) != 0
    else { return nil }
    return values[folded]
  }

  /// All words of the table, folded.
  var words: [String] { Array(values.keys) }
}

extension WordTable<Void> {
  /// A table that only says whether a word is in it.
  init(_ words: String) { self.init([(words, ())]) }
}
