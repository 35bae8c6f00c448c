import LotseWords

/// The known words that a German compound consists of.
struct WordParts: Sendable {
  private var known = LetterRuns<String>()
  private static let shortest = 4
  /// What stands between the parts of a compound (Fugenelemente).
  private static let links = ["", "s", "es", "n", "en"].map { Array($0.utf8) }
  /// The endings of inflection that a part may have.
  private static let endings = ["", "e", "en", "n", "er", "s", "r"].map { Array($0.utf8) }

  init(known words: some Sequence<String>) {
    for word in words where word.utf8.count >= Self.shortest { known.set(word) { $0 = word } }
  }

  /// The parts of a folded word, in order; empty if it is none that consists of known words alone.
  func parts(of word: String) -> [String] {
    let letters = Array(word.utf8)
    guard letters.count >= 2 * Self.shortest, letters.allSatisfy({ $0 < 128 }) else { return [] }
    let parts = split(letters[...], depth: 0) ?? []
    return parts.count > 1 ? parts : []
  }

  private func split(_ word: ArraySlice<UInt8>, depth: Int) -> [String]? {
    if depth > 0, let part = known(word) { return [part] }
    guard depth < 3 else { return nil }
    let lengths = stride(from: word.count - Self.shortest, through: Self.shortest, by: -1)
    for length in lengths {
      let head = word.prefix(length)
      for link in Self.links {
        guard let stem = head.without(ending: link), let first = known(stem) else { continue }
        if let rest = split(word.dropFirst(length), depth: depth + 1) { return [first] + rest }
      }
    }
    return nil
  }

  /// The known word that letters are, perhaps with an ending of inflection.
  private func known(_ letters: ArraySlice<UInt8>) -> String? {
    for ending in Self.endings {
      if let word = letters.without(ending: ending).flatMap({ known[$0] }) { return word }
    }
    return nil
  }
}

extension ArraySlice<UInt8> {
  /// The letters before an ending; `nil` if they end otherwise.
  fileprivate func without(ending: [UInt8]) -> ArraySlice<UInt8>? {
    guard ending.count <= count, suffix(ending.count).elementsEqual(ending) else { return nil }
    return dropLast(ending.count)
  }
}
