// What a line says where it names no day: a week, a month, a season.
extension SeriesReader {
  /// Words of a line that tell roughly when something is.
  public struct RoughTime: Sendable {
    /// Which words of the line tell it.
    public let words: Range<Int>
    /// The days among which it is; `nil` if nobody can say.
    public let days: ClosedRange<Day>?
    /// What they leave open, and what to say instead.
    public let doubt: UserError
  }

  /// What is longer than a month is rather what something is about: `Haushalt 2027`.
  private static let mostDays = 31

  /// The stretch of time that a line names without a day in it: `Klausur erste Dezemberwoche`.
  public func rough(in words: [String]) -> RoughTime? {
    let season = reader.find(in: words, where: isSeason)
    if let season, case .refused(let doubt) = season.reading {
      return RoughTime(words: season.words, days: nil, doubt: doubt)
    }
    let found = reader.find(in: words) { days(of: $0.reading) != nil }
    guard let found, let days = days(of: found.reading) else { return nil }
    let name = words[found.words].joined(separator: " ")
    return RoughTime(words: found.words, days: days, doubt: .stretchIsNoDay(name, days))
  }

  private func isSeason(_ finding: TimeReader.Finding) -> Bool {
    if case .refused = finding.reading { reader.namesSeason(finding.text) } else { false }
  }

  private func days(of reading: TimeReading) -> ClosedRange<Day>? {
    guard case .interval(let first, let last) = reading, first.time == nil, last.time == nil,
      (2...Self.mostDays).contains(last.day.days(since: first.day) + 1)
    else { return nil }
    return first.day...last.day
  }
}

extension UserError {
  fileprivate static func stretchIsNoDay(_ name: String, _ days: ClosedRange<Day>) -> UserError {
    func words(_ day: Day, _ language: Language) -> String { day.words(in: language) }
    let (first, last) = (days.lowerBound, days.upperBound)
    return UserError(
      Text(
        de: "„\(name)“ geht von \(words(first, .german)) bis \(words(last, .german)).",
        en: "“\(name)” is from \(words(first, .english)) to \(words(last, .english))."
      ),
      advice: Text(de: "An welchem Tag darin?", en: "On which day of it?")
    )
  }
}
