extension TimeReader {
  /// A time that some words of a text say.
  package struct Finding {
    /// What they say.
    package let reading: TimeReading
    /// Which words say it.
    package let words: Range<Int>
  }

  /// The time that stands among other words: a rule of recurrence before anything else, then the
  /// one with the most words, then the last one.
  ///
  /// Only words written without a mistake count: `Montage` is not a Monday here.
  package func find(
    in words: [String],
    where isWanted: (TimeReading, String) -> Bool
  ) -> Finding? {
    let isKnown = words.map(isTimeWord)
    var best: Finding?
    for start in words.indices where isKnown[start] {
      let end = isKnown[start...].prefix(Self.mostWords).prefix { $0 }.endIndex
      for last in (start..<end).reversed() {
        let run = start..<last + 1
        guard (best.map { run.count >= $0.words.count || !$0.isRule } ?? true),
          let finding = finding(run, in: words, where: isWanted)
        else { continue }
        if best.map({ finding.outweighs($0) }) ?? true { best = finding }
      }
    }
    return best
  }

  /// As many as in `jeden zweiten und vierten Montag im Monat um 9 Uhr bis Ende Juni 2027`.
  private static var mostWords: Int { 16 }

  private func finding(
    _ run: Range<Int>,
    in words: [String],
    where isWanted: (TimeReading, String) -> Bool
  ) -> Finding? {
    var text = words[run].joined(separator: " ")
    // `Freitag 14 Uhr: Vergabe`
    if text.last == ":" { text.removeLast() }
    // `so`, `do`, `mai` are rarely meant as a day of their own.
    if run.count == 1, text.count < 4, !text.contains(where: \.isNumber) { return nil }
    let reading = read(text)
    return isWanted(reading, text) ? Finding(reading: reading, words: run) : nil
  }

  private func isTimeWord(_ word: String) -> Bool {
    let tokens = TimeToken.tokens(of: word).flatMap(\.partsOfCompound)
    return TypingErrors(almanac: almanac).corrected(tokens) == tokens
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
