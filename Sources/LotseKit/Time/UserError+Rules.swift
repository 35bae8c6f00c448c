// What is said to a recurrence rule (RFC 5545) that is none, or that Lotse cannot hold.
extension UserError {
  private static let ruleExample = Text(
    de: "Eine Regel sieht so aus: FREQ=MONTHLY;BYDAY=1MO (jeden ersten Montag im Monat).",
    en: "A rule looks like this: FREQ=MONTHLY;BYDAY=1MO (the first Monday of every month)."
  )

  static func rulePart(_ part: String) -> UserError {
    UserError(
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

  static func ruleTwice(_ name: String) -> UserError {
    UserError(
      Text(
        de: "\(name) steht zweimal in der Wiederholungsregel.",
        en: "\(name) stands twice in the recurrence rule."
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
