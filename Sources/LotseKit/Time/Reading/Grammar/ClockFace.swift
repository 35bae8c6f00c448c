/// Reads the hour and the minute of a time, in figures or in words.
struct ClockFace {
  /// The language of the word before: `um`, `at`.
  let opener: Language?
  /// Whether something says that a time follows.
  let isMarked: Bool
  /// Whether a number alone is a time.
  var allowsBare = false

  func read(_ scanner: inout TimeScanner) -> ClockExpression? {
    scanner.first(of: [noonOrMidnight, spoken, digital, dotted, hours, bare])
  }

  private func noonOrMidnight(_ scanner: inout TimeScanner) -> ClockExpression? {
    let number = scanner.attempt { $0.number(digits: 2...2) }
    if number != nil { _ = scanner.word(in: ClockWords.clock) }
    guard number ?? 12 == 12 else { return nil }
    if scanner.word(in: ClockWords.noon) != nil { return ClockExpression(hour: 12, minute: 0) }
    guard scanner.word(in: ClockWords.midnight) != nil else { return nil }
    var midnight = ClockExpression(hour: 24, minute: 0)
    midnight.isMidnight = true
    return midnight
  }

  /// Reads `14:30`, `14:30:00 Uhr`, `2:30 pm`.
  private func digital(_ scanner: inout TimeScanner) -> ClockExpression? {
    let hasZero = startsWithZero(scanner)
    guard let hour = scanner.number(digits: 1...2), scanner.sign(":"),
      let minute = scanner.number(digits: 2...2)
    else { return nil }
    let seconds = scanner.attempt { $0.sign(":") ? $0.number(digits: 2...2) : nil }
    guard seconds ?? 0 < 60 else { return nil }
    // In German figures count to 24; "at 2:30" is as open as "at 2".
    return finished(hour, minute, isOpen: opener == .english && !hasZero, &scanner)
  }

  /// Reads `14.30 Uhr`; without `Uhr` only where a time is expected or no month is possible.
  private func dotted(_ scanner: inout TimeScanner) -> ClockExpression? {
    guard let hour = scanner.number(digits: 1...2), scanner.sign("."),
      let minute = scanner.number(digits: 2...2)
    else { return nil }
    let isNamed =
      scanner.contains(ClockWords.clock, first: true)
      || scanner.contains(ClockWords.hourLetter, first: true)
      || scanner.contains(ClockWords.am, first: true)
      || scanner.contains(ClockWords.pm, first: true)
    guard isMarked || isNamed || minute > 12 else { return nil }
    return finished(hour, minute, isOpen: false, &scanner)
  }

  /// Reads `10 Uhr`, `zehn Uhr dreißig`, `14h30`, `2 p.m.`, `3 o'clock`.
  private func hours(_ scanner: inout TimeScanner) -> ClockExpression? {
    let hasZero = startsWithZero(scanner)
    guard let hour = hour(&scanner) else { return nil }
    if let clock = onTwelve(hour, 0, &scanner) { return clock }
    if scanner.word(in: ClockWords.clock) != nil || isOClock(&scanner) {
      let minute = scanner.attempt(minutes)
      return ClockExpression(
        hour: hour,
        minute: minute ?? 0,
        isOpen: !hasZero && minute == nil
      )
    }
    guard scanner.word(in: ClockWords.hourLetter) != nil else { return nil }
    return ClockExpression(hour: hour, minute: scanner.number(digits: 2...2) ?? 0)
  }

  /// Reads a number alone.
  private func bare(_ scanner: inout TimeScanner) -> ClockExpression? {
    guard isMarked || allowsBare else { return nil }
    let hasZero = startsWithZero(scanner)
    guard let hour = scanner.number(digits: 1...2) ?? (isMarked ? self.hour(&scanner) : nil) else {
      return nil
    }
    var clock = ClockExpression(hour: hour, minute: 0, isOpen: !hasZero)
    clock.isBare = !isMarked
    // "nine thirty"
    if isMarked, opener == .english, let minute = scanner.attempt(spokenMinutes) {
      clock.minute = minute
    }
    return clock
  }

  private func finished(
    _ hour: Int,
    _ minute: Int,
    isOpen: Bool,
    _ scanner: inout TimeScanner
  ) -> ClockExpression? {
    if let clock = onTwelve(hour, minute, &scanner) { return clock }
    if scanner.word(in: ClockWords.clock) == nil { _ = scanner.word(in: ClockWords.hourLetter) }
    return ClockExpression(hour: hour, minute: minute, isOpen: isOpen)
  }

  /// An hour with `am` or `pm` after it.
  private func onTwelve(
    _ hour: Int,
    _ minute: Int,
    _ scanner: inout TimeScanner
  ) -> ClockExpression? {
    guard (1...12).contains(hour), let isPM = scanner.attempt(meridiem) else { return nil }
    return ClockExpression(hour: hour % 12 + (isPM ? 12 : 0), minute: minute)
  }

  /// Reads `pm`, `a.m.`; whether it is the afternoon.
  private func meridiem(_ scanner: inout TimeScanner) -> Bool? {
    if scanner.word(in: ClockWords.pm) != nil { return true }
    // In German, "am" begins a day: "um 10 am Freitag".
    if opener == .german { return nil }
    if scanner.word(in: ClockWords.am) != nil { return false }
    let isPM = scanner.word(in: ClockWords.pmLetter) != nil
    guard isPM || scanner.word(in: ClockWords.amLetter) != nil, scanner.sign("."),
      scanner.word(in: ClockWords.meridiemLetter) != nil
    else { return nil }
    _ = scanner.sign(".")
    return isPM
  }

  private func isOClock(_ scanner: inout TimeScanner) -> Bool {
    if scanner.word(in: ClockWords.oclock) != nil { return true }
    let oClock: Void? = scanner.attempt { scanner in
      guard scanner.word(in: ClockWords.oLetter) != nil else { return nil }
      _ = scanner.sign("'", "’")
      return scanner.word(in: ClockWords.oClock)
    }
    return oClock != nil
  }

  private func startsWithZero(_ scanner: TimeScanner) -> Bool {
    var copy = scanner
    return copy.number(digits: 2...2).map { $0 < 10 } ?? false
  }

  func hour(_ scanner: inout TimeScanner) -> Int? {
    scanner.number(digits: 1...2) ?? scanner.word(in: DayWords.numbers)
  }

  /// Reads the minutes after `Uhr`.
  private func minutes(_ scanner: inout TimeScanner) -> Int? {
    guard let minute = scanner.number(digits: 1...2) ?? scanner.word(in: DayWords.numbers) else {
      return nil
    }
    _ = scanner.word(in: ClockWords.minutes)
    return minute
  }

  private func spokenMinutes(_ scanner: inout TimeScanner) -> Int? {
    scanner.word(in: DayWords.numbers).flatMap { $0 >= 10 ? $0 : nil }
  }
}
