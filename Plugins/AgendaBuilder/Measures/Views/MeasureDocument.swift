import LotseKit

/// Shows one measure with everything that is known of it.
struct MeasureDocument {
  let context: AgendaContext
  private var words: ItemWords { context.words }

  /// What was said of a measure beside its title: a line for each field, but for those that stand
  /// elsewhere.
  func facts(
    of measure: Measure,
    besides others: Set<MeasureField> = []
  ) async throws -> [Prose] {
    let words = try await context.fieldWords(for: [measure])
    let shown = MeasureField.allCases.filter { field in
      switch field {
      case .title, .steps, .notes: false
      case .status: measure.status != .idea
      default: !others.contains(field)
      }
    }
    return try shown.compactMap { field in
      try words.value(field, of: measure).map { value in
        "\(field.name.in(context.language).firstUppercased, .faint): \(value)"
      }
    }
  }

  /// How a measure was understood, before it counts.
  func readBack(_ measure: Measure) async throws -> [Block] {
    let name = context.say("Maßnahme", "Measure")
    return [.paragraph("\(name): \(measure.title, .strong)"), .list(try await facts(of: measure))]
      + past(measure)
  }

  /// Points out a due date that is past already: most likely another day was meant.
  func past(_ measure: Measure) -> [Block] {
    guard let due = measure.due, due < context.today, measure.isOpen else { return [] }
    let text = context.say("Die Frist ist schon vorbei.", "The due date is past already.")
    return [.callout(Callout(.note, Prose(text)))]
  }

  /// The measure, what it is in the way of, and why it is as urgent as it is.
  func document(_ measure: Stored<Measure>) async throws -> Document {
    let content = measure.content
    let title = context.say("Maßnahme \(measure.number)", "Measure \(measure.number)")
    var blocks: [Block] = [.heading(2, "\(title): \(content.title)")]
    if content.isOpen {
      let reasons = words.reasons(content)
      let joined = reasons.dropFirst().reduce(reasons.first ?? "") { $0 + " · " + $1 }
      blocks.append(.paragraph(joined))
    }
    blocks.append(.list(try await facts(of: content, besides: [.indicators])))
    blocks += steps(content.steps) + indicators(content.indicators)
    blocks += try await others(measure)
    if let notes = content.notes {
      blocks += [.heading(3, Prose(context.say("Notizen", "Notes"))), .verbatim(Prose(notes))]
    }
    blocks.append(.paragraph(Prose(origin(of: measure), .faint)))
    return Document(blocks)
  }

  private func steps(_ steps: [Step]) -> [Block] {
    guard !steps.isEmpty else { return [] }
    let done = steps.count(where: \.isDone)
    let title = context.say(
      "Schritte (\(done) von \(steps.count))",
      "Steps (\(done) of \(steps.count))"
    )
    let items = steps.enumerated().map { index, step in
      ChecklistItem("\(index + 1, .faint) \(step.text)", isDone: step.isDone)
    }
    return [.heading(3, Prose(title)), .checklist(items)]
  }

  private func indicators(_ indicators: [Indicator]) -> [Block] {
    guard !indicators.isEmpty else { return [] }
    let columns = [
      context.say("Kennzahl", "Indicator"), context.say("Heute", "Today"),
      context.say("Ziel", "Target"), context.say("Bis", "By"),
    ]
    return [
      .table(
        Table(
          columns.map { Table.Column($0) },
          indicators.map { indicator in
            [
              Prose(indicator.name), Prose(indicator.baseline ?? ""),
              Prose(indicator.target ?? ""), Prose(indicator.day.map(words.day) ?? ""),
            ]
          }
        )
      )
    ]
  }

  /// What must come before it, and what waits for it.
  private func others(_ measure: Stored<Measure>) async throws -> [Block] {
    let needed = try await context.agenda.needed(by: measure.content)
    let dependents = try await context.agenda.dependents(of: measure.id)
    return section(context.say("Muss vorher fertig sein", "Must come first"), needed)
      + section(context.say("Wartet hierauf", "Waits for this one"), dependents)
  }

  private func section(_ title: String, _ measures: [Stored<Measure>]) -> [Block] {
    guard !measures.isEmpty else { return [] }
    return [.heading(3, Prose(title)), .list(measures.map { words.line($0) })]
  }

  private func origin(of measure: Stored<Measure>) -> String {
    let added = words.day(measure.content.since)
    let moved = words.day(measure.content.moved)
    guard measure.content.since != measure.content.moved else {
      return context.say("Aufgenommen am \(added)", "Added on \(added)")
    }
    return context.say(
      "Aufgenommen am \(added), zuletzt bewegt am \(moved)",
      "Added on \(added), last moved on \(moved)"
    )
  }
}
