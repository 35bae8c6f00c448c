import LotseWords

/// The stems that examples use, and what an unknown one may stand for.
struct Vocabulary: Sendable {
  // Shorter parts and words are like too many others by chance.
  private static let shortest = 4

  private var stems = LetterRuns<String>()
  private var byBeginning: [Substring: [String]] = [:]

  /// A vocabulary of stems, each once.
  init(_ words: [String]) {
    for stem in words where stem.utf8.count >= Self.shortest {
      stems.set(stem) { $0 = stem }
      if stem.utf8.count > Self.shortest { byBeginning[stem.prefix(2), default: []].append(stem) }
    }
  }

  /// Known stems that an unknown one is a misspelling or a compound of, with the part of its
  /// weight that each takes over.
  func substitutes(for stem: String) -> [(stem: String, share: Double)] {
    guard stem.utf8.count > Self.shortest else { return [] }
    let misspelt = (byBeginning[stem.prefix(2)] ?? []).filter { TypingError.separates(stem, $0) }
    if !misspelt.isEmpty { return misspelt.map { ($0, 0.8 / Double(misspelt.count)) } }
    let parts = parts(of: stem)
    return parts.map { ($0, 0.7 / Double(parts.count)) }
  }

  /// The longest known stems that the word begins and ends with.
  private func parts(of stem: String) -> [String] {
    let letters = Array(stem.utf8)
    let lengths = stride(from: letters.count - 1, through: Self.shortest, by: -1).lazy
    let head = lengths.compactMap { stems[letters.prefix($0)] }.first
    let tail = lengths.compactMap { stems[letters.suffix($0)] }.first
    return [head, tail].compactMap(\.self)
  }
}
