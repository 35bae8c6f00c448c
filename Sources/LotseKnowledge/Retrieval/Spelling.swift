import LotseHost
import LotseWords

/// What an unknown word may stand for among known ones.
struct Spelling: Sendable {
  private let byBeginning: [Character: [String]]
  private static let shortest = 4
  // Two slips are only told from another word where much of it is right.
  private static let longEnoughForTwo = 8

  init(known words: some Sequence<String>) {
    byBeginning = Dictionary(grouping: Set(words).filter { $0.count >= Self.shortest }) {
      $0.first ?? " "
    }
  }

  /// The known words that a word is a slip of, or the beginning of, with how much each counts.
  func substitutes(for word: String) -> [(word: String, weight: Double)] {
    guard word.count >= Self.shortest, let first = word.first else { return [] }
    let candidates = byBeginning[first] ?? []
    // In a short word, one slip makes another word.
    let slips =
      word.count > Self.shortest ? candidates.filter { TypingError.separates(word, $0) } : []
    if !slips.isEmpty { return slips.map { ($0, 0.85) } }
    let longer = candidates.filter { $0.hasPrefix(word) && word.count > Self.shortest }
    if !longer.isEmpty { return longer.prefix(4).map { ($0, 0.6) } }
    guard word.count >= Self.longEnoughForTwo else { return [] }
    return NearestName.names(near: word, among: candidates).map { ($0, 0.6) }
  }
}
