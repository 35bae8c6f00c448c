import LotseKit

// Words that are a period by themselves.
extension FilterParser {
  /// `fällig vor 4.12.`, `due this week`: the same as without the first word.
  mutating func due(_ word: String) -> ItemFilter.Test? {
    guard ["fällig", "due", "frist"].contains(where: { $0.folded == word.folded }) else {
      return nil
    }
    var rest = self
    guard let next = rest.tokens.popFirst()?.plainWord,
      let test = rest.dueBy(next) ?? rest.duePeriod(next)
    else { return nil }
    self = rest
    return test
  }

  /// `bis Freitag`, `vor Ende März`, `nach Ostern`: what is due before, by or after then.
  mutating func dueBy(_ word: String) -> ItemFilter.Test? {
    guard let side = Self.sides[word.folded],
      let found = longestPeriod(days(.future), after: [])
    else { return nil }
    tokens = tokens.dropFirst(found.count)
    let (first, last) = (found.days.lowerBound, found.days.upperBound)
    switch side {
    case .before: return .days(.due, from: nil, through: first.adding(days: -1))
    case .by: return .days(.due, from: nil, through: last)
    case .after: return .days(.due, from: last.adding(days: 1), through: nil)
    }
  }

  private enum Side { case before, by, after }

  private static let sides: [String: Side] = [
    "vor": .before, "before": .before, "bis": .by, "by": .by, "until": .by, "nach": .after,
    "after": .after,
  ]

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
