// What is said to a text that is no time, or an impossible one.
extension UserError {
  static let notATime = UserError(
    Text(
      de: "Das lässt sich nicht als Tag, Zeit oder Zeitraum lesen.",
      en: "That cannot be read as a day, a time or a period."
    ),
    advice: Text(
      de: "Möglich sind zum Beispiel 4.12., Freitag 14 Uhr, in 3 Wochen, nächste Woche, "
        + "jeden ersten Montag im Monat.",
      en: "Write, for example, 4 Dec, Friday 2 pm, in 3 weeks, next week, "
        + "every first Monday of the month."
    )
  )

  static let cannotBePlaced = UserError(
    Text(
      de: "Das lässt sich keinem bestimmten Tag zuordnen.",
      en: "That does not say which day it is."
    ),
    advice: Text(
      de: "Nennen Sie einen Tag oder einen Zeitraum, zum Beispiel 15.7. oder Ende Juli.",
      en: "Name a day or a period, for example 15 July or end of July."
    )
  )

  static func noSuchTime(_ clock: ClockExpression) -> UserError {
    let minute = clock.minute < 10 ? "0\(clock.minute)" : "\(clock.minute)"
    return UserError(
      Text(
        de: "Eine Uhrzeit \(clock.hour):\(minute) gibt es nicht.",
        en: "There is no time \(clock.hour):\(minute)."
      ),
      advice: Text(
        de: "Der Tag hat die Zeiten 0:00 bis 24:00.",
        en: "A day has the times 0:00 to 24:00."
      )
    )
  }

  static func leftOut(_ time: TimeOfDay, on day: Day) -> UserError {
    UserError(
      Text(
        de: "Am \(day.words(in: .german)) gibt es \(time.iso) Uhr nicht: "
          + "Die Uhren werden vorgestellt.",
        en: "There is no \(time.iso) on \(day.words(in: .english)): the clocks go forward."
      ),
      advice: Text(
        de: "Nennen Sie eine Zeit davor oder danach.",
        en: "Name a time before or after."
      )
    )
  }

  static func noSuchDayOfMonth(_ number: Int) -> UserError {
    UserError(
      Text(
        de: "Einen \(number). Tag hat kein Monat, der hier gemeint sein kann.",
        en: "No month that can be meant here has a day \(number)."
      ),
      advice: Text(de: "Schreiben Sie den Monat dazu: 4.12.", en: "Add the month: 4 Dec.")
    )
  }

  static let noSuchHalfYear = UserError(
    Text(de: "Ein Jahr hat zwei Halbjahre.", en: "A year has two halves.")
  )

  static func noSuchOrdinal(_ ordinal: Int, of count: Int, in days: ClosedRange<Day>) -> UserError {
    let (german, english) = (days.words(in: .german), days.words(in: .english))
    return UserError(
      Text(
        de: "Davon gibt es \(german) nur \(count), keinen \(abs(ordinal)).",
        en: "There are only \(count) of them \(english), no number \(abs(ordinal))."
      )
    )
  }

  static func endsBeforeItBegins(_ start: DayTime, _ end: DayTime) -> UserError {
    func words(_ end: DayTime, _ language: Language) -> String {
      end.day.words(in: language) + (end.time.map { " " + $0.iso } ?? "")
    }
    return UserError(
      Text(
        de: "Der Zeitraum endet vor seinem Anfang: \(words(start, .german)) bis "
          + "\(words(end, .german)).",
        en: "The period ends before it begins: \(words(start, .english)) to "
          + "\(words(end, .english))."
      ),
      advice: Text(
        de: "Nennen Sie den Anfang zuerst.",
        en: "Name the beginning first."
      )
    )
  }

  static let noSuchRule = UserError(
    Text(
      de: "Daraus ergibt sich keine Regel, nach der etwas wiederkehrt.",
      en: "That makes no rule by which something comes again."
    ),
    advice: Text(
      de: "Möglich sind zum Beispiel: jeden Montag, alle zwei Wochen dienstags, "
        + "am 15. jedes Monats, jährlich zum 31.3.",
      en: "Write, for example: every Monday, every two weeks on Tuesday, "
        + "the 15th of every month, yearly on 31 March."
    )
  )

  static func comesOnOtherDays(_ holiday: Holiday) -> UserError {
    let name = holiday.name
    return UserError(
      Text(
        de: "„\(name.in(.german))“ fällt jedes Jahr auf einen anderen Tag; dafür gibt es keine "
          + "Regel.",
        en: "“\(name.in(.english))” falls on another day each year; there is no rule for that."
      ),
      advice: Text(
        de: "Legen Sie den Termin für jedes Jahr einzeln an.",
        en: "Enter the date for each year by itself."
      )
    )
  }
}

extension ClosedRange<Day> {
  /// The days in words: `vom 1.2.2027 bis zum 28.2.2027`.
  fileprivate func words(in language: Language) -> String {
    let (first, last) = (lowerBound.words(in: language), upperBound.words(in: language))
    return language == .german ? "vom \(first) bis zum \(last)" : "from \(first) to \(last)"
  }
}
