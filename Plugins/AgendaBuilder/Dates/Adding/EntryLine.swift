import LotseKit

/// A line that says what an entry is, and perhaps when: `Jour fixe jeden Montag 9:00 @Orga`.
struct EntryLine {
  /// What it is called.
  let title: String
  /// When it takes place, if the line says so.
  let when: SeriesReader.Finding?
  /// Why the time that the line names cannot be taken, if that is so.
  let refusal: UserError?
  /// The keywords, without the `#`.
  let tags: [String]
  /// The people, without the `@`.
  let people: [String]

  /// Takes a line apart; without a reader, nothing of it is taken for a time.
  init(_ line: String, _ reader: SeriesReader?) {
    let marks = Marks(in: line)
    (tags, people) = (marks.tags, marks.people)
    let words = marks.remainder.split(whereSeparator: \.isWhitespace).map(String.init)
    when = reader?.find(in: words)
    refusal = reader?.refusal(in: words)
    let said = Self.withLink(when?.words ?? 0..<0, in: words)
    let others = words.indices.filter { !said.contains($0) }.map { words[$0] }
    title = others.joined(separator: " ").trimmingLinks
  }

  /// A time together with the word that links it with what stands before it: `bis Freitag`.
  private static func withLink(_ said: Range<Int>, in words: [String]) -> Range<Int> {
    guard said.lowerBound > 0, links.contains(words[said.lowerBound - 1].folded) else {
      return said
    }
    return said.lowerBound - 1..<said.upperBound
  }

  private static let links: Set = [
    "bis", "spatestens", "by", "until", "due", "am", "on", "um", "at", "zum", "fallig", "ab",
    "from",
  ]
}

extension String {
  /// The text without the signs that linked it with what stood beside it: `Jour fixe:`.
  fileprivate var trimmingLinks: String {
    let links: Set<Character> = [" ", ",", ";", ":", "–", "-"]
    var text = drop { links.contains($0) }
    while let last = text.last, links.contains(last) { text.removeLast() }
    return String(text)
  }
}
