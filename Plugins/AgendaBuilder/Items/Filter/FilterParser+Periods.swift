import LotseKit

// Words that are a period by themselves.
extension FilterParser {
  /// `bis Freitag`, `vor Ende März`: what is due by then.
  mutating func dueBy(_ word: String) -> ItemFilter.Test? {
    let isBefore = ["vor", "before"].contains(word.folded)
    guard isBefore || ["bis", "by", "until"].contains(word.folded) else { return nil }
    let reader = days(.future)
    guard let found = longestPeriod(reader, after: []) else { return nil }
    tokens = tokens.dropFirst(found.count)
    let last = isBefore ? found.days.lowerBound.adding(days: -1) : found.days.upperBound
    return .days(.due, from: nil, through: last)
  }

  /// Words that by themselves are a period: that in which something is due.
  mutating func duePeriod(_ word: String) -> ItemFilter.Test? {
    let reader = days(.future)
    // `so`, `do`, `mai` are too short to be meant as a day of their own.
    guard let found = longestPeriod(reader, after: [word]), found.count > 1 || word.count > 3
    else { return nil }
    tokens = tokens.dropFirst(found.count - 1)
    return .days(.due, from: found.days.lowerBound, through: found.days.upperBound)
  }

  /// The longest run of words that is a period: those already read, and then the next ones.
  func longestPeriod(
    _ reader: DayReader,
    after words: [String]
  ) -> (days: ClosedRange<Day>, count: Int)? {
    let next = tokens.prefix(6).map(\.plainWord)
    let words = words + next.prefix { $0 != nil }.compactMap(\.self)
    for count in (0...words.count).reversed() where count > 0 {
      let text = words.prefix(count).joined(separator: " ")
      if let days = try? reader.period(text) { return (days, count) }
    }
    return nil
  }
}
