import LotseKit

/// What is new in a version: numbers, goals, fields and measures.
struct Renewal {
  let interview: Interview

  /// Asks for new numbers, for goals that no longer hold, and for new ones.
  func goals(of agenda: inout DigitalAgenda) async throws {
    let goals = agenda.fields.flatMap(\.goals)
    if !goals.isEmpty {
      let measured = try await interview.ask(RenewalQuestions.measured(goals)) ?? []
      for (number, goal) in goals.enumerated() where measured.contains("g\(number + 1)") {
        let present = try await interview.ask(RenewalQuestions.present(goal, number + 1))
        agenda.change(goal) { $0.present = present ?? $0.present }
      }
      let ended = try await interview.ask(RenewalQuestions.endedGoals(goals)) ?? []
      for (number, goal) in goals.enumerated() where ended.contains("g\(number + 1)") {
        agenda.remove(goal)
      }
    }
    let more = try await interview.ask(FieldQuestions.moreGoals(agenda.fields)) ?? []
    for index in agenda.fields.indices where more.contains("f\(index + 1)") {
      let field = agenda.fields[index]
      let key = (field.id ?? "f\(index + 1)") + ".\(field.goals.count + 1)"
      let goal = try await interview.goal(of: field, key, in: agenda, proposing: false)
      if let goal { agenda.fields[index].goals.append(goal) }
    }
  }

  /// Asks for new fields and measures.
  ///
  /// - Returns: The new measures, and what they need that was not taken.
  func measures(for agenda: inout DigitalAgenda, _ carried: [PlannedMeasure]) async throws
    -> (new: [PlannedMeasure], missing: [CatalogueMeasure])
  {
    try await interview.announce(
      3,
      Text(de: "Neue Handlungsfelder und Maßnahmen", en: "New fields of action and measures"),
      Text(
        de: "Nur was wirklich dazukommt; alles Bisherige bleibt.",
        en: "Only what is really added; everything else stays."
      )
    )
    var new: [PlannedMeasure] = []
    let grown = try await interview.ask(RenewalQuestions.grownFields(agenda.fields)) ?? []
    for (number, field) in agenda.fields.enumerated() where grown.contains("f\(number + 1)") {
      new += try await interview.measures(for: field, besides: carried)
    }
    let others = interview.catalogue.fields.filter { known in
      !agenda.fields.contains { $0.id == known.id }
    }
    let chosen = try await interview.ask(RenewalQuestions.newFields(others)) ?? []
    for known in others where chosen.contains(known.id) {
      var field = interview.field(known)
      if let goal = try await interview.goal(of: field, known.id, in: agenda) {
        field.goals.append(goal)
      }
      agenda.fields.append(field)
      new += try await interview.measures(for: field)
    }
    new += try await interview.ownMeasures(agenda.fields)
    let (added, missing) = try await interview.prerequisites(of: carried + new)
    return (new + added, missing)
  }
}

extension DigitalAgenda {
  /// Changes a goal, wherever it stands.
  fileprivate mutating func change(_ goal: AgendaGoal, _ change: (inout AgendaGoal) -> Void) {
    for field in fields.indices {
      for index in fields[field].goals.indices where fields[field].goals[index].text == goal.text {
        change(&fields[field].goals[index])
      }
    }
  }

  /// Takes a goal away.
  fileprivate mutating func remove(_ goal: AgendaGoal) {
    for field in fields.indices { fields[field].goals.removeAll { $0.text == goal.text } }
  }
}

enum RenewalQuestions {
  private static func choices(_ goals: [AgendaGoal]) -> [Choice] {
    goals.enumerated().map { Choice("g\($0 + 1)", Text(verbatim: $1.text)) }
  }

  static func measured(_ goals: [AgendaGoal]) -> Question<[String]?> {
    Question.choices(
      "measured",
      Text(
        de: "Zu welchen Zielen haben Sie eine neue Zahl?",
        en: "For which goals do you have a new number?"
      ),
      choices(goals),
      count: 1...max(1, goals.count)
    )
    .optional
  }

  static func present(_ goal: AgendaGoal, _ number: Int) -> Question<String?> {
    let name = goal.indicator ?? goal.text
    return Question.text(
      "present",
      Text(de: "Wo steht „\(name)“ jetzt?", en: "Where does “\(name)” stand now?"),
      TextRule(length: 1...100)
    )
    .of("g\(number)").such(as: Text(verbatim: "31 %")).leavable
  }

  static func endedGoals(_ goals: [AgendaGoal]) -> Question<[String]?> {
    Question.choices(
      "ended_goals",
      Text(
        de: "Welche Ziele sind erreicht oder gelten nicht mehr?",
        en: "Which goals are reached or no longer hold?"
      ),
      choices(goals),
      count: 1...max(1, goals.count)
    )
    .optional
  }

  static func grownFields(_ fields: [AgendaField]) -> Question<[String]?> {
    Question.choices(
      "grown_fields",
      Text(
        de: "In welchen Handlungsfeldern kommen Maßnahmen aus dem Katalog dazu?",
        en: "In which fields are measures of the catalogue added?"
      ),
      fields.enumerated().map { Choice("f\($0 + 1)", Text(verbatim: $1.title)) },
      count: 1...max(1, fields.count)
    )
    .optional
  }

  static func newFields(_ fields: [FieldOfAction]) -> Question<[String]?> {
    Question.choices(
      "new_fields",
      Text(de: "Kommen Handlungsfelder dazu?", en: "Are fields of action added?"),
      fields.map { Choice($0.id, $0.title, help: $0.summary) },
      count: 1...max(1, fields.count)
    )
    .optional
  }
}
