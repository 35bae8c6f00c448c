import LotseKit

/// The look back at a version: what has become of its measures.
struct Review {
  let interview: Interview
  let former: Stored<DigitalAgenda>

  /// What becomes of a measure that is late, blocked or on hold.
  enum Fate: String, CaseIterable {
    case keep, done, drop

    var choice: Choice {
      switch self {
      case .keep: Choice(rawValue, Text(de: "weiterführen, neu planen", en: "go on, plan anew"))
      case .done: Choice(rawValue, Text(de: "sie ist fertig", en: "it is done"))
      case .drop: Choice(rawValue, Text(de: "streichen", en: "drop"))
      }
    }
  }

  /// What the review comes to.
  struct Outcome {
    /// The measures that go on.
    var carried: [PlannedMeasure] = []
    /// Those that come to an end, with their new status and its reason.
    var ended: [(measure: Stored<Measure>, status: MeasureStatus, reason: String?)] = []

    /// Writes down what has ended, and how all of that stands now.
    func close(in context: AgendaContext) async throws -> [MeasureState] {
      var states: [MeasureState] = []
      for (measure, status, reason) in ended {
        guard measure.content.status != status else {
          states.append(MeasureState(measure))
          continue
        }
        var changed = measure.content
        changed.enter(status, on: context.today)
        changed.reason = reason ?? changed.reason
        states.append(MeasureState(try await context.agenda.update(measure, to: changed)))
      }
      return states
    }
  }

  /// Shows how everything stands, and asks only where something is late or stuck.
  func hold(over measures: [Stored<Measure>]) async throws -> Outcome {
    try await announce(measures)
    var outcome = Outcome()
    let today = interview.context.today
    var smooth: [Stored<Measure>] = []
    for measure in measures {
      let content = measure.content
      if !content.isOpen {
        outcome.ended.append((measure, content.status, nil))
      } else if content.status.isStuck || (content.due ?? today) < today {
        try await ask(about: measure, &outcome)
      } else {
        smooth.append(measure)
      }
    }
    let dropped = try await interview.ask(ReviewQuestions.dropped(smooth)) ?? []
    for measure in smooth {
      if dropped.contains("item\(measure.number)") {
        let reason = try await interview.ask(ReviewQuestions.reason(measure))
        outcome.ended.append((measure, .dropped, reason))
      } else {
        outcome.carried.append(carried(measure))
      }
    }
    return outcome
  }

  private func announce(_ measures: [Stored<Measure>]) async throws {
    let title = former.content.title(in: interview.language)
    try await interview.announce(
      1,
      Text(de: "Rückblick", en: "Review"),
      Text(
        de: "So steht es um „\(title)“. Gefragt wird nur nach dem, was stockt.",
        en: "This is how “\(title)” stands. You are asked only about what is stuck."
      )
    )
    let words = interview.context.words
    try await interview.context.conversation.say([.list(measures.map { words.line($0) })])
  }

  private func ask(about measure: Stored<Measure>, _ outcome: inout Outcome) async throws {
    let fate = try await interview.ask(ReviewQuestions.fate(measure, interview.context.words))
    switch Fate(rawValue: fate) {
    case .done: outcome.ended.append((measure, .done, nil))
    case .drop:
      let reason = try await interview.ask(ReviewQuestions.reason(measure))
      outcome.ended.append((measure, .dropped, reason))
    case .keep, nil:
      var planned = carried(measure)
      planned.fixed = nil
      planned.isPlannedAnew = true
      outcome.carried.append(planned)
    }
  }

  /// A measure that goes on, known by its catalogue id so that others find what they need.
  private func carried(_ measure: Stored<Measure>) -> PlannedMeasure {
    let id = measure.content.catalogueID.flatMap(interview.catalogue.measure)
    guard let id, interview.taken[id.id]?.id == measure.id else {
      return PlannedMeasure(measure, field: measure.content.field ?? "", interview.scoring)
    }
    var planned = interview.planned(id)
    planned.field = measure.content.field ?? planned.field
    planned.isJudged = !former.content.proposedRatings.contains(measure.id)
    return planned
  }
}

enum ReviewQuestions {
  static func fate(_ measure: Stored<Measure>, _ words: ItemWords) -> Question<String> {
    let title = measure.content.title
    let states = Language.allCases.map { language in
      let words = ItemWords(language: language, today: words.today)
      return (language, words.state(measure.content).map(\.plain).joined(separator: " · "))
    }
    var question = Question.choice(
      "fate",
      Text(
        de: "Was wird aus „\(title)“?",
        en: "What becomes of “\(title)”?"
      ),
      Review.Fate.allCases.map(\.choice)
    )
    .of("\(measure.number)").initially(.choice(Review.Fate.keep.rawValue))
    question.form.help = Text(Dictionary(uniqueKeysWithValues: states))
    return question
  }

  static func reason(_ measure: Stored<Measure>) -> Question<String?> {
    var reason = MeasureQuestions.reason.of("\(measure.number)")
    if measure.content.rating?.isLegalDuty == true {
      reason.form.prompt = Text(
        de: "Ein Gesetz verlangt diese Maßnahme voraussichtlich. Aus welchem Grund fällt sie weg?",
        en: "A law is likely to demand this measure. For what reason is it dropped?"
      )
    }
    return
      reason.because(
        Text(
          de: "Der Rat wird fragen, und in einem Jahr weiß es niemand mehr.",
          en: "The council will ask, and in a year nobody will know."
        )
      )
      .leavable
  }

  static func dropped(_ measures: [Stored<Measure>]) -> Question<[String]?> {
    Question.choices(
      "dropped",
      Text(
        de: "Welche der übrigen Maßnahmen führen Sie nicht weiter?",
        en: "Which of the other measures do you not carry on?"
      ),
      measures.map { measure in
        let due = measure.content.settledQuarters.map { Text(verbatim: $0.words) }
        return Choice("item\(measure.number)", Text(verbatim: measure.label), help: due)
      },
      count: 1...max(1, measures.count)
    )
    .optional
  }
}
