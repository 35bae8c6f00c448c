/// A day of a month as it was written, perhaps without a year, perhaps impossible.
struct WrittenDate: Hashable {
  var day: Int
  var month: Int
  var year: Int?
}

extension WrittenDate {
  /// Reads `2026-12-04`, `4.12.`, `4.12.26`, `4. Dezember 2026` or `Dec 4, 2026`.
  init?(_ scanner: inout DayScanner) {
    let grammars: [(inout DayScanner) -> Self?] = [
      Self.iso, Self.numbers, Self.dayAndName, Self.nameAndDay,
    ]
    for grammar in grammars {
      if let date = scanner.attempt(grammar) {
        self = date
        return
      }
    }
    return nil
  }

  private static func iso(_ scanner: inout DayScanner) -> Self? {
    guard let year = scanner.number(digits: 4...4), scanner.sign("-"),
      let month = scanner.number(digits: 2...2), scanner.sign("-"),
      let day = scanner.number(digits: 2...2)
    else { return nil }
    return Self(day: day, month: month, year: year)
  }

  private static func numbers(_ scanner: inout DayScanner) -> Self? {
    guard let day = scanner.number(digits: 1...2), scanner.sign("."),
      let month = scanner.number(digits: 1...2)
    else { return nil }
    let year = scanner.sign(".") ? year(&scanner) : nil
    return Self(day: day, month: month, year: year)
  }

  private static func dayAndName(_ scanner: inout DayScanner) -> Self? {
    guard let day = dayOfMonth(&scanner) else { return nil }
    _ = scanner.word(in: DayWords.of)
    guard let month = monthName(&scanner) else { return nil }
    _ = scanner.sign(",")
    return Self(day: day, month: month, year: year(&scanner))
  }

  private static func nameAndDay(_ scanner: inout DayScanner) -> Self? {
    guard let month = monthName(&scanner), let day = dayOfMonth(&scanner) else { return nil }
    let year = scanner.attempt { scanner in
      _ = scanner.sign(",")
      return scanner.number(digits: 4...4)
    }
    return Self(day: day, month: month, year: year)
  }

  /// Reads `4`, `4.`, `4th`.
  static func dayOfMonth(_ scanner: inout DayScanner) -> Int? {
    guard let day = scanner.number(digits: 1...2) else { return nil }
    if !scanner.sign(".") { _ = scanner.word(in: DayWords.ordinalEndings) }
    return day
  }

  private static func monthName(_ scanner: inout DayScanner) -> Int? {
    guard let month = scanner.word(in: DayWords.months) else { return nil }
    _ = scanner.sign(".")
    return month
  }

  /// A year with four digits, or with two in this century.
  static func year(_ scanner: inout DayScanner) -> Int? {
    scanner.number(digits: 4...4) ?? scanner.number(digits: 2...2).map { 2000 + $0 }
  }
}
