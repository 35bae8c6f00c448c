import LotseKit

/// Questions about a measure that several commands have in common.
///
/// Their ids are the names under which programs and sentences give the values.
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
    TextRule(length: 1...300)
  )
  .explained(
    Text(
      de: "In einer Zeile. #wort wird Schlagwort, @Name verantwortlich, „bis Freitag“ die Frist.",
      en: "In one line. #word becomes a tag, @Name accountable, “by Friday” the due date."
    )
  )
  .such(as: Text(de: "E-Rechnungs-Workflow einführen", en: "Introduce an e-invoice workflow"))

  static let project = Question.text(
    "project",
    Text(de: "Zu welchem Vorhaben gehört es?", en: "Which project does it belong to?"),
    TextRule(length: 1...200, completes: .project)
  )
  .such(as: Text(de: "E-Akte", en: "E-file"))

  static let field = Question.text(
    "field",
    Text(de: "Zu welchem Handlungsfeld?", en: "Which field of action?"),
    TextRule(length: 1...100, completes: .field)
  )
  .such(as: Text(de: "Verwaltung und Service", en: "Administration and service"))

  static let goal = Question.text(
    "goal",
    Text(de: "Was ist danach anders?", en: "What will be different afterwards?"),
    TextRule(length: 1...500)
  )
  .because(
    Text(
      de: "Ein Ziel beschreibt die Wirkung, nicht das Werkzeug: Daran sehen Rat und Verwaltung "
        + "später, ob es sich gelohnt hat.",
      en: "A goal tells the effect, not the tool: by it council and administration see later "
        + "whether it was worth while."
    )
  )
  .explained(
    Text(
      de: "Für wen ändert sich was, bis wann, und woran wird es gemessen?",
      en: "For whom does what change, by when, and how is it measured?"
    )
  )
  .such(
    as: Text(
      de: "Bis 30.6.2027 können 80 % der Hundesteuer-Anmeldungen ohne Rückfrage online "
        + "abgeschlossen werden (heute 22 %).",
      en: "By 30 June 2027, 80 % of dog-tax registrations can be completed online without "
        + "queries (today 22 %)."
    )
  )

  static let indicators = Question.text(
    "indicators",
    Text(
      de: "An welcher Kennzahl sehen Sie, ob es gelingt?",
      en: "By which indicator will you see whether it works?"
    ),
    TextRule(length: 1...500)
  )
  .explained(
    Text(
      de: "Name: heute → Ziel, gern mit „bis …“; mehrere mit Semikolon trennen.",
      en: "Name: today → target, perhaps with “by …”; separate several by semicolons."
    )
  )
  .such(
    as: Text(de: "Online-Quote: 22 % → 60 %", en: "Online share: 22 % → 60 %")
  )

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

  static let stakeholders = Question.text(
    "stakeholders",
    Text(de: "Wer ist zu beteiligen?", en: "Who is to be involved?"),
    TextRule(completes: .person)
  )
  .explained(
    Text(
      de: "Rollen oder Namen, mehrere mit Komma trennen.",
      en: "Roles or names, several separated by commas."
    )
  )
  .such(as: Text(de: "Personalrat, Datenschutz", en: "Staff council, data protection"))

  static let tags = Question.text(
    "tags",
    Text(de: "Welche Schlagwörter?", en: "Which tags?"),
    TextRule(completes: .tag)
  )
  .explained(Text(de: "Mehrere mit Komma trennen.", en: "Separate several by commas."))
  .such(as: Text(de: "vergabe, ozg", en: "procurement, ozg"))

  static let notes = Question.text(
    "notes",
    Text(de: "Was ist noch wissenswert?", en: "What else is worth knowing?"),
    TextRule(isMultiline: true)
  )

  static let confirmation = Question.boolean(
    "yes",
    Text(de: "So aufnehmen?", en: "Add it like this?")
  )
  .readingBack()

  static let basis = Question.text(
    "basis",
    Text(
      de: "Auf welches Recht oder welchen Beschluss stützt es sich?",
      en: "Which law or decision does it rest on?"
    ),
    TextRule(length: 1...300)
  )
  .such(as: Text(de: "§ 4a EGovG", en: "§ 4a EGovG"))

  static let catalogue = Question.text(
    "catalogue",
    Text(de: "Welche Maßnahme des Katalogs?", en: "Which measure of the catalogue?"),
    TextRule(length: 1...20)
  )
  .such(as: Text(verbatim: "M07"))

  static let reason = Question.text(
    "reason",
    Text(de: "Aus welchem Grund?", en: "For what reason?"),
    TextRule(length: 1...500)
  )
}

