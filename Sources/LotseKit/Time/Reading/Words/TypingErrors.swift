/// Puts words right that differ by a typing error from one that the grammars know.
struct TypingErrors {
  let almanac: Almanac

  /// The tokens with known words only; `nil` if a word resembles none, or several alike.
  func corrected(_ tokens: [TimeToken]) -> [TimeToken]? {
    var corrected = tokens
    for (index, token) in tokens.enumerated() {
      guard let word = token.word, !isKnown(word) else { continue }
      guard let right = nearest(to: word) else { return nil }
      corrected[index] = .word(right)
    }
    return corrected
  }

  private func isKnown(_ word: String) -> Bool {
    TimeVocabulary.words.contains(word) || almanac.holidayCalendar.names.words.contains(word)
  }

  /// The one known word that is nearest; words of up to seven letters may have one error, longer
  /// ones two, and the first letter is right.
  private func nearest(to word: String) -> String? {
    let letters = Array(word.utf8)
    guard let first = letters.first, (5...30).contains(letters.count) else { return nil }
    let limit = letters.count < 8 ? 1 : 2
    let known =
      (TimeVocabulary.byFirstLetter[first] ?? [])
      + (almanac.holidayCalendar.names.byFirstLetter[first] ?? [])
    let near = known.compactMap { candidate in
      EditDistance.between(letters, candidate, limit: limit).map { ($0, candidate) }
    }
    guard let least = near.map(\.0).min() else { return nil }
    let nearest = Set(near.filter { $0.0 == least }.map(\.1))
    // Two forms of one word (montag, montags) are still a choice that changes what is said.
    guard nearest.count == 1, let only = nearest.first else { return nil }
    return String(decoding: only, as: UTF8.self)
  }
}

/// How many letters must be added, taken away, replaced or exchanged with their neighbour to turn
/// one word into another.
enum EditDistance {
  /// The distance, or `nil` if it is greater than the limit.
  static func between(_ left: [UInt8], _ right: [UInt8], limit: Int) -> Int? {
    guard abs(left.count - right.count) <= limit else { return nil }
    var rows = [[Int]](repeating: [], count: 2) + [Array(0...right.count)]
    for i in 1...max(left.count, 1) where !left.isEmpty {
      rows.removeFirst()
      var row = [i]
      for j in 1...max(right.count, 1) where !right.isEmpty {
        let isSame = left[i - 1] == right[j - 1]
        var least = min(rows[1][j] + 1, row[j - 1] + 1, rows[1][j - 1] + (isSame ? 0 : 1))
        if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
          least = min(least, rows[0][j - 2] + 1)
        }
        row.append(least)
      }
      if row.allSatisfy({ $0 > limit }) { return nil }
      rows.append(row)
    }
    guard let distance = rows.last?.last, distance <= limit else { return nil }
    return distance
  }
}
