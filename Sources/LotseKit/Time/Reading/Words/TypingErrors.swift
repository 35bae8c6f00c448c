/// Puts words right that differ by a typing error from one that the grammars know.
struct TypingErrors {
  let almanac: Almanac

  /// The tokens with known words only; `nil` if a word resembles none, or several alike.
  func corrected(_ tokens: [TimeToken], _ effort: ReadingEffort) -> [TimeToken]? {
    var corrected = tokens
    for (index, token) in tokens.enumerated() {
      guard let word = token.word, !isKnown(word) else { continue }
      guard let right = nearest(to: word, effort) else { return nil }
      corrected[index] = .word(right)
    }
    return corrected
  }

  /// Whether a word is one that the grammars know.
  func isKnown(_ word: String) -> Bool {
    TimeVocabulary.words.contains(word) || almanac.holidayCalendar.names.words.contains(word)
  }

  /// The one known word that is nearest; words of up to seven letters may have one error, longer
  /// ones two, and the first letter is right.
  private func nearest(to word: String, _ effort: ReadingEffort) -> String? {
    let letters = Array(word.utf8)
    guard let first = letters.first, (5...30).contains(letters.count) else { return nil }
    let limit = letters.count < 8 ? 1 : 2
    let known =
      (TimeVocabulary.byFirstLetter[first] ?? [])
      + (almanac.holidayCalendar.names.byFirstLetter[first] ?? [])
    let near = known.compactMap { candidate -> (Int, [UInt8])? in
      guard effort.look() else { return nil }
      return EditDistance.between(letters, candidate, limit: limit).map { ($0, candidate) }
    }
    guard let least = near.map(\.0).min() else { return nil }
    let nearest = Set(near.filter { $0.0 == least }.map(\.1))
    // Two forms of one word (montag, montags) are still a choice that changes what is said.
    guard nearest.count == 1, let only = nearest.first else { return nil }
    return String(decoding: only, as: UTF8.self)
  }
}
