import LotseWords

// What a typed word may stand for, by the words that the store knows.
extension Connection {
  /// At most this many words that contain a typed one are looked at.
  private static var mostCompounds: Int { 400 }

  /// A word with its forms and the compounds that it is a part of.
  func meaning(of word: Word) throws -> WordMeaning {
    WordMeaning(
      tokens: [word.folded] + analyzer.forms(of: word),
      compounds: try compounds(with: word)
    )
  }

  private func compounds(with word: Word) throws -> [String] {
    let stem = analyzer.germanStem(of: word.folded)
    let part = word.folded.hasPrefix(stem) && stem.utf8.count >= 3 ? stem : word.folded
    guard part.unicodeScalars.count >= 3, word.folded.utf8.contains(where: { $0 > 64 }) else {
      return []
    }
    let candidates = try rows(
      "select term from term_parts where term_parts match ? limit \(Self.mostCompounds)",
      [.text("\"\(part)\"")]
    ) { $0.text(0) }
    let parts = CompoundParts(isKnown: isTerm)
    return try candidates.filter {
      try $0 != word.folded && parts.isPart(word.folded, stem: stem, of: $0)
    }
  }

  private func isTerm(_ word: String) throws -> Bool {
    try first("select 1 from terms where term = ?", .text(word)) { _ in true } ?? false
  }

  /// Whether any record has a word in one of its meanings.
  func occurs(_ word: Word, in search: ExpandedSearch) throws -> Bool {
    try first(
      "select 1 from search where search match ? limit 1",
      .text(search.match(word))
    ) { _ in true } ?? false
  }

  /// The known word that a word which occurs nowhere was probably meant to be: one typing error
  /// away, and of several the most frequent one.
  func correction(of word: Word) throws -> (shown: String, word: Word)? {
    guard word.folded.utf8.count >= 4 else { return nil }
    var best: (uses: Int, shown: String)?
    for variant in TypingError.variants(of: word.folded).sorted() {
      let shown = try first("select shown from terms where term = ?", .text(variant)) { $0.text(0) }
      guard let shown else { continue }
      let uses = try first(
        "select count(*) from (select 1 from search where search match ? limit 1000)",
        .text("\"\(variant)\"")
      ) { $0.integer(0) }
      if let uses, uses > best?.uses ?? 0 { best = (uses, shown) }
    }
    guard let best, let found = best.shown.words.first else { return nil }
    return (best.shown, found)
  }
}
