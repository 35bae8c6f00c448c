/// From one time to another, as people write it: `14-16 Uhr`, `von 9 bis 11:30`, `2–4pm`.
struct ClockRange: Hashable {
  var start: ClockExpression
  var end: ClockExpression

  /// Reads it; bare numbers on both sides are times only beside a day.
  init?(_ scanner: inout TimeScanner, besideDay: Bool) {
    let isBetween = scanner.word(in: DayWords.between) != nil
    if !isBetween { _ = scanner.word(in: DayWords.from) }
    guard let start = ClockExpression(&scanner, afterDay: besideDay, allowsBare: true),
      scanner.sign("-", "–", "—")
        || scanner.word(in: isBetween ? DayWords.and : DayWords.to) != nil,
      let end = ClockExpression(&scanner, allowsBare: true)
    else { return nil }
    if start.isBare, end.isBare, !besideDay { return nil }
    self.start = start
    self.end = end
  }
}

/// A length of elapsed time as people write it, in minutes.
enum ElapsedTime {
  /// Reads `3 Stunden`, `half an hour`, `1,5 h`, `1 Stunde 30 Minuten`, `anderthalb Stunden`.
  static func minutes(_ scanner: inout TimeScanner) -> Int? {
    let part = scanner.first(of: [halfHour, quarterHours, andAHalf, decimal])
    if let part { return part }
    guard let first = counted(&scanner) else { return nil }
    let second = scanner.attempt { scanner in
      _ = scanner.word(in: DayWords.and)
      return counted(&scanner)
    }
    return first + (second ?? 0)
  }

  private static func counted(_ scanner: inout TimeScanner) -> Int? {
    guard let count = scanner.number(digits: 1...4) ?? scanner.word(in: DayWords.numbers),
      let unit = scanner.word(in: ClockWords.units)
    else { return nil }
    return count * unit
  }

  private static func halfHour(_ scanner: inout TimeScanner) -> Int? {
    _ = scanner.word(in: DayWords.numbers)
    guard scanner.word(in: DayWords.halfOf) != nil else { return nil }
    _ = scanner.word(in: DayWords.numbers)
    return scanner.word(in: ClockWords.hour).map { 30 }
  }

  private static func quarterHours(_ scanner: inout TimeScanner) -> Int? {
    _ = scanner.word(in: DayWords.numbers)
    if let minutes = scanner.word(in: ClockWords.joined) { return minutes }
    guard scanner.word(in: ClockWords.quarter) != nil, scanner.word(in: DayWords.of) != nil,
      scanner.word(in: DayWords.numbers) != nil
    else { return nil }
    return scanner.word(in: ClockWords.hour).map { 15 }
  }

  private static func andAHalf(_ scanner: inout TimeScanner) -> Int? {
    guard let halves = scanner.word(in: ClockWords.oneAndAHalf),
      scanner.word(in: ClockWords.units) == 60
    else { return nil }
    return halves * 30
  }

  private static func decimal(_ scanner: inout TimeScanner) -> Int? {
    guard let whole = scanner.number(digits: 1...2), scanner.sign(",", "."),
      let tenths = scanner.number(digits: 1...1), scanner.word(in: ClockWords.units) == 60
    else { return nil }
    return whole * 60 + tenths * 6
  }
}
