import LotseKit

/// A line that says what an entry is, and perhaps when: `Jour fixe jeden Montag 9:00 @Orga`.
struct EntryLine {
  /// What it is called.
  let title: String
  /// When it takes place, if the line says so.
  let when: SeriesReader.Finding?
  /// What it says of the time where it names no day: `erste Dezemberwoche`.
  let rough: SeriesReader.RoughTime?
  /// Why the time that the line names cannot be taken, if that is so.
  let refusal: UserError?
  /// The keywords, without the `#`.
  let tags: [String]
  /// The people, without the `@`.
  let people: [String]
  /// Whether it says that the next time counts from completion: `alle 10 Tage ab Erledigung`.
  let countsFromCompletion: Bool

  /// Takes a line apart; without a reader, nothing of it is taken for a time.
  ///
  /// Only a duty is completed: of other entries, those words belong to the title.
  init(_ line: String, _ reader: SeriesReader?, isDuty: Bool = false) {
    let marks = Marks(in: line)
    (tags, people) = (marks.tags, marks.people)
    var words = Self.withoutKind(
      marks.remainder.split(whereSeparator: \.isWhitespace).map(String.init)
    )
    let completion = isDuty && reader != nil ? Self.completion(in: words) : nil
    if let completion { words.removeSubrange(completion) }
    countsFromCompletion = completion != nil
    when = reader?.find(in: words)
    refusal = reader?.refusal(in: words)
    rough = when == nil ? reader?.rough(in: words) : nil
    let said = Self.withLink(when?.words ?? rough?.words ?? 0..<0, in: words)
    let others = words.indices.filter { !said.contains($0) }.map { words[$0] }
    title = others.joined(separator: " ").trimmingLinks
  }

  /// The words without the one that only says what kind of entry it is: `Termin Klausur` and
  /// `Frist: Antrag`, but not `Termin beim Bürgermeister`.
  private static func withoutKind(_ words: [String]) -> [String] {
    guard words.count > 1, let kind = words.first else { return words }
    let isSetOff = kind.hasSuffix(":")
    let name = (isSetOff ? String(kind.dropLast()) : kind).folded
    let isNoun = words[1].first?.isUppercase ?? false
    guard kinds.contains(name), isSetOff || isNoun else { return words }
    return Array(words.dropFirst())
  }

  /// The words by which the next time counts from completion.
  private static func completion(in words: [String]) -> Range<Int>? {
    let folded = words.map { $0.folded.filter { $0 != "," } }
    guard let last = folded.lastIndex(where: ["erledigung", "completion"].contains) else {
      return nil
    }
    let between: Set = ["der", "letzten", "jeweiligen", "the", "last"]
    var first = last
    while first > 0, between.contains(folded[first - 1]) { first -= 1 }
    guard first > 0, ["ab", "nach", "seit", "after", "from"].contains(folded[first - 1]) else {
      return nil
    }
    return first - 1..<last + 1
  }

  private static let kinds: Set = ["termin", "frist", "pflicht", "appointment", "deadline", "duty"]

  /// A time together with the word that links it with what stands before it: `bis Freitag`.
  private static func withLink(_ said: Range<Int>, in words: [String]) -> Range<Int> {
    guard said.lowerBound > 0, links.contains(words[said.lowerBound - 1].folded) else {
      return said
    }
    return said.lowerBound - 1..<said.upperBound
  }

  private static let links = Set(linkWords.map(\.folded))
  private static let linkWords = [
    "bis", "spatestens", "by", "until", "due", "am", "on", "um", "at", "zum", "fallig", "ab",
    "from", "in", "im",
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
