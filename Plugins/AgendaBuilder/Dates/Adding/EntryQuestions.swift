import LotseKit

/// Questions about appointments, deadlines and duties.
///
/// Their ids are the names under which programs and sentences give the values.
enum EntryQuestions {
  static let title = Question.text(
    "title",
    Text(de: "Worum geht es?", en: "What is it about?"),
    TextRule(length: 1...300)
  )
  .explained(
    Text(
      de: "Wann darf gleich dabeistehen, auch eine Wiederholung. #wort wird Schlagwort, @Name "
        + "nimmt teil.",
      en: "When it takes place may stand there too, even a recurrence. #word becomes a tag, @name "
        + "takes part."
    )
  )
  .such(
    as: Text(
      de: "Jour fixe Digitalisierung jeden Montag 9:00–10:30 @Orga",
      en: "Digitalisation meeting every Monday 9:00–10:30 @Org"
    )
  )

  /// The same for a line that says only when and with whom.
  static let missingTitle = Question.text("name", title.form.prompt, TextRule(length: 1...300))
    .such(as: Text(de: "Jour fixe Digitalisierung", en: "Digitalisation meeting"))
    .depending(on: "title")

  static let when = Question.series(
    "when",
    Text(de: "Wann?", en: "When?"),
    SeriesRule(maySpan: true)
  )
  .explained(
    Text(
      de: "Ein Tag, gern mit Uhrzeit und Dauer; mehrere Tage von … bis …; oder eine Wiederholung.",
      en: "A day, perhaps with a time and how long; several days from … to …; or a recurrence."
    )
  )
  .such(as: Text(de: "Freitag 14 Uhr, 90 min", en: "Friday 2 pm, 90 min"))

  static let due = Question.series("when", Text(de: "Bis wann?", en: "By when?"))
    .such(as: Text(de: "31. März", en: "31 March"))

  /// The same of a duty, which comes again.
  static let dutyDue = Question.series("when", due.form.prompt, SeriesRule(repeats: true))
    .such(as: Text(de: "am letzten Tag des Monats", en: "on the last day of the month"))

  static let recurrence = Question.series(
    "repeat",
    Text(de: "Wie oft kommt es wieder?", en: "How often does it come again?"),
    SeriesRule(repeats: true)
  )
  .checked { value, _ in
    guard case .series(let series) = value, series.recurrence == nil else { return nil }
    return Text(
      de: "Das sagt nicht, wie oft es wiederkommt. Zum Beispiel: jeden Montag, monatlich am 15.",
      en: "That does not say how often it comes again. For example: every Monday, monthly on the "
        + "15th."
    )
  }
  .such(as: Text(de: "jeden ersten Montag im Monat", en: "every first Monday of the month"))

  static let until = Question.day(
    "until",
    Text(de: "Bis wann kommt es wieder?", en: "Until when does it come again?")
  )
  .such(as: Text(de: "Ende 2027", en: "end of 2027"))

  static let duration = Question.text(
    "duration",
    Text(de: "Wie lange dauert es?", en: "How long does it take?"),
    TextRule(length: 1...30)
  )
  .such(as: Text(de: "90 min", en: "90 min"))
  .checked { value, setting in
    guard case .text(let text) = value else { return nil }
    let minutes = SeriesReader(setting.timeReader).minutes(in: text)
    return minutes == nil ? UserError.noLength.problem : nil
  }

  static let place = Question.text(
    "place",
    Text(de: "Wo?", en: "Where?"),
    TextRule(length: 1...200)
  )
  .such(as: Text(de: "Rathaus, Raum 204", en: "Town hall, room 204"))

  static let people = Question.text(
    "people",
    Text(de: "Mit wem?", en: "With whom?"),
    TextRule(completes: .person)
  )
  .explained(
    Text(
      de: "Rollen oder Namen, mehrere mit Komma trennen.",
      en: "Roles or names, several separated by commas."
    )
  )
  .such(as: Text(de: "Personalrat, IT-Leitung", en: "Staff council, head of IT"))

  static let measure = Question.record(
    "measure",
    Text(de: "Zu welcher Maßnahme gehört es?", en: "Which measure does it belong to?"),
    AgendaItem.kind
  )

  static let reminder = Question.integer(
    "reminder",
    Text(de: "Wie lange vorher erinnern?", en: "How long before shall Lotse remind you?"),
    in: 0...10_080,
    unit: Text(verbatim: "min")
  )
  .explained(
    Text(
      de: "In Minuten; 0 erinnert zum Beginn. Ohne Angabe sind es \(ReminderSetting.usualMinutes).",
      en:
        "In minutes; 0 reminds at the beginning. If nothing is said: \(ReminderSetting.usualMinutes)."
    )
  )

  static let fromCompletion = Question.boolean(
    "from_completion",
    Text(
      de: "Zählt der nächste Termin ab der Erledigung?",
      en: "Does the next one count from completion?"
    )
  )
  .because(
    Text(
      de: "Manches ist ein Jahr nach dem letzten Mal wieder fällig, nicht an einem festen Tag.",
      en: "Some things are due a year after the last time, not on a fixed day."
    )
  )

  static let confirmation = Question.boolean(
    "yes",
    Text(de: "So eintragen?", en: "Enter it like this?")
  )
  .readingBack()
}

// As options of a command.
extension Parameter {
  static let place = Parameter(
    EntryQuestions.place,
    names: Names(de: "ort", "wo", en: "place", aliases: ["where"]),
    style: .option
  )
  static let people = Parameter(
    EntryQuestions.people,
    names: Names(de: "mit", en: "with"),
    style: .option
  )
  static let recurrence = Parameter(
    EntryQuestions.recurrence,
    names: Names(de: "wiederholung", en: "repeat"),
    style: .option
  )
  static let until = Parameter(
    EntryQuestions.until,
    names: Names(de: "bis", en: "until"),
    style: .option
  )
  static let duration = Parameter(
    EntryQuestions.duration,
    names: Names(de: "dauer", en: "duration"),
    style: .option
  )
  static let measure = Parameter(
    EntryQuestions.measure,
    names: Names(de: "maßnahme", en: "measure"),
    style: .option
  )
  static let reminder = Parameter(
    EntryQuestions.reminder,
    names: Names(de: "erinnern", en: "remind"),
    style: .option
  )
  static let fromCompletion = Parameter(
    EntryQuestions.fromCompletion,
    names: Names(de: "ab-erledigung", en: "counted-from-completion"),
    style: .flag
  )
}

extension UserError {
  static let noLength = UserError(
    Text(
      de: "Das lässt sich nicht als Dauer lesen.",
      en: "That cannot be read as a length of time."
    ),
    advice: Text(
      de: "Zum Beispiel: 90 min, 1,5 Stunden, 3 Tage.",
      en: "For example: 90 min, 1.5 hours, 3 days."
    )
  )

  static func notAnEntry(_ number: Int) -> UserError {
    UserError(
      Text(
        de: "Eintrag \(number) ist eine Maßnahme, kein Termin und keine Frist.",
        en: "Item \(number) is a measure, not an appointment or a deadline."
      ),
      advice: Text(
        de: "Für Maßnahmen gibt es /agenda verschieben und /agenda ändern.",
        en: "For measures there are /agenda postpone and /agenda change."
      )
    )
  }
}
