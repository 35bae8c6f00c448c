extension TimeReader {
  /// A time that some words of a text say.
  package struct Finding {
    /// What they say.
    package let reading: TimeReading
    /// Which words say it.
    package let words: Range<Int>
    /// The words themselves.
    fileprivate let said: ArraySlice<String>

    /// What is said, as it was written.
    package var text: String {
      let text = said.joined(separator: " ")
      // `Freitag 14 Uhr: Vergabe`
      return text.last == ":" ? String(text.dropLast()) : text
    }
  }

  /// The time that stands among other words: a rule of recurrence before anything else, then the
  /// one with the most words, then the last one.
  ///
  /// Only words written without a mistake count: `Montage` is not a Monday here.
  package func find(in words: [String], where isWanted: (Finding) -> Bool) -> Finding? {
    TimeSearch(words, self).best(where: isWanted)
  }

  /// How often words are looked at to find a time among others, and to read them all as one.
  package func effort(
    of words: [String],
    where isWanted: (Finding) -> Bool = { _ in false }
  ) -> (finding: Int, reading: Int) {
    let search = TimeSearch(words, self)
    _ = search.best(where: isWanted)
    let effort = ReadingEffort()
    _ = read(words.joined(separator: " "), effort)
    return (search.effort.looks, effort.looks)
  }

  /// The words with which times are told, folded.
  package static var vocabulary: Set<String> { TimeVocabulary.words }

  /// The most looks for a text of so many words, however long they are.
  package static func mostLooks(words: Int) -> Int { TimeSearch.mostLooks(words: words) }
}

/// Looks for a time among the words of a text.
private struct TimeSearch {
  /// As many as in `jeden zweiten und vierten Montag im Monat um 9 Uhr bis Ende Juni 2027`.
  private static let mostWords = 16

  private let reader: TimeReader
  private let words: [String]
  /// What the words consist of, one after another.
  private let tokens: [TimeToken]
  /// Where the tokens of each word begin, and where the last ones end.
  private let starts: [Int]
  /// Whether a word is one with which a time can be told.
  private let isKnown: [Bool]
  let effort: ReadingEffort

  init(_ words: [String], _ reader: TimeReader) {
    self.reader = reader
    self.words = words
    let known = TypingErrors(almanac: reader.almanac)
    var tokens: [TimeToken] = []
    var starts = [0]
    isKnown = words.map { word in
      tokens += TimeToken.tokens(of: word).flatMap(\.partsOfCompound)
      defer { starts.append(tokens.count) }
      return tokens[starts[starts.count - 1]...].allSatisfy { $0.word.map(known.isKnown) ?? true }
    }
    self.tokens = tokens
    self.starts = starts
    effort = ReadingEffort(most: Self.mostLooks(words: words.count))
  }

  static func mostLooks(words: Int) -> Int { ReadingEffort.mostForText + 200 * words }

  func best(where isWanted: (TimeReader.Finding) -> Bool) -> TimeReader.Finding? {
    var best: TimeReader.Finding?
    for start in words.indices where isKnown[start] {
      let end = isKnown[start...].prefix(Self.mostWords).prefix { $0 }.endIndex
      for last in (start..<end).reversed() {
        let run = start..<last + 1
        // What is shorter counts only where it is a rule and the other is none.
        let isShorter = best.map { run.count < $0.words.count } ?? false
        if isShorter, best?.isRule == true { break }
        let found = finding(run, onlyRules: isShorter)
        if effort.isSpent { return best }
        guard let finding = found, isWanted(finding) else { continue }
        if best.map({ finding.outweighs($0) }) ?? true { best = finding }
      }
    }
    return best
  }

  private func finding(_ run: Range<Int>, onlyRules: Bool) -> TimeReader.Finding? {
    // `so`, `do`, `mai` are rarely meant as a day of their own.
    if run.count == 1, isTooShort(words[run.lowerBound]) { return nil }
    let scanner = scanner(run)
    let reading =
      onlyRules
      ? scanner.flatMap(reader.rule)
      : scanner.map(reader.reading) ?? .refused(.notATime)
    return reading.map { TimeReader.Finding(reading: $0, words: run, said: words[run]) }
  }

  private func isTooShort(_ word: String) -> Bool {
    let length = word.count - (word.last == ":" ? 1 : 0)
    return length < 4 && !word.contains(where: \.isNumber)
  }

  private func scanner(_ run: Range<Int>) -> TimeScanner? {
    let length = words[run].reduce(run.count - 1) { $0 + $1.count }
    guard length <= TimeScanner.longestText else { return nil }
    var tokens = tokens[starts[run.lowerBound]..<starts[run.upperBound]]
    if tokens.last == .sign(":") { tokens.removeLast() }
    return TimeScanner(text: tokens, reader.almanac, effort)
  }
}

extension TimeReader.Finding {
  fileprivate var isRule: Bool {
    switch reading {
    case .recurrence: true
    case .ambiguous(let readings, _):
      readings.contains { if case .recurrence = $0 { true } else { false } }
    default: false
    }
  }

  /// Whether it counts rather than one found before it.
  fileprivate func outweighs(_ other: Self) -> Bool {
    if isRule != other.isRule { return isRule }
    return words.count >= other.words.count
  }
}
