// Times as they are spoken: half and quarter hours, minutes before and after.
extension ClockFace {
  /// Reads `halb drei`, `viertel nach zehn`, `fünf vor halb zehn`, `quarter to ten`.
  func spoken(_ scanner: inout TimeScanner) -> ClockExpression? {
    guard let minutes = scanner.first(of: [germanHalf, englishHalf, quarters, aroundHalf, around])
    else { return nil }
    guard let hour = hour(&scanner), (1...24).contains(hour) else { return nil }
    if scanner.word(in: ClockWords.clock) == nil { _ = isTwelveHours(&scanner) }
    let isPM = opener == .german ? nil : scanner.attempt(halfOfDay)
    let total = hour * 60 + minutes
    var clock = ClockExpression(hour: total / 60, minute: total % 60, isOpen: true)
    if let isPM {
      guard hour <= 12 else { return nil }
      clock = ClockExpression(
        hour: (total / 60 % 12) + (isPM ? 12 : 0),
        minute: total % 60
      )
    }
    return clock
  }

  /// Reads `halb`: half an hour before.
  private func germanHalf(_ scanner: inout TimeScanner) -> Int? {
    scanner.word(in: ClockWords.half).map { -30 }
  }

  /// Reads `half past`, `half`: half an hour after.
  private func englishHalf(_ scanner: inout TimeScanner) -> Int? {
    guard scanner.word(in: ClockWords.halfWord) != nil else { return nil }
    _ = scanner.word(in: ClockWords.past)
    return 30
  }

  /// Reads `viertel nach`, `quarter to`, and the eastern and southern `viertel`, `dreiviertel`.
  private func quarters(_ scanner: inout TimeScanner) -> Int? {
    if scanner.word(in: ClockWords.threeQuarters) != nil { return -15 }
    if scanner.words(in: Self.three, ClockWords.quarter) { return -15 }
    _ = scanner.word(in: ClockWords.a)
    guard scanner.word(in: ClockWords.quarter) != nil else { return nil }
    if scanner.word(in: ClockWords.past) != nil { return 15 }
    return scanner.word(in: ClockWords.to) != nil ? -15 : -45
  }

  private static let three = WordTable("drei")

  /// Reads `fünf vor halb`, `5 nach halb`.
  private func aroundHalf(_ scanner: inout TimeScanner) -> Int? {
    guard let minutes = around(&scanner), scanner.word(in: ClockWords.half) != nil else {
      return nil
    }
    return minutes - 30
  }

  /// Reads `zehn nach`, `20 past`, `five minutes to`.
  private func around(_ scanner: inout TimeScanner) -> Int? {
    let isFigure = scanner.tokens.first?.word == nil
    guard let minutes = hour(&scanner), (1...29).contains(minutes) else { return nil }
    let isNamed = scanner.word(in: ClockWords.minutes) != nil
    if scanner.word(in: ClockWords.past) != nil { return minutes }
    // "9 to 5" is a period, "nine minutes to five" and "at 10 to 5" are times.
    if isFigure, !isNamed, opener == nil, scanner.contains(Self.toward, first: true) { return nil }
    return scanner.word(in: ClockWords.to) != nil ? -minutes : nil
  }

  private static let toward = WordTable("to")

  private func isTwelveHours(_ scanner: inout TimeScanner) -> Bool {
    scanner.word(in: ClockWords.oclock) != nil
  }

  private func halfOfDay(_ scanner: inout TimeScanner) -> Bool? {
    if scanner.word(in: ClockWords.pm) != nil { return true }
    return scanner.word(in: ClockWords.am) != nil ? false : nil
  }
}
