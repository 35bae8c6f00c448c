// Weeks and halves of a month, and weeks that are named by one of their days.
extension StretchExpression {
  /// Reads `erste Dezemberwoche`, `letzte Woche im Januar`, `first week of next month`.
  static func weekOfMonth(_ scanner: inout TimeScanner) -> Self? {
    partOfMonth(&scanner, DayWords.week).map(Self.weekOfMonth)
  }

  /// Reads `erste Dezemberhälfte`, `zweite Monatshälfte`, `first half of December`.
  static func halfOfMonth(_ scanner: inout TimeScanner) -> Self? {
    guard let (number, month) = partOfMonth(&scanner, DayWords.halfOfMonth) else { return nil }
    switch number {
    case 1: return .halfOfMonth(1, month)
    case 2, -1: return .halfOfMonth(2, month)
    default: return nil
    }
  }

  /// Reads `Woche vom 7.12.`, `week of 7 December`, `week commencing 7 December`, `w/c 7 Dec`.
  static func weekOfDay(_ scanner: inout TimeScanner) -> Self? {
    _ = scanner.word(in: DayWords.articles)
    let isShort: Void? = scanner.attempt { scanner in
      guard scanner.word(in: DayWords.weekLetter) != nil, scanner.sign("/") else { return nil }
      return scanner.word(in: DayWords.commencingLetter)
    }
    guard
      isShort != nil
        || scanner.word(in: DayWords.week) != nil && scanner.word(in: DayWords.weekFrom) != nil
    else { return nil }
    return DayExpression.writtenDate(&scanner).map(Self.weekOfDay)
  }

  /// Reads which part of which month: the month in one word with the part, or after it.
  private static func partOfMonth(
    _ scanner: inout TimeScanner,
    _ part: WordTable<Void>
  ) -> (Int, Self)? {
    _ = scanner.word(in: DayWords.articles)
    guard let number = DayExpression.ordinal(&scanner) else { return nil }
    let joined = scanner.attempt { scanner in
      joinedMonth(&scanner).flatMap { month in scanner.word(in: part).map { month } }
    }
    switch joined {
    case .month(let month, _)?:
      return (number, .month(month, year: WrittenYear.trailing(&scanner)))
    case let month?: return (number, month)
    case nil: break
    }
    guard scanner.word(in: part) != nil, scanner.word(in: DayWords.ofThe) != nil,
      let month = Self(&scanner), month.unit == .month, !month.isPartOfMonth
    else { return nil }
    return (number, month)
  }

  /// Reads the first half of `Dezemberwoche`, `Monatshälfte`.
  private static func joinedMonth(_ scanner: inout TimeScanner) -> Self? {
    if let month = WrittenDate.monthName(&scanner) { return .month(month, year: nil) }
    return scanner.word(in: DayWords.units) == .month ? .relative(.month, 0) : nil
  }

  private var isPartOfMonth: Bool { if case .halfOfMonth = self { true } else { false } }
}
