import LotseKit

// Order, quarters and owners.
extension Interview {
  /// Proposes an order by quarters, shows it, and lets the user move what belongs elsewhere.
  func plan(_ measures: inout [PlannedMeasure], for agenda: inout DigitalAgenda) async throws {
    try await announce(
      4,
      Text(de: "Reihenfolge und Zuständigkeit", en: "Order and accountability"),
      Text(
        de: "Zuerst kommt, was ein Gesetz verlangt und was am meisten bringt; nichts vor seinen "
          + "Voraussetzungen, und kein Quartal über der verfügbaren Zeit.",
        en: "First comes what a law demands and what brings most; nothing before what it needs, "
          + "and no quarter beyond the time available."
      )
    )
    let usual = method.size(inhabitants: agenda.inhabitants)?.days ?? 1
    let proposed = agenda.resources.daysPerQuarter ?? usual
    let capacity = try await ask(PlanQuestions.capacity(proposed))
    agenda.resources.daysPerQuarter = capacity
    let first = max(agenda.period.firstQuarter, Quarter(of: context.today))
    let planner = Planner(
      method: method,
      scoring: scoring,
      scheduler: Scheduler(capacity: capacity, from: first)
    )
    planner.plan(&measures)
    try await show(measures, planner)
    try await move(&measures, planner, within: agenda.period)
    try await owners(of: &measures)
  }

  private func show(_ measures: [PlannedMeasure], _ planner: Planner) async throws {
    let tables = MeasureTables(language: language, scoring: scoring)
    try await context.conversation.say([.table(tables.quarters(measures, planner))])
  }

  private func move(
    _ measures: inout [PlannedMeasure],
    _ planner: Planner,
    within period: Period
  ) async throws {
    let chosen = try await ask(PlanQuestions.which(measures)) ?? []
    guard !chosen.isEmpty else { return }
    for index in measures.indices where chosen.contains(measures[index].key) {
      let quarters = planner.possibleQuarters(for: measures[index], among: measures, period)
      let begin = try await ask(PlanQuestions.quarter(measures[index], quarters))
      guard let quarter = quarters.first(where: { $0.id == begin }) else { continue }
      planner.move(&measures, index, to: quarter)
    }
    try await show(measures, planner)
  }

  private func owners(of measures: inout [PlannedMeasure]) async throws {
    let chosen = try await ask(PlanQuestions.whoseOwner(measures)) ?? []
    for index in measures.indices where chosen.contains(measures[index].key) {
      measures[index].owner = try await ask(PlanQuestions.owner(measures[index]))
    }
  }
}

enum PlanQuestions {
  static func capacity(_ proposed: Int) -> Question<Int> {
    Question.integer(
      "capacity",
      Text(
        de: "Wie viele Personentage im Quartal haben alle Ämter zusammen für die Agenda?",
        en: "How many person-days a quarter do all units together have for the agenda?"
      ),
      in: 1...100_000,
      unit: Text(de: "Tage", en: "days")
    )
    .because(
      Text(
        de: "Die häufigste Ursache für Verzug ist nicht Geld, sondern zu vieles zugleich.",
        en: "The most frequent cause of delay is not money but too much at once."
      )
    )
    .explained(
      Text(
        de: "Der Vorschlag ist eine Größenordnung nach der Einwohnerzahl. Zum Vergleich: Eine "
          + "Person, die jede Woche einen Tag hat, bringt etwa 12 Tage im Quartal.",
        en: "The proposal is an order of magnitude by inhabitants. To compare: a person with one "
          + "day a week brings about 12 days a quarter."
      )
    )
    .initially(.integer(proposed))
  }

  static func which(_ measures: [PlannedMeasure]) -> Question<[String]?> {
    Question.choices(
      "move",
      Text(
        de: "Welche Maßnahmen sollen in einem anderen Quartal beginnen?",
        en: "Which measures shall begin in another quarter?"
      ),
      measures.map { measure in
        let when = measure.quarters?.words ?? "–"
        return Choice(measure.key, Text(verbatim: measure.label), help: Text(verbatim: when))
      },
      count: 1...max(1, measures.count)
    )
    .optional
  }

  static func quarter(_ measure: PlannedMeasure, _ quarters: [Quarter]) -> Question<String> {
    let proposed = measure.quarters?.lowerBound
    let initial = quarters.first { $0 == proposed } ?? quarters.first
    return Question.choice(
      "quarter",
      Text(
        de: "In welchem Quartal beginnt „\(measure.title)“?",
        en: "In which quarter does “\(measure.title)” begin?"
      ),
      quarters.map { Choice($0.id, Text(verbatim: $0.words)) }
    )
    .of(measure.key)
    .explained(
      Text(
        de: "Zur Wahl stehen die Quartale nach allem, was vorher fertig sein muss.",
        en: "Offered are the quarters after everything that must be done before."
      )
    )
    .initially(initial.map { .choice($0.id) })
  }

  static func whoseOwner(_ measures: [PlannedMeasure]) -> Question<[String]?> {
    Question.choices(
      "owners",
      Text(
        de: "Wo ist bei Ihnen jemand anderes verantwortlich?",
        en: "Where is somebody else accountable with you?"
      ),
      measures.map { measure in
        let owner = measure.owner.map { name in
          Text(de: Owner.words(name, in: .german), en: Owner.words(name, in: .english))
        }
        return Choice(
          measure.key,
          Text(verbatim: measure.label),
          help: owner ?? Text(de: "noch niemand", en: "nobody yet")
        )
      },
      count: 1...max(1, measures.count)
    )
    .because(
      Text(
        de: "Für jede Maßnahme ist genau eine Stelle verantwortlich, sonst ist es keine.",
        en: "Exactly one unit is accountable for each measure, or else none is."
      )
    )
    .optional
  }

  static func owner(_ measure: PlannedMeasure) -> Question<String?> {
    var question = MeasureQuestions.owner.of(measure.key)
    question.form.prompt = Text(
      de: "Wer ist für „\(measure.title)“ verantwortlich?",
      en: "Who is accountable for “\(measure.title)”?"
    )
    return question.leavable
  }
}
