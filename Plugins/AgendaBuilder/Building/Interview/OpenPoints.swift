import LotseKit

/// What is still to be settled when the agenda is written down.
struct OpenPoints {
  let interview: Interview

  private var language: Language { interview.language }

  /// All open points, as the document lists them.
  func all(
    of agenda: DigitalAgenda,
    _ measures: [PlannedMeasure],
    _ missing: [CatalogueMeasure]
  ) async -> [String] {
    let unsure = await interview.context.conversation.openPoints
    let points =
      frame(agenda) + unsure + goals(agenda) + prerequisites(missing, measures)
      + plan(measures, agenda) + path(agenda)
    return points.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  private func say(_ german: String, _ english: String) -> String {
    Text(de: german, en: english).in(language)
  }

  private func frame(_ agenda: DigitalAgenda) -> [String] {
    let size = interview.method
    let sections: [(isMissing: Bool, prompt: Text)] = [
      (agenda.mandate == nil, FrameQuestions.mandate.form.prompt),
      (agenda.startingPoint == nil, FrameQuestions.startingPoint.form.prompt),
      (agenda.vision == nil, FrameQuestions.vision(size, language).form.prompt),
      (agenda.resources.yearlyBudget == nil, OrganisationQuestions.budget.form.prompt),
    ]
    let missing = sections.filter(\.isMissing).map { $0.prompt.in(language) }
    let foreword = say(
      "Das Vorwort der Verwaltungsleitung ist noch zu schreiben.",
      "The foreword of the head of administration is still to be written."
    )
    return [foreword] + missing
  }

  private func goals(_ agenda: DigitalAgenda) -> [String] {
    agenda.fields.flatMap { field -> [String] in
      if field.goals.isEmpty {
        return [
          say(
            "Das Handlungsfeld „\(field.title)“ hat noch kein Ziel.",
            "The field “\(field.title)” has no goal yet."
          )
        ]
      }
      return field.goals.compactMap { goal in
        let gaps = GoalCheck(interview.method.goals).gaps(in: goal.text)
        guard !gaps.isEmpty else { return nil }
        let words = gaps.map { $0.question.in(language) }.joined(separator: " ")
        return say("Ziel „\(goal.text)“: \(words)", "Goal “\(goal.text)”: \(words)")
      }
    }
  }

  private func prerequisites(
    _ missing: [CatalogueMeasure],
    _ measures: [PlannedMeasure]
  ) -> [String] {
    missing.map { needed in
      let users = measures.filter { $0.needs.contains(needed.id) }.map(\.key)
      let title = needed.title.in(language)
      let who = users.isEmpty ? say("Anderes", "Other things") : users.joined(separator: ", ")
      return say(
        "\(who) setzt \(needed.id) „\(title)“ voraus; das steht nicht in der Agenda.",
        "\(who): needs \(needed.id) “\(title)”, which is not part of the agenda."
      )
    }
  }

  private func plan(_ measures: [PlannedMeasure], _ agenda: DigitalAgenda) -> [String] {
    let late = measures.filter {
      ($0.quarters?.upperBound).map { $0 > agenda.period.lastQuarter } ?? false
    }
    let ownerless = measures.filter { $0.owner == nil }
    var points: [String] = []
    points += ownerless.map {
      say("Wer ist für „\($0.title)“ verantwortlich?", "Who is accountable for “\($0.title)”?")
    }
    if !late.isEmpty {
      let names = late.map { "\($0.label) (\($0.quarters?.upperBound.words ?? ""))" }
      let list = names.joined(separator: ", ")
      points.append(
        say("Endet erst nach dem Zeitraum: \(list)", "Ends only after the period: \(list)")
      )
    }
    return points + overloads(measures, agenda)
  }

  private func overloads(_ measures: [PlannedMeasure], _ agenda: DigitalAgenda) -> [String] {
    guard let capacity = agenda.resources.daysPerQuarter else { return [] }
    let first = Quarter(of: interview.context.today)
    let planner = Planner(
      method: interview.method,
      scoring: interview.scoring,
      scheduler: Scheduler(capacity: capacity, from: first)
    )
    return planner.overloads(measures).map { overload in
      say(
        "\(overload.quarter.words): \(overload.days) Personentage geplant, \(capacity) vorhanden.",
        "\(overload.quarter.words): \(overload.days) person-days planned, \(capacity) available."
      )
    }
  }

  private func path(_ agenda: DigitalAgenda) -> [String] {
    let today = interview.context.today
    guard !agenda.path.isEmpty else {
      let council = Council(interview.roles)
      return [OrganisationQuestions.council(council, today, today).form.prompt.in(language)]
    }
    let past = agenda.path.filter { $0.day < today }
    return past.map { step in
      say(
        "„\(step.title)“ hätte schon sein müssen: Ist der Sitzungstag zu halten?",
        "“\(step.title)” should have been already: can the day of the meeting be kept?"
      )
    }
  }
}
