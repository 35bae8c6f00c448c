import LotseHost
import LotseWords

/// What an unknown word may stand for among known ones.
struct Spelling: Sendable {
  /// The words by their first letter, each sorted.
  private let byBeginning: [UInt8: [String]]
  private static let shortest = 4
  // Two slips are only told from another word where much of it is right.
  private static let longEnoughForTwo = 8
  private static let mostSlips = 2
  private static let mostLonger = 4

  init(known words: some Sequence<String>) {
    let known = words.filter { $0.utf8.count >= Self.shortest }.sorted()
    byBeginning = Dictionary(grouping: known) { $0.utf8.first ?? 0 }
  }

  /// The known words that a word is a slip of, or the beginning of, with how much each counts.
  func substitutes(for word: String) -> [(word: String, weight: Double)] {
    let length = word.utf8.count
    guard length >= Self.shortest, let first = word.utf8.first else { return [] }
    let candidates = byBeginning[first] ?? []
    // In a short word, one slip makes another word.
    let slips =
      length > Self.shortest ? candidates.filter { TypingError.separates(word, $0) } : []
    if !slips.isEmpty { return slips.map { ($0, 0.85) } }
    let longer = candidates.filter { length > Self.shortest && $0.hasPrefix(word) }
    if !longer.isEmpty { return longer.prefix(Self.mostLonger).map { ($0, 0.6) } }
    guard length >= Self.longEnoughForTwo else { return [] }
    let alike = candidates.filter { abs($0.utf8.count - length) <= Self.mostSlips }
    return NearestName.names(near: word, among: alike).map { ($0, 0.6) }
  }
}
