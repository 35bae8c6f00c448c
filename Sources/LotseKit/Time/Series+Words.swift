extension Series {
  /// When it takes place, as people write it: `Fr 4.12.2026 9:00–10:30 Uhr`, and how it comes
  /// again.
  public func words(in language: Language) -> String {
    let first = start.words(in: language, minutes: minutes)
    guard let again = recurrenceWords(in: language) else { return first }
    return Text(de: "\(again), zuerst \(first)", en: "\(again), first \(first)").in(language)
  }

  /// How it comes again, such as "jeden ersten Montag im Monat"; `nil` if it does not.
  ///
  /// Counted from completion, only the step of the rule counts, such as "every 6 weeks".
  public func recurrenceWords(in language: Language) -> String? {
    guard let recurrence else { return nil }
    guard countsFromCompletion else { return recurrence.words(in: language, from: start.day) }
    var step = Recurrence(recurrence.frequency, every: recurrence.interval)
    step.end = recurrence.end
    let words = RecurrenceWords(rule: step, language: language)
    return words.step + words.end
  }
}

extension DayTime {
  /// The day, and the time with its end: `Fr 4.12.2026 9:00–10:30 Uhr`, `Fri 4 Dec 2026 9:00–10:30`;
  /// of what lasts for days, its two ends: `Mo 7.12.2026 bis Mi 9.12.2026`.
  public func words(in language: Language, minutes: Int? = nil) -> String {
    if let minutes, lastsForDays(minutes) {
      let link = Text(de: " bis ", en: " to ").in(language)
      return words(in: language) + link + end(after: minutes).words(in: language)
    }
    let day = day.words(in: language)
    return time.map { day + " " + $0.words(in: language, minutes: minutes) } ?? day
  }
}

extension TimeOfDay {
  /// The time with its end: `9:00–10:30 Uhr`, `9:00–10:30`.
  public func words(in language: Language, minutes: Int? = nil) -> String {
    var words = clock
    if let minutes, minutes > 0 { words += "–" + adding(minutes: minutes).clock }
    return language == .german ? words + " Uhr" : words
  }

  /// The time so many minutes later, past midnight on the next day.
  public func adding(minutes: Int) -> TimeOfDay {
    let sum = ((self.minutes + minutes) % 1_440 + 1_440) % 1_440
    return TimeOfDay(hour: sum / 60, minute: sum % 60) ?? self
  }

  private var clock: String { "\(hour):\(minute < 10 ? "0" : "")\(minute)" }
}
