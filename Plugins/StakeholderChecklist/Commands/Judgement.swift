import LotseKit

/// Asks for influence, interest and attitude of one stakeholder after the other.
struct Judgement {
  let context: StakeholderContext
  /// Whether the user named whom to judge; then expectation and concern are asked too.
  let isNamed: Bool
  /// What was told beforehand, and is not asked.
  let told: ToldLevels

  /// What is noted about a stakeholder, with what was told.
  func ask(about stakeholder: Stakeholder, in line: String) async throws -> Entry {
    let strategies = try context.strategies
    let name = try context.directory[stakeholder.who]?.name ?? Text(verbatim: stakeholder.who)
    var entry = stakeholder.entry
    entry.influence = try await level(
      "influence",
      strategies.influence,
      of: stakeholder,
      name,
      known: entry.influence,
      told: told.influence
    )
    entry.interest = try await level(
      "interest",
      strategies.interest,
      of: stakeholder,
      name,
      known: entry.interest,
      told: told.interest
    )
    entry.attitude = try await attitude(of: stakeholder, name, strategies, line)
    guard isNamed else { return entry }
    entry.expectation = try await words(
      "expectation",
      Self.expectation,
      of: stakeholder,
      name,
      known: entry.expectation
    )
    entry.concern = try await words(
      "concern",
      Self.concern,
      of: stakeholder,
      name,
      known: entry.concern
    )
    return entry
  }

  private func level(
    _ id: String,
    _ scale: Strategies.Scale,
    of stakeholder: Stakeholder,
    _ name: Text,
    known: Int?,
    told: Int?
  ) async throws -> Int? {
    if let told { return told }
    let levels = (scale.levels ?? []).enumerated().map { Level($0.offset + 1, $0.element) }
    let question = Question.scale("\(id).\(stakeholder.who)", scale.ask.naming(name), levels)
      .explained(scale.help)
      .initially(known.map(AnswerValue.integer))
    return try await context.conversation.ask(question.orUnsure)
  }

  private func attitude(
    of stakeholder: Stakeholder,
    _ name: Text,
    _ strategies: Strategies,
    _ line: String
  ) async throws -> Int? {
    let known = stakeholder.entry.attitude
    let choices = strategies.attitudes.map { Choice("\($0.level)", $0.name) }
    let question = Question.choice(
      "attitude.\(stakeholder.who)",
      strategies.attitude.ask.naming(name),
      choices
    )
    .explained(strategies.attitude.help)
    .initially(known.map { .choice("\($0)") })
    return try await context.conversation.ask(question.orUnsure).flatMap { Int($0) }
  }

  private static let expectation = Text(
    de: "{name}: Was wird von dem Vorhaben erhofft?",
    en: "{name}: what is hoped for from the project?"
  )
  private static let concern = Text(
    de: "{name}: Welche Sorge wurde geäußert?",
    en: "{name}: which concern was voiced?"
  )

  private func words(
    _ id: String,
    _ prompt: Text,
    of stakeholder: Stakeholder,
    _ name: Text,
    known: String?
  ) async throws -> String? {
    let question = Question.text(
      "\(id).\(stakeholder.who)",
      prompt.naming(name),
      TextRule(length: 1...300)
    )
    .initially(known.map(AnswerValue.text))
    return try await context.conversation.ask(question.optional)
  }
}

extension Text {
  /// The text with a name in its place.
  func naming(_ name: Text) -> Text {
    Text(
      de: self.in(.german).replacing("{name}", with: name.in(.german)),
      en: self.in(.english).replacing("{name}", with: name.in(.english))
    )
  }
}
