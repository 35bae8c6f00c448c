import LotseKit

// What a line is about: words to search for, a component, a group of people.
extension DetailReader {
  mutating func readQuery() {
    guard let start = beginningOfQuery else { return }
    let words = text.run(from: skippingArticles(start), without: cue("queryEnd"))
    guard !words.isEmpty, !text.has(cue("title"), at: words.lowerBound) else { return }
    details["query"] = .string(text.name(words))
    text.take(words)
  }

  /// Where what is searched for begins: after `search … for`, `Notizen zu`, or after `about` in a
  /// line that asks.
  private var beginningOfQuery: Int? {
    if let cue = text.find(cue("query")) { return cue.upperBound }
    let first = text.words.indices.prefix(3).first { text.has(cue("search"), at: $0) }
    if let first {
      return text.words.indices.dropFirst(first + 1).prefix(5)
        .first { text.has(cue("searchFor"), at: $0) }.map { $0 + 1 }
    }
    if !asks, !text.has(cue("view"), at: 0) { return nil }
    return text.words.indices.first { text.has(cue("topic"), at: $0) }.map { $0 + 1 }
  }

  func skippingArticles(_ start: Int) -> Int {
    var start = start
    while start < text.words.count, text.has(cue("article"), at: start) { start += 1 }
    return start
  }

  mutating func readComponent() {
    guard let cue = text.find(cue("component")), cue.lowerBound == 0 else { return }
    var start = skippingArticles(cue.upperBound)
    let all = text.run(from: start, without: self.cue("componentEnd"))
    // `was ist eine Basiskomponente wie E-Payment`
    if let example = all.first(where: { text.has(self.cue("componentExample"), at: $0) }) {
      start = example + 1
    }
    let words = text.run(from: start, without: self.cue("componentEnd"))
    guard (1...3).contains(words.count), !text.has(self.cue("pronoun"), at: start) else { return }
    details["component"] = .string(componentName(words))
  }

  private func componentName(_ words: Range<Int>) -> String {
    let name = text.name(words)
    let isAbbreviation = words.count == 1 && name.count <= 5 && !name.contains("-")
    return isAbbreviation ? name.uppercased() : name
  }

  mutating func readStakeholder() {
    if let added = addedStakeholder {
      takeStakeholder(added)
    } else if let new = text.find(cue("newStakeholder")), new.lowerBound == 0 {
      takeStakeholder(text.run(from: skippingArticles(new.upperBound), without: cue("glue")))
    } else if details["influence"] != nil || details["interest"] != nil {
      takeStakeholder(rated)
    } else if mentions("involve"), details["person"] == nil, !text.has(cue("who"), at: 0),
      let known = text.find(vocabulary.names("stakeholder"))
    {
      takeStakeholder(known)
    }
  }

  /// What is added, as in `Füge die IHK als Stakeholder hinzu`.
  private var addedStakeholder: Range<Int>? {
    guard let kind = text.words.indices.first(where: { text.has(cue("asStakeholder"), at: $0) }),
      text.has(cue("as"), at: kind - 1), text.has(cue("create"), at: 0)
    else { return nil }
    return skippingArticles(1)..<max(skippingArticles(1), kind - 1)
  }

  /// Whose influence or interest is told: before `has` and the like, or after `of`.
  private var rated: Range<Int> {
    let start = skippingArticles(0)
    let first = text.run(from: start, without: cue("has"))
    if !first.isEmpty { return first }
    let after = text.words.indices.first { !text.isTaken[$0] && !text.has(cue("has"), at: $0) }
    return text.run(from: after.map(skippingArticles) ?? text.words.count, without: cue("has"))
  }

  private mutating func takeStakeholder(_ words: Range<Int>) {
    guard (1...4).contains(words.count) else { return }
    let name = text.name(words)
    let isAbbreviation = words.count == 1 && name.count <= 3
    details["stakeholder"] = .string(isAbbreviation ? name.uppercased() : name)
    text.take(words)
  }

  mutating func readAudience() {
    guard var words = text.find(vocabulary.names("audience")) else { return }
    words = words.lowerBound - adjectives(before: words.lowerBound)..<words.upperBound
    // `Vereine und Ehrenamtliche`
    while text.has(cue("and"), at: words.upperBound), !text.words[words.upperBound - 1].endsPart {
      let rest = text.find(vocabulary.names("audience"), from: words.upperBound + 1)
      guard let rest,
        rest.lowerBound - adjectives(before: rest.lowerBound) == words.upperBound + 1
      else { break }
      words = words.lowerBound..<rest.upperBound
    }
    details["audience"] = .string(text.name(words))
    text.take(words)
  }

  /// How many words before a place tell which people are meant: `small and medium businesses`.
  private func adjectives(before place: Int) -> Int {
    var count = 0
    while text.has(cue("audienceKind"), at: place - count - 1)
      || count > 0 && text.has(cue("and"), at: place - count - 1)
        && text.has(cue("audienceKind"), at: place - count - 2)
    {
      count += 1
    }
    return count
  }
}
