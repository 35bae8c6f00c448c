import LotseKit

// Benefit and effort: proposals of the catalogue, to be judged by whoever knows better.
extension Interview {
  /// Shows what is proposed, and asks only where the user wants to judge.
  func judge(_ measures: inout [PlannedMeasure]) async throws {
    try await announce(
      3,
      Text(de: "Nutzen und Aufwand", en: "Benefit and effort"),
      Text(
        de: "Die Werte sind Vorschläge. Wo Sie es besser wissen, urteilen Sie selbst; alles andere "
          + "ist im Dokument als Vorschlag gekennzeichnet.",
        en: "The values are proposals. Where you know better, judge yourself; everything else is "
          + "marked as a proposal in the document."
      )
    )
    let tables = MeasureTables(language: language, scoring: scoring)
    try await context.conversation.say([.table(tables.ratings(measures.map(RatedMeasure.init)))])
    let chosen = try await ask(JudgementQuestions.which(measures)) ?? []
    for index in measures.indices where chosen.contains(measures[index].key) {
      try await judge(&measures[index])
    }
  }

  private func judge(_ measure: inout PlannedMeasure) async throws {
    let users = JudgementQuestions.users(measure)
    measure.rating.benefitForUsers = try await ask(users)
    measure.rating.benefitForStaff = try await ask(JudgementQuestions.staff(measure))
    let effort = try await ask(JudgementQuestions.effort(measure, scoring))
    measure.effort = EffortClass(rawValue: effort) ?? measure.effort
    measure.rating.ease = scoring.ease(measure.effort)
    measure.isJudged = true
  }
}

enum JudgementQuestions {
  static func which(_ measures: [PlannedMeasure]) -> Question<[String]?> {
    Question.choices(
      "rate",
      Text(
        de: "Welche Bewertungen möchten Sie selbst vornehmen?",
        en: "Which ratings would you like to make yourself?"
      ),
      measures.map { Choice($0.key, Text(verbatim: $0.label)) },
      count: 1...max(1, measures.count)
    )
    .because(
      Text(
        de: "Aus Nutzen, Pflicht, Dringlichkeit, Aufwand und Risiko entsteht die Reihenfolge.",
        en: "Benefit, duty, urgency, effort and risk make the order."
      )
    )
    .optional
  }

  private static let levels = [
    Level(0, Text(de: "keiner", en: "none")), Level(1, Text(de: "gering", en: "little")),
    Level(2, Text(de: "eher gering", en: "rather little")),
    Level(3, Text(de: "spürbar", en: "noticeable")), Level(4, Text(de: "groß", en: "great")),
    Level(5, Text(de: "sehr groß", en: "very great")),
  ]

  static func users(_ measure: PlannedMeasure) -> Question<Int> {
    Question.scale(
      "benefit_users",
      Text(
        de: "Nutzen von „\(measure.title)“ für Bürgerinnen, Bürger und Unternehmen?",
        en: "Benefit of “\(measure.title)” for residents and businesses?"
      ),
      levels
    )
    .of(measure.key)
    .explained(
      Text(
        de: "Denken Sie an Zahl und Gewicht: Wie viele merken es, und wie sehr hilft es ihnen?",
        en: "Think of number and weight: how many notice, and how much does it help them?"
      )
    )
    .initially(measure.rating.benefitForUsers.map(AnswerValue.integer))
  }

  static func staff(_ measure: PlannedMeasure) -> Question<Int> {
    Question.scale(
      "benefit_staff",
      Text(de: "Nutzen für die Verwaltung?", en: "Benefit for the administration?"),
      levels
    )
    .of(measure.key)
    .explained(
      Text(
        de: "Zeit, Qualität, Sicherheit, Zufriedenheit der Beschäftigten.",
        en: "Time, quality, security, satisfaction of staff."
      )
    )
    .initially(measure.rating.benefitForStaff.map(AnswerValue.integer))
  }

  static func effort(_ measure: PlannedMeasure, _ scoring: ScoringModel) -> Question<String> {
    MeasureQuestions.effort(scoring).of(measure.key).initially(.choice(measure.effort.rawValue))
  }
}
