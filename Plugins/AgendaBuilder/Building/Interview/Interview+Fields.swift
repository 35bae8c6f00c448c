import LotseKit

// The fields of action and their goals.
extension Interview {
  /// The value of the choice for fields that the catalogue lacks.
  private static let own = "own"

  /// Asks for the fields of action.
  func fields(_ agenda: DigitalAgenda) async throws -> [AgendaField] {
    try await announce(
      2,
      Text(de: "Handlungsfelder, Ziele und Maßnahmen", en: "Fields of action, goals and measures"),
      Text(
        de: "Wenige Felder, die Sie wirklich bearbeiten, wirken mehr als viele auf dem Papier. "
          + "Zu jedem Feld: ein Ziel, die Zahl von heute, die Maßnahmen.",
        en: "A few fields that you really work on do more than many on paper. For each field: a "
          + "goal, today's number, the measures."
      )
    )
    let proposed = method.size(inhabitants: agenda.inhabitants)?.fields ?? []
    let chosen = try await ask(FieldQuestions.fields(catalogue.fields, proposed: proposed))
    var fields = catalogue.fields.filter { chosen.contains($0.id) }.map(field)
    if chosen.contains(Self.own) {
      let names = [String](names: try await ask(FieldQuestions.ownFields))
      fields += names.map { AgendaField($0) }
    }
    return fields
  }

  /// A field of the catalogue in the language of the conversation.
  func field(_ field: FieldOfAction) -> AgendaField {
    AgendaField(
      field.title.in(language),
      id: field.id,
      summary: field.summary.in(language)
    )
  }

  /// Asks for a goal of a field, and gives it back once if it does not say enough.
  ///
  /// The key tells its questions from those of other goals.
  func goal(
    of field: AgendaField,
    _ key: String,
    in agenda: DigitalAgenda,
    proposing: Bool = true
  ) async throws -> AgendaGoal? {
    let proposal = proposing ? proposedGoal(of: field, in: agenda) : nil
    let question = FieldQuestions.goal(field.title, key, proposal?.text)
    guard var text = try await ask(question) else { return nil }
    var goal = proposal
    if text != proposal?.text {
      let gaps = GoalCheck(method.goals).gaps(in: text)
      if !gaps.isEmpty { text = try await ask(FieldQuestions.sharper(text, key, gaps)) }
      goal = AgendaGoal(text)
      goal?.day = agenda.period.lastDay
      goal?.indicator = try await ask(FieldQuestions.indicator(key, samples(for: field)))
      if goal?.indicator != nil { goal?.target = try await ask(FieldQuestions.target(key)) }
    }
    if let indicator = goal?.indicator {
      goal?.baseline = try await ask(FieldQuestions.baseline(key, indicator))
    }
    return goal
  }

  private func proposedGoal(of field: AgendaField, in agenda: DigitalAgenda) -> AgendaGoal? {
    guard let known = field.id.flatMap(catalogue.field), let text = known.goal else { return nil }
    let end = agenda.period.lastDay
    let words = text.in(language).replacing("{end}", with: context.words.date(end))
    var goal = AgendaGoal(words)
    let sample = known.indicator.flatMap { catalogue.indicators[$0] }
    goal.indicator = sample?.name.in(language)
    goal.formula = sample?.formula.in(language)
    goal.target = sample?.target.in(language)
    goal.day = end
    return goal
  }

  private func samples(for field: AgendaField) -> [SampleIndicator] {
    guard let id = field.id else { return [] }
    let names =
      [catalogue.field(id)?.indicator].compactMap(\.self)
      + catalogue.measures(of: id).flatMap(\.indicators)
    return [String]().union(names).compactMap { catalogue.indicators[$0] }
  }
}

extension ItemWords {
  /// A day without its weekday, as documents for the council write it.
  func date(_ day: Day) -> String { String(day.words(in: language).drop { $0 != " " }.dropFirst()) }
}
