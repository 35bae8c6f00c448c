/// The known words that a German compound consists of.
struct WordParts: Sendable {
  private let known: Set<String>
  private static let shortest = 4
  /// What stands between the parts of a compound (Fugenelemente).
  private static let links = ["", "s", "es", "n", "en"]

  init(known words: some Sequence<String>) {
    known = Set(words.filter { $0.utf8.count >= Self.shortest })
  }

  /// The parts of a folded word, in order; empty if it is none that consists of known words alone.
  func parts(of word: String) -> [String] {
    guard word.utf8.count >= 2 * Self.shortest, word.utf8.allSatisfy({ $0 < 128 }) else {
      return []
    }
    let parts = split(word[...], depth: 0) ?? []
    return parts.count > 1 ? parts : []
  }

  private func split(_ word: Substring, depth: Int) -> [String]? {
    if depth > 0, let part = known(word) { return [part] }
    guard depth < 3 else { return nil }
    let lengths = stride(from: word.utf8.count - Self.shortest, through: Self.shortest, by: -1)
    for length in lengths {
      let head = word.prefix(length)
      for link in Self.links where head.hasSuffix(link) {
        guard let first = known(head.dropLast(link.utf8.count)) else { continue }
        if let rest = split(word.dropFirst(length), depth: depth + 1) { return [first] + rest }
      }
    }
    return nil
  }

  /// The known word that letters are, perhaps with an ending of inflection.
  private func known(_ letters: Substring) -> String? {
    for ending in ["", "e", "en", "n", "er", "s", "r"] where letters.hasSuffix(ending) {
      let word = String(letters.dropLast(ending.utf8.count))
      if known.contains(word) { return word }
    }
    return nil
  }
}
