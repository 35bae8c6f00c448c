/// A year as it was written.
enum WrittenYear: Hashable {
  case number(Int)
  /// This year, the last one (-1), the next one (1).
  case relative(Int)

  /// Reads what may follow a month or a week: `2027`, `/27`, `, 2027`, `nächsten Jahres`,
  /// `of next year`, `des Jahres 2027`.
  static func trailing(_ scanner: inout TimeScanner) -> Self? {
    scanner.first(of: [afterSign, inWords])
  }

  /// Reads a year with four digits, or with two in this century.
  static func digits(_ scanner: inout TimeScanner) -> Self? {
    let number =
      scanner.number(digits: 4...4)
      ?? scanner.attempt { scanner in
        _ = scanner.sign("'", "’")
        return scanner.number(digits: 2...2).map { 2000 + $0 }
      }
    return number.map(Self.number)
  }

  private static func afterSign(_ scanner: inout TimeScanner) -> Self? {
    let allowsTwoDigits = scanner.sign("/", "'", "’")
    if !allowsTwoDigits { _ = scanner.sign(",") }
    if let year = scanner.number(digits: 4...4) { return .number(year) }
    return allowsTwoDigits ? scanner.number(digits: 2...2).map { .number(2000 + $0) } : nil
  }

  /// Reads `nächsten Jahres`, `im Jahr 2027`, `of 2027`.
  static func inWords(_ scanner: inout TimeScanner) -> Self? {
    let isJoined = scanner.word(in: DayWords.ofThe) != nil
    _ = scanner.word(in: DayWords.articles)
    if let (unit, offset) = scanner.word(in: DayWords.joinedStretches) {
      return unit == .year ? .relative(offset) : nil
    }
    let selector = scanner.word(in: DayWords.selectors)
    if selector == nil, isJoined, let year = scanner.number(digits: 4...4) { return .number(year) }
    guard scanner.word(in: DayWords.year) != nil else { return nil }
    if selector == nil, let year = scanner.number(digits: 4...4) { return .number(year) }
    return selector.map(Self.relative) ?? (isJoined ? .relative(0) : nil)
  }
}
