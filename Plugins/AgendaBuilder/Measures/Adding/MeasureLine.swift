import LotseKit

/// A line that says what a measure is, and perhaps by when it is to be done:
/// `Angebote bis Freitag einholen #vergabe @Kämmerei`.
struct MeasureLine {
  /// What it is called.
  private(set) var title: String
  /// The day by which it is to be done, if the line says one.
  private(set) var due: Day?
  /// Why the day that the line names cannot be taken, if that is so.
  private(set) var doubt: UserError?
  /// The keywords, without the `#`.
  let tags: [String]
  /// The people, without the `@`.
  let people: [String]

  /// Takes a line apart; where the day is given beside it, one that it names as well stays in it.
  ///
  /// The reader is made only where a word says that a day may follow: it knows all holidays.
  init(
    _ line: String,
    isGiven: Bool = false,
    _ reader: () async throws -> TimeReader
  ) async throws {
    let marks = Marks(in: line)
    (tags, people) = (marks.tags, marks.people)
    let words = marks.remainder.split(whereSeparator: \.isWhitespace).map(String.init)
    title = marks.remainder
    guard words.contains(where: Limit.opens) else { return }
    let reader = try await reader()
    guard let limit = Limit(in: words, reader) else { return }
    do throws(UserError) {
      let day = try reader.days.read(limit.text)
      if isGiven { return }
      due = day
    } catch {
      doubt = error
    }
    if limit.isWhole { title = words.without(limit.words) }
  }
}

/// The words of a line that say by when something is to be done: `bis Ende März`, `due Friday`.
private struct Limit {
  let words: Range<Int>
  /// The same in words that the reader knows.
  let text: String
  /// Whether they say no more than the day: with `bis Freitag 12 Uhr` the time must stay.
  let isWhole: Bool

  init?(in words: [String], _ reader: TimeReader) {
    // `fällig Freitag` says the same as `bis Freitag`.
    let plain = words.map { Self.saysDue($0) ? "bis" : $0 }
    let days = reader.days
    let found = reader.find(in: plain) { finding in
      Self.opens(plain[finding.words.lowerBound]) && days.recognises(finding.text)
    }
    guard let found = found?.words, !Self.isAmount(plain, at: found.upperBound) else { return nil }
    let longest = reader.find(in: plain) { !$0.reading.isRefused }?.words ?? found
    // `2026 bis 2027` and `Montag bis Freitag` say from when to when.
    if longest.contains(found.lowerBound), longest.lowerBound < found.lowerBound { return nil }
    text = plain[found].joined(separator: " ")
    isWhole = !longest.contains(found.lowerBound) || longest.upperBound <= found.upperBound
    // `bis spätestens Freitag`
    let isLed = found.lowerBound > 0 && Self.opens(words[found.lowerBound - 1])
    self.words = found.lowerBound - (isLed ? 1 : 0)..<found.upperBound
  }

  static func opens(_ word: String) -> Bool {
    ["bis", "spatestens", "until", "till", "by"].contains(word.folded) || saysDue(word)
  }

  private static func saysDue(_ word: String) -> Bool { dueWords.contains(word.folded) }

  private static let dueWords = Set(["fällig", "due"].map(\.folded))

  /// Whether what looked like a day counts something: `bis 12.5 Mio. €`.
  private static func isAmount(_ words: [String], at index: Int) -> Bool {
    guard words.indices.contains(index) else { return false }
    let next = words[index].folded
    return ["mio", "mrd", "million", "tsd", "tausend", "thousand", "eur", "€", "%", "prozent"]
      .contains { next.hasPrefix($0) }
  }
}

extension TimeReading {
  fileprivate var isRefused: Bool { if case .refused = self { true } else { false } }
}

extension [String] {
  /// The words without some of them, in one text.
  fileprivate func without(_ words: Range<Int>) -> String {
    indices.filter { !words.contains($0) }.map { self[$0] }.joined(separator: " ").withoutMarks
  }
}

extension String {
  /// Without the marks that set off what stood beside it: `Angebote einholen,`.
  fileprivate var withoutMarks: String {
    var text = drop { ",;:–-".contains($0) || $0.isWhitespace }
    while let last = text.last, ",;:–-".contains(last) || last.isWhitespace { text.removeLast() }
    return String(text)
  }
}
