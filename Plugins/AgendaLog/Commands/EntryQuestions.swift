import LotseKit

/// Questions that several commands of the log have in common.
enum EntryQuestions {
  static let entry = Question.record(
    "entry",
    Text(de: "Welcher Eintrag?", en: "Which entry?"),
    LogEntry.kind
  )
  .explained(
    Text(
      de: "Die Nummer, oder Wörter aus dem Text. /log liste zeigt die Nummern.",
      en: "The number, or words of the text. /log list shows the numbers."
    )
  )
  .such(as: Text(verbatim: "12"))

  static let kind = Question.choice(
    "kind",
    Text(de: "Was für ein Eintrag?", en: "What kind of entry?"),
    EntryKind.allCases.map(\.choice)
  )

  static let date = Question.day(
    "date",
    Text(de: "An welchem Tag?", en: "On which day?"),
    DayRule(direction: .past)
  )
  .such(as: Text(de: "gestern", en: "yesterday"))

  static let project = Question.text(
    "project",
    Text(de: "Zu welchem Vorhaben?", en: "Which project?"),
    TextRule(length: 1...200, completes: .project)
  )
  .such(as: Text(de: "E-Akte", en: "E-file"))

  static let tags = Question.text(
    "tags",
    Text(de: "Welche Schlagwörter?", en: "Which tags?"),
    TextRule(completes: .tag)
  )
  .explained(Text(de: "Mehrere mit Komma trennen.", en: "Separate several by commas."))
  .such(as: Text(de: "vergabe, ozg", en: "procurement, ozg"))

  static let people = Question.text(
    "people",
    Text(de: "Mit wem?", en: "With whom?"),
    TextRule(completes: .person)
  )
  .explained(
    Text(
      de: "Rollen oder Namen, mehrere mit Komma trennen. Bitte keine Urteile über Personen.",
      en: "Roles or names, several separated by commas. No judgements of people, please."
    )
  )
  .such(as: Text(de: "Frau Kaya, Personalrat", en: "Ms Kaya, staff council"))

  static let due = Question.day(
    "due",
    Text(de: "Bis wann?", en: "By when?"),
    DayRule(direction: .future)
  )
  .because(
    Text(
      de: "Am Tag selbst erinnert Lotse daran.",
      en: "Lotse reminds you of it on the day itself."
    )
  )
  .such(as: Text(de: "Freitag", en: "Friday"))

  static let limit = Question.integer(
    "limit",
    Text(de: "Wie viele höchstens?", en: "How many at most?"),
    in: 1...10_000
  )

  static let period = Question.text(
    "period",
    Text(de: "Welcher Zeitraum?", en: "Which period?"),
    TextRule(length: 1...60)
  )
  .explained(
    Text(
      de: "Zum Beispiel heute, diese Woche, letzter Monat, KW 47, November 2026, 3.–7. August.",
      en: "For example today, this week, last month, week 47, November 2026, 3–7 August."
    )
  )
}

// The same as parameters of a command.
extension Parameter {
  static let entry = Parameter(
    EntryQuestions.entry,
    names: Names(de: "eintrag", en: "entry"),
    style: .rest,
    meaning: .item
  )
  static let kind = Parameter(
    EntryQuestions.kind,
    names: Names(de: "art", en: "kind"),
    style: .option
  )
  /// The same where entries are looked for: a sentence may name the kind.
  static let soughtKind = Parameter(
    EntryQuestions.kind,
    names: kind.names,
    style: .option,
    meaning: .entryKind
  )
  static let date = Parameter(
    EntryQuestions.date,
    names: Names(de: "datum", "am", en: "date", aliases: ["on"]),
    style: .option,
    meaning: .date
  )
  static let project = Parameter(
    EntryQuestions.project,
    names: Names(de: "vorhaben", "projekt", en: "project"),
    style: .option
  )
  static let tags = Parameter(
    EntryQuestions.tags,
    names: Names(de: "schlagwort", en: "tag"),
    style: .option
  )
  static let people = Parameter(
    EntryQuestions.people,
    names: Names(de: "mit", "person", en: "person", aliases: ["with"]),
    style: .option,
    meaning: .person
  )
  static let due = Parameter(
    EntryQuestions.due,
    names: Names(de: "bis", en: "due", aliases: ["by"]),
    style: .option
  )
  static let limit = Parameter(
    EntryQuestions.limit,
    names: Names(de: "anzahl", en: "limit"),
    style: .option
  )
  static let period = Parameter(
    EntryQuestions.period,
    names: Names(de: "zeitraum", en: "period"),
    style: .rest,
    meaning: .period
  )
}

extension Question {
  /// The same question, which may be left out or answered with "don't know yet".
  var optionalOrUnsure: Question<Value?> {
    var question = optional
    question.form.allowsUnsure = true
    return question
  }
}

extension Request {
  /// What was given by options about an entry that is written down.
  var details: EntryDetails {
    EntryDetails(
      kind: self[EntryQuestions.kind].flatMap(EntryKind.init(rawValue:)),
      date: self[EntryQuestions.date],
      project: self[EntryQuestions.project],
      tags: [String](names: self[EntryQuestions.tags] ?? ""),
      people: [String](names: self[EntryQuestions.people] ?? ""),
      due: self[EntryQuestions.due]
    )
  }
}
