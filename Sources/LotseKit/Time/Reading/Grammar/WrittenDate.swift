/// A day of a month as it was written, perhaps without a year, perhaps impossible.
struct WrittenDate: Hashable {
  var day: Int
  var month: Int
  var year: WrittenYear?
}

extension WrittenDate {
  /// Reads `2026-12-04`, `4.12.`, `4.12.26`, `4. Dezember 2026` or `Dec 4, 2026`.
  init?(_ scanner: inout TimeScanner) {
    guard let date = scanner.first(of: [Self.iso, Self.numbers, Self.dayAndName, Self.nameAndDay])
    else { return nil }
    self = date
  }

  private static func iso(_ scanner: inout TimeScanner) -> Self? {
    guard let year = scanner.number(digits: 4...4) else { return nil }
    let isSlashed = scanner.sign("/")
    guard isSlashed || scanner.sign("-"), let month = scanner.number(digits: 2...2),
      isSlashed ? scanner.sign("/") : scanner.sign("-"), let day = scanner.number(digits: 2...2)
    else { return nil }
    return Self(day: day, month: month, year: .number(year))
  }

  private static func numbers(_ scanner: inout TimeScanner) -> Self? {
    guard let day = scanner.number(digits: 1...2), scanner.sign("."),
      let month = scanner.number(digits: 1...2)
    else { return nil }
    let year = scanner.sign(".") ? scanner.attempt(WrittenYear.digits) : nil
    return Self(day: day, month: month, year: year ?? scanner.attempt(WrittenYear.inWords))
  }

  private static func dayAndName(_ scanner: inout TimeScanner) -> Self? {
    guard let day = dayOfMonth(&scanner) ?? ordinal(&scanner) else { return nil }
    _ = scanner.word(in: DayWords.of)
    guard let month = monthName(&scanner) else { return nil }
    _ = scanner.sign(",")
    let year = scanner.attempt(WrittenYear.digits) ?? scanner.attempt(WrittenYear.inWords)
    return Self(day: day, month: month, year: year)
  }

  private static func nameAndDay(_ scanner: inout TimeScanner) -> Self? {
    guard let month = monthName(&scanner) else { return nil }
    _ = scanner.word(in: DayWords.articles)
    guard let day = dayOfMonth(&scanner) else { return nil }
    let year = scanner.attempt { scanner in
      _ = scanner.sign(",")
      return scanner.number(digits: 4...4).map(WrittenYear.number)
    }
    return Self(day: day, month: month, year: year ?? scanner.attempt(WrittenYear.inWords))
  }

  /// Reads `dritter` in `dritter Oktober`; the last of a month is another matter.
  private static func ordinal(_ scanner: inout TimeScanner) -> Int? {
    scanner.attempt { $0.word(in: DayWords.ordinals).flatMap { $0 > 0 ? $0 : nil } }
  }

  /// Reads `4`, `4.`, `4th`.
  static func dayOfMonth(_ scanner: inout TimeScanner) -> Int? {
    guard let day = scanner.number(digits: 1...2) else { return nil }
    if !scanner.sign(".") { _ = scanner.word(in: DayWords.ordinalEndings) }
    return day
  }

  /// Reads `4.`, `4th`, `Ersten`, but not `4`, which is only a number.
  static func markedDayOfMonth(_ scanner: inout TimeScanner) -> Int? {
    if scanner.word(in: DayWords.firstWord) != nil { return 1 }
    guard let day = scanner.number(digits: 1...2),
      scanner.sign(".") || scanner.word(in: DayWords.ordinalEndings) != nil
    else { return nil }
    return day
  }

  /// Reads the name of a month.
  static func monthName(_ scanner: inout TimeScanner) -> Int? {
    guard let month = scanner.word(in: DayWords.months) else { return nil }
    _ = scanner.sign(".")
    return month
  }
}
