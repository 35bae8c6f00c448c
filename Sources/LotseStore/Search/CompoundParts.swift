/// Decides whether a word is a part of a longer one by the rules of German compounds, or only
/// happens to stand in it: `Prüfung` is a part of `Rechnungsprüfungsamt`, `Akte` none of `Kontakte`.
struct CompoundParts {
  /// Whether the store has a folded word.
  let isKnown: (String) throws -> Bool

  /// Whether a word, or its stem, is a part of a longer word.
  ///
  /// All are folded.
  func isPart(_ word: String, stem: String, of compound: String) throws -> Bool {
    for part in Set([word, stem])
    where part.utf8.count >= 3 && part.utf8.count < compound.utf8.count {
      if try isPart(part, of: compound) { return true }
    }
    return false
  }

  private func isPart(_ part: String, of compound: String) throws -> Bool {
    var start = compound.startIndex
    while let range = compound[start...].firstRange(of: part) {
      let (before, after) = (compound[..<range.lowerBound], compound[range.upperBound...])
      if !before.isEmpty || !Self.endings.contains(String(after)),
        try isBeginning(before, of: part), try isEnd(after)
      {
        return true
      }
      start = compound.index(after: range.lowerBound)
    }
    return false
  }

  /// Whether a compound may begin with these letters: with a word, and perhaps a link after it.
  private func isBeginning(_ letters: Substring, of part: String) throws -> Bool {
    if letters.isEmpty { return true }
    for link in Self.links where letters.hasSuffix(link) {
      if try isWord(letters.dropLast(link.count)) { return true }
    }
    if Self.nounEndings.contains(where: { letters.utf8.count > 6 && letters.hasSuffix($0) }) {
      return true
    }
    // Nobody lists all words; two syllables that take a link are probably one. Short words stand
    // in others by chance too often for that (`insgesamt`).
    if part.utf8.count >= 4, letters.utf8.count >= 6, letters.hasLink, letters.syllables >= 2 {
      return true
    }
    // A longer beginning is itself a compound, and ends with a word.
    for length in stride(from: letters.count - 3, through: 4, by: -1) {
      let end = letters.suffix(length)
      for link in Self.links where end.hasSuffix(link) {
        if try isWord(end.dropLast(link.count)), end.count - link.count >= 4 { return true }
      }
    }
    return false
  }

  /// Whether a compound may end with these letters: an ending, or perhaps a link and a word.
  private func isEnd(_ letters: Substring) throws -> Bool {
    if Self.endings.contains(String(letters)) { return true }
    for link in Self.links where letters.hasPrefix(link) {
      let word = letters.dropFirst(link.count)
      for ending in Self.endings where word.hasSuffix(ending) {
        if try isWord(word.dropLast(ending.count)) { return true }
      }
      for length in stride(from: word.count - 3, through: 4, by: -1) {
        if try isWord(word.prefix(length)) { return true }
      }
    }
    return false
  }

  private func isWord(_ letters: Substring) throws -> Bool {
    guard letters.utf8.count >= 3 else { return false }
    let word = String(letters)
    return try Self.common.contains(word) || isKnown(word)
  }

  /// What stands between the parts of a compound (Fugenelemente).
  private static let links = ["", "s", "es", "n", "en", "er", "e"]
  /// What may follow the last part: endings of inflection.
  private static let endings: Set<String> = [
    "", "e", "n", "s", "en", "er", "es", "em", "ern", "nen", "ens",
  ]
  /// The endings of nouns that always take an s as their link.
  private static let nounEndings = [
    "ungs", "heits", "keits", "schafts", "ions", "tats", "tums", "lings", "mentar", "ungen",
  ]
}

extension Substring {
  /// Whether the letters end as the first part of a compound often does.
  fileprivate var hasLink: Bool { ["en", "er", "s"].contains(where: hasSuffix) }

  /// How many groups of vowels there are.
  fileprivate var syllables: Int {
    utf8.split(whereSeparator: { !"aeiouy".utf8.contains($0) }).count
  }
}
