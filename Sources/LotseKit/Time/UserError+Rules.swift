// What is said to a recurrence rule (RFC 5545) that is none, or that Lotse cannot hold.
extension UserError {
  private static let ruleExample = Text(
    de: "Eine Regel sieht so aus: FREQ=MONTHLY;BYDAY=1MO (jeden ersten Montag im Monat).",
    en: "A rule looks like this: FREQ=MONTHLY;BYDAY=1MO (the first Monday of every month)."
  )

  static func rulePart(_ text: String) -> UserError {
    let part = text.count > 40 ? text.prefix(39) + "…" : text[...]
    return UserError(
      Text(
        de: "„\(part)“ ist kein Teil einer Wiederholungsregel, den Lotse kennt.",
        en: "“\(part)” is no part of a recurrence rule that Lotse knows."
      ),
      advice: ruleExample
    )
  }

  static func ruleLacks(_ name: String) -> UserError {
    UserError(
      Text(
        de: "Der Wiederholungsregel fehlt \(name).",
        en: "The recurrence rule lacks \(name)."
      ),
      advice: ruleExample
    )
  }

  static func ruleWithinDay(_ part: String) -> UserError {
    UserError(
      Text(
        de: "\(part): Eine Wiederholungsregel gilt hier für ganze Tage, nicht für Uhrzeiten.",
        en: "\(part): a recurrence rule counts in whole days here, not in times of day."
      ),
      advice: Text(
        de: "Möglich sind DAILY, WEEKLY, MONTHLY und YEARLY; die Uhrzeit steht im Termin selbst.",
        en: "DAILY, WEEKLY, MONTHLY and YEARLY are possible; the time belongs to the date itself."
      )
    )
  }

  static func ruleOutOfRange(
    _ part: String,
    _ number: Int,
    _ range: ClosedRange<Int>,
    orFromEnd: Bool
  ) -> UserError {
    let (low, high) = (range.lowerBound, range.upperBound)
    let fromEnd = Text(
      de: ", oder -\(low) bis -\(high), vom Ende gezählt",
      en: ", or -\(low) to -\(high), counted from the end"
    )
    func tail(_ language: Language) -> String { orFromEnd ? fromEnd.in(language) : "" }
    return UserError(
      Text(
        de: "\(part)=\(number) gibt es nicht: möglich ist \(low) bis \(high)\(tail(.german)).",
        en: "There is no \(part)=\(number): it may be \(low) to \(high)\(tail(.english))."
      )
    )
  }

  static func ruleTwice(_ name: String) -> UserError {
    UserError(
      Text(
        de: "\(name) steht zweimal in der Wiederholungsregel.",
        en: "\(name) stands twice in the recurrence rule."
      ),
      advice: Text(
        de: "Lassen Sie eines davon weg.",
        en: "Leave one of them out."
      )
    )
  }

  static func ruleFrequency(_ name: String) -> UserError {
    UserError(
      Text(
        de: "FREQ=\(name) kann Lotse nicht festhalten.",
        en: "Lotse cannot hold FREQ=\(name)."
      ),
      advice: Text(
        de: "Möglich sind DAILY, WEEKLY, MONTHLY und YEARLY.",
        en: "DAILY, WEEKLY, MONTHLY and YEARLY are possible."
      )
    )
  }

  static func ruleContradicts(_ part: String, _ frequency: Recurrence.Frequency) -> UserError {
    UserError(
      Text(
        de: "\(part) passt in dieser Form nicht zu FREQ=\(frequency.rawValue).",
        en: "\(part) does not go with FREQ=\(frequency.rawValue) in this form."
      ),
      advice: Text(
        de: "Was zusammenpasst, steht in RFC 5545, Abschnitt 3.3.10.",
        en: "RFC 5545, section 3.3.10, says what goes together."
      )
    )
  }

  static let ruleWeekdayOfWeek = UserError(
    Text(
      de: "Ein gezählter Wochentag passt nicht zu BYWEEKNO: In einer Woche gibt es jeden einmal.",
      en: "A counted weekday does not go with BYWEEKNO: a week has each of them once."
    ),
    advice: Text(
      de: "Schreiben Sie den Wochentag ohne Zahl, zum Beispiel BYDAY=MO.",
      en: "Write the weekday without a number, for example BYDAY=MO."
    )
  )

  static let ruleLacksSet = UserError(
    Text(
      de: "BYSETPOS wählt aus Tagen aus, die hier nicht genannt sind.",
      en: "BYSETPOS chooses among days that are not named here."
    ),
    advice: Text(
      de: "Nennen Sie die Tage, zum Beispiel BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1 (letzter Werktag).",
      en: "Name the days, for example BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1 (the last working day)."
    )
  )

  static let ruleEndsTwice = UserError(
    Text(
      de: "Die Wiederholungsregel hat zwei Enden: COUNT und UNTIL.",
      en: "The recurrence rule has two ends: COUNT and UNTIL."
    ),
    advice: Text(de: "Lassen Sie eines davon weg.", en: "Leave one of them out.")
  )

  static let ruleTooLong = UserError(
    Text(
      de: "Die Wiederholungsregel ist länger als 1000 Zeichen.",
      en: "The recurrence rule is longer than 1,000 characters."
    ),
    advice: ruleExample
  )
}
