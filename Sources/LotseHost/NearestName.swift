import LotseKit

/// The known names that a mistyped one may stand for.
package enum NearestName {
  /// The names nearest to a word, best first: those that begin with it, then those that differ
  /// by few typing errors (one in a short word, two in a longer one).
  package static func names(near word: String, among names: [String], limit: Int = 3) -> [String] {
    let word = word.folded
    guard !word.isEmpty else { return [] }
    let allowed = word.count <= 4 ? 1 : 2
    let ranked = names.compactMap { name -> (rank: Int, name: String)? in
      let folded = name.folded
      if folded.hasPrefix(word) { return (0, name) }
      // Whoever pastes a page where a name belongs must not wait for the comparison.
      let difference = word.unicodeScalars.count - folded.unicodeScalars.count
      guard abs(difference) <= allowed else { return nil }
      let distance = distance(Array(word.unicodeScalars), Array(folded.unicodeScalars))
      return distance <= allowed ? (distance, name) : nil
    }
    return ranked.sorted { ($0.rank, $0.name) < ($1.rank, $1.name) }.prefix(limit).map(\.name)
  }

  /// How many letters must be added, dropped, exchanged or swapped with their neighbour
  /// (Damerau's distance, each stretch of letters edited once).
  static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for (row, letter) in left.enumerated() {
      var current = [row + 1]
      for (column, other) in right.enumerated() {
        var cost = min(
          last[column + 1] + 1,
          current[column] + 1,
          last[column] + (letter == other ? 0 : 1)
        )
        if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current.append(cost)
      }
      (beforeLast, last) = (last, current)
    }
    return last[right.count]
  }
}
