import LotseKit

/// Questions about a measure that several commands have in common.
enum MeasureQuestions {
  static let item = Question.record(
    "item",
    Text(de: "Welcher Eintrag der Agenda?", en: "Which item of the agenda?"),
    AgendaItem.kind
  )
  .explained(
    Text(
      de: "Die Nummer, oder Wörter aus dem Titel. /agenda liste zeigt die Nummern.",
      en: "The number, or words of the title. /agenda list shows the numbers."
    )
  )
  .such(as: Text(verbatim: "12"))

  static let title = Question.text(
    "title",
    Text(de: "Was ist zu tun?", en: "What is to be done?"),
    TextRule(length: 1...200)
  )
  .explained(
    Text(
      de: "In einer Zeile. #wort wird Schlagwort, @Name verantwortlich.",
      en: "In one line. #word becomes a tag, @Name accountable."
    )
  )
  .such(
    as: Text(de: "E-Rechnungs-Workflow einführen", en: "Introduce an e-invoice workflow")
  )

  static let project = Question.text(
    "project",
    Text(de: "Zu welchem Vorhaben gehört es?", en: "Which project does it belong to?"),
    TextRule(length: 1...200, completes: .project)
  )
  .such(as: Text(de: "E-Akte", en: "E-file"))

  static let owner = Question.text(
    "owner",
    Text(de: "Wer ist verantwortlich?", en: "Who is accountable?"),
    TextRule(length: 1...100, completes: .person)
  )
  .explained(
    Text(
      de: "Am besten eine Rolle; ein Name ist möglich.",
      en: "A role is best; a name is possible."
    )
  )
  .such(as: Text(de: "Kämmerei", en: "Finance department"))

  static let due = Question.day(
    "due",
    Text(de: "Bis wann?", en: "By when?"),
    DayRule(direction: .future)
  )
  .such(as: Text(de: "Ende März", en: "end of March"))
}