// Days, numbers and choices.
extension MeasureQuestions {
  static let start = Question.day("start", Text(de: "Ab wann?", en: "From when?"))
    .such(as: Text(de: "1. Februar", en: "1 February"))

  static let due = Question.day("due", Text(de: "Bis wann?", en: "By when?"))
    .such(as: Text(de: "Ende März", en: "end of March"))

  static let hiddenUntil = Question.day(
    "hidden_until",
    Text(de: "Bis wann ausblenden?", en: "Hide until when?")
  )
  .such(as: Text(de: "Anfang nächsten Monats", en: "next Monday"))

  static let effort = effort(EffortClass.allCases.map { Choice($0.rawValue, $0.name) })

  /// The same with what the classes hold.
  static func effort(_ scoring: ScoringModel) -> Question<String> {
    effort(EffortClass.allCases.map { Choice($0.rawValue, scoring.name($0)) })
  }

  private static func effort(_ classes: [Choice]) -> Question<String> {
    Question.choice(
      "effort",
      Text(de: "Wie groß ist der Aufwand?", en: "How great is the effort?"),
      classes
    )
    .explained(
      Text(
        de: "Zählen Sie die Arbeit aller Beteiligten und das Geld im ersten Jahr; im Zweifel die "
          + "größere Klasse.",
        en: "Count the work of all involved and the money of the first year; when in doubt, the "
          + "greater class."
      )
    )
  }

  static let budget = Question.amount(
    "budget",
    Text(de: "Was kostet es einmalig?", en: "What does it cost once?")
  )
  .such(as: Text(de: "22.000", en: "22,000"))

  static let runningCosts = Question.amount(
    "running_costs",
    Text(de: "Was kostet es danach jährlich?", en: "What does it cost each year after that?")
  )
  .because(
    Text(
      de: "Folgekosten entscheiden oft mehr als der Preis: Lizenzen, Betrieb, Pflege, Schulung.",
      en: "Follow-up costs often decide more than the price: licences, operation, training."
    )
  )

  static let priority = Question.choice(
    "priority",
    Text(de: "Wie wichtig ist es neben anderem?", en: "How much does it matter beside others?"),
    Priority.allCases.map { Choice($0.rawValue, $0.name) }
  )

  static let status = Question.choice(
    "status",
    Text(de: "Wie weit ist es?", en: "How far has it come?"),
    MeasureStatus.allCases.map { status in
      Choice(status.rawValue, status.name, aliases: status.aliases)
    }
  )

  static let progress = Question.integer(
    "progress",
    Text(de: "Wie viel ist geschafft?", en: "How much of it is done?"),
    in: 0...100,
    unit: Text(verbatim: "%")
  )

  static let needs = Question.text(
    "needs",
    Text(de: "Welche Maßnahmen müssen vorher fertig sein?", en: "Which measures must come first?"),
    TextRule(length: 1...300)
  )
  .explained(
    Text(
      de: "Ihre Nummern, mehrere mit Komma trennen. /agenda liste zeigt sie.",
      en: "Their numbers, several separated by commas. /agenda list shows them."
    )
  )
  .such(as: Text(verbatim: "7, 9"))

  static let person = Question.text(
    "waiting_for",
    Text(de: "Auf wen wird gewartet?", en: "Whom does it wait for?"),
    TextRule(length: 1...100, completes: .person)
  )
  .such(as: Text(de: "Rechenzentrum", en: "Data centre"))

  static let followUp = Question.day(
    "follow_up",
    Text(de: "Wann nachfassen?", en: "When to ask again?")
  )
  .because(
    Text(
      de: "An diesem Tag steht es wieder oben auf der Liste.",
      en: "On this day it is back at the top of the list."
    )
  )
  .such(as: Text(de: "nächsten Freitag", en: "next Friday"))
}

extension Question {
  /// The same question, which may be left out or answered with "don't know yet".
  var optionalOrUnsure: Question<Value?> {
    var question = optional
    question.form.allowsUnsure = true
    return question
  }
}
