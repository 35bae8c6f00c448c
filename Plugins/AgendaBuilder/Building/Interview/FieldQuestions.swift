import LotseKit

enum FieldQuestions {
  static func fields(_ fields: [FieldOfAction], proposed: [String]) -> Question<[String]> {
    let own = Choice("own", Text(de: "Eigenes Handlungsfeld", en: "A field of your own"))
    return Question.choices(
      "fields",
      Text(de: "Welche Handlungsfelder?", en: "Which fields of action?"),
      fields.map { Choice($0.id, $0.title, help: $0.summary) } + [own],
      count: 1...fields.count + 1
    )
    .because(
      Text(
        de: "Der Vorschlag richtet sich nach der Größe Ihrer Kommune.",
        en: "The proposal depends on the size of your municipality."
      )
    )
    .initially(.choices(proposed))
  }

  static let ownFields = Question.text(
    "own_fields",
    Text(de: "Wie heißen Ihre eigenen Handlungsfelder?", en: "What are your own fields called?"),
    TextRule(length: 1...500)
  )
  .explained(Text(de: "Mehrere mit Komma trennen.", en: "Separate several by commas."))
  .such(as: Text(de: "Digitaler Tourismus", en: "Digital tourism"))

  private static let goodGoal = Text(
    de: "Bis 30.6.2027 können 80 % der Hundesteuer-Anmeldungen ohne Rückfrage online "
      + "abgeschlossen werden (heute 22 %).",
    en: "By 30 June 2027, 80 % of dog-tax registrations can be completed online without queries "
      + "(today 22 %)."
  )

  private static let goalWhy = Text(
    de: "Ein Ziel nennt die Wirkung, nicht das Werkzeug. „Einführung eines modernen Portals“ ist "
      + "schwach: Für wen ändert sich was, bis wann, wie gemessen?",
    en: "A goal names the effect, not the tool. “Introduce a modern portal” is weak: for whom "
      + "does what change, by when, how measured?"
  )

  static func goal(_ field: String, _ key: String, _ proposal: String?) -> Question<String?> {
    Question.text(
      "goal",
      Text(
        de: "Welches Ziel hat das Handlungsfeld „\(field)“?",
        en: "Which goal has the field “\(field)”?"
      ),
      TextRule(length: 1...500)
    )
    .of(key).because(goalWhy).such(as: goodGoal)
    .initially(proposal.map(AnswerValue.text)).leavable
  }

  static func sharper(_ goal: String, _ key: String, _ gaps: [GoalCheck.Gap]) -> Question<String> {
    let german = gaps.map { $0.question.in(.german) }.joined(separator: " ")
    let english = gaps.map { $0.question.in(.english) }.joined(separator: " ")
    return Question.text(
      "sharper",
      Text(
        de: "Das Ziel sagt noch nicht: \(german) Wie lautet es genauer?",
        en: "The goal does not say yet: \(english) How can it be put more precisely?"
      ),
      TextRule(length: 1...500)
    )
    .of(key).because(goalWhy).such(as: goodGoal)
    .explained(
      Text(
        de: "Enter lässt das Ziel, wie es ist; was fehlt, wird ein offener Punkt.",
        en: "Enter leaves the goal as it is; what is missing becomes an open point."
      )
    )
    .initially(.text(goal)).depending(on: "goal.\(key)")
  }

  static func indicator(_ key: String, _ samples: [SampleIndicator]) -> Question<String?> {
    let names = Language.allCases.map { language in
      (language, samples.map { $0.name.in(language) }.joined(separator: ", "))
    }
    var question = Question.text(
      "indicator",
      Text(
        de: "An welcher Kennzahl sehen Sie, ob es gelingt?",
        en: "By which indicator will you see whether it works?"
      ),
      TextRule(length: 1...200)
    )
    .of(key)
    .because(
      Text(
        de: "Eine Kennzahl, die niemand erheben kann, hilft nicht: lieber eine einfache.",
        en: "An indicator that nobody can collect does not help: rather a simple one."
      )
    )
    if !samples.isEmpty {
      question.form.example = Text(Dictionary(uniqueKeysWithValues: names))
    }
    return question.leavable
  }

  static func target(_ key: String) -> Question<String?> {
    Question.text(
      "target",
      Text(de: "Wo soll sie am Ende stehen?", en: "Where shall it stand in the end?"),
      TextRule(length: 1...100)
    )
    .of(key).such(as: Text(verbatim: "60 %")).depending(on: "goal.\(key)", "indicator.\(key)")
    .leavable
  }

  static func baseline(_ key: String, _ indicator: String) -> Question<String?> {
    Question.text(
      "baseline",
      Text(
        de: "Wo steht „\(indicator)“ heute?",
        en: "Where does “\(indicator)” stand today?"
      ),
      TextRule(length: 1...100)
    )
    .of(key)
    .because(
      Text(
        de: "Nur wer den Anfang kennt, kann später zeigen, was besser wurde. „weiß nicht“ ist eine "
          + "gute Antwort: Das Erheben wird dann ein offener Punkt.",
        en: "Only who knows the beginning can show later what became better. “Don't know” is a "
          + "good answer: finding out then becomes an open point."
      )
    )
    .such(as: Text(verbatim: "22 %")).leavable
  }

  static func moreGoals(_ fields: [AgendaField]) -> Question<[String]?> {
    Question.choices(
      "more_goals",
      Text(
        de: "In welchen Handlungsfeldern möchten Sie ein weiteres Ziel?",
        en: "In which fields would you like a further goal?"
      ),
      fields.enumerated().map { Choice("f\($0 + 1)", Text(verbatim: $1.title)) },
      count: 1...max(1, fields.count)
    )
    .optional
  }
}
