import LotseKit

/// The known names that a mistyped one may stand for.
package enum NearestName {
  /// The names nearest to a word, best first: those that begin with it, then those that differ
  /// by few typing errors (one in a short word, two in a longer one).
  package static func names(near word: String, among names: [String], limit: Int = 3) -> [String] {
    let word = word.folded
    guard !word.isEmpty else { return [] }
    let allowed = word.count <= 4 ? 1 : 2
    let letters = Array(word.utf8)
    let ranked = names.compactMap { name -> (rank: Int, name: String)? in
      let folded = name.folded
      if folded.hasPrefix(word) { return (0, name) }
      return EditDistance.between(letters, Array(folded.utf8), limit: allowed).map { ($0, name) }
    }
    return ranked.sorted { ($0.rank, $0.name) < ($1.rank, $1.name) }.prefix(limit).map(\.name)
  }
}
