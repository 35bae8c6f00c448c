// What is said to a text that is no day, or an impossible one.
extension UserError {
  static let notADay = UserError(
    Text(de: "Das lässt sich nicht als Tag lesen.", en: "That cannot be read as a day."),
    advice: Text(
      de: "Möglich sind zum Beispiel 4.12., 4. Dezember, 2026-12-04, Freitag, gestern, "
        + "in 3 Wochen, Ende März.",
      en: "Write, for example, 4 Dec, 4.12., 2026-12-04, Friday, yesterday, "
        + "in 3 weeks, end of March."
    )
  )

  static let notAPeriod = UserError(
    Text(de: "Das lässt sich nicht als Zeitraum lesen.", en: "That cannot be read as a period."),
    advice: Text(
      de: "Möglich sind zum Beispiel heute, diese Woche, letzter Monat, KW 47, November 2026, "
        + "3.–7. August, seit Montag.",
      en: "Write, for example, today, this week, last month, week 47, November 2026, "
        + "3–7 August, since Monday."
    )
  )

  static let periodIsNoDay = UserError(
    Text(de: "Das ist ein Zeitraum, kein Tag.", en: "That is a period, not a day."),
    advice: Text(
      de: "Nennen Sie einen Tag darin, zum Beispiel „4. Dezember“ oder „Ende Dezember“.",
      en: "Name a day in it, for example “4 December” or “end of December”."
    )
  )

  static func yearNotSupported(_ year: Int) -> UserError {
    let (first, last) = (Day.supportedYears.lowerBound, Day.supportedYears.upperBound)
    return UserError(
      Text(
        de: "Lotse kennt die Jahre \(first) bis \(last), nicht das Jahr \(year).",
        en: "Lotse knows the years \(first) to \(last), not the year \(year)."
      ),
      advice: Text(de: "Berichtigen Sie die Jahreszahl.", en: "Correct the year.")
    )
  }

  static func noSuchMonth(_ month: Int) -> UserError {
    UserError(
      Text(
        de: "Einen Monat \(month) gibt es nicht: Das Jahr hat 12.",
        en: "There is no month \(month): the year has 12."
      ),
      advice: Text(
        de: "Der Tag steht vor dem Monat: 4.12.",
        en: "The day comes before the month: 4.12."
      )
    )
  }

  static func noSuchDay(_ date: WrittenDate, in year: Int?) -> UserError {
    // Without a year, February gets its leap day.
    let count = Day.count(ofMonth: date.month, year: year ?? 2000)
    let month = Day.monthNames[date.month - 1]
    let atMost = date.month == 2 && year == nil
    let year = year.map { " \($0)" } ?? ""
    return UserError(
      Text(
        de: "Den \(date.day). \(month.in(.german))\(year) gibt es nicht: "
          + "Der Monat hat \(atMost ? "höchstens " : "")\(count) Tage.",
        en: "There is no \(date.day) \(month.in(.english))\(year): "
          + "the month has \(atMost ? "at most " : "")\(count) days."
      )
    )
  }

  static func otherWeekday(_ day: Day, not weekday: Weekday) -> UserError {
    let month = Day.monthNames[day.month - 1]
    return UserError(
      Text(
        de: "Der \(day.day). \(month.in(.german)) \(day.year) ist ein "
          + "\(day.weekday.name.in(.german)), kein \(weekday.name.in(.german)).",
        en: "\(day.day) \(month.in(.english)) \(day.year) is a \(day.weekday.name.in(.english)), "
          + "not a \(weekday.name.in(.english))."
      ),
      advice: Text(
        de: "Lassen Sie den Wochentag weg, oder berichtigen Sie das Datum.",
        en: "Leave the weekday out, or correct the date."
      )
    )
  }

  static func ambiguousSlashes(_ first: Int, _ second: Int) -> UserError {
    UserError(
      Text(
        de: "\(first)/\(second) kann zwei Tage meinen: \(first).\(second). oder "
          + "\(second).\(first).",
        en: "\(first)/\(second) can mean two days: \(first) \(shortMonth(second)) or "
          + "\(second) \(shortMonth(first))."
      ),
      advice: Text(
        de: "Schreiben Sie den Tag so, wie er hier steht.",
        en: "Write the day in one of these ways."
      )
    )
  }

  static func noSuchWeek(_ week: Int, in year: Int?) -> UserError {
    let (inYear, ofYear) = (year.map { " im Jahr \($0)" }, year.map { " in \($0)" })
    return UserError(
      Text(
        de: "Eine Kalenderwoche \(week) gibt es\(inYear ?? "") nicht.",
        en: "There is no week \(week)\(ofYear ?? "")."
      ),
      advice: Text(
        de: "Ein Jahr hat 52 Wochen, manche Jahre haben 53.",
        en: "A year has 52 weeks, some have 53."
      )
    )
  }

  static let noSuchQuarter = UserError(
    Text(de: "Ein Jahr hat vier Quartale: Q1 bis Q4.", en: "A year has four quarters: Q1 to Q4.")
  )

  static func endsBeforeItBegins(_ start: Day, _ end: Day) -> UserError {
    UserError(
      Text(
        de: "Der Zeitraum endet vor seinem Anfang: \(start.words(in: .german)) bis "
          + "\(end.words(in: .german)).",
        en: "The period ends before it begins: \(start.words(in: .english)) to "
          + "\(end.words(in: .english))."
      ),
      advice: Text(
        de: "Nennen Sie den früheren Tag zuerst.",
        en: "Name the earlier day first."
      )
    )
  }

  private static func shortMonth(_ month: Int) -> String {
    String(Day.monthNames[month - 1].in(.english).prefix(3))
  }
}

extension Day {
  /// What is said to a day outside the supported years; `nil` if it lies in them.
  public var refusal: UserError? { isSupported ? nil : .yearNotSupported(year) }
}
