package import LotseHost
package import LotseKit
import LotsePrompts

/// Sends the questions that cards answer better than any command to the cards.
///
/// The field that a line is about is not changed by that: a question about roles stays one.
package struct KnowledgeRouter: LineRouter {
  /// How well a line must fit a card, by what else it may mean.
  ///
  /// Found with lines and questions that were held apart. A question that goes to the cards in vain
  /// costs a glance, for the answer says that none fits; a command that is not done costs more.
  private enum Least {
    static let clearQuestion = 0.6
    static let clearStatement = 0.85
    static let questionOfField = 0.42
    static let questionAlone = 0.5
    static let lead = 0.1
    /// How likely a command must be to be preferred to a card of another field.
    static let command = 0.8
  }

  private let base: any LineRouter
  private let knowledge: Knowledge
  private let advisors: Set<String>
  private let fields = (try? Fields.embedded.value) ?? Fields()

  /// A router that asks another one first.
  ///
  /// - Parameters:
  ///   - base: Finds the command that a line means.
  ///   - knowledge: The cards.
  ///   - advisors: The ids of plugins that answer questions themselves; what is certainly theirs
  ///     stays theirs, however well a card fits.
  package init(before base: any LineRouter, knowledge: Knowledge, advisors: Set<String> = []) {
    self.base = base
    self.knowledge = knowledge
    self.advisors = advisors.union([KnowledgePlugin.answering.plugin])
  }

  /// What a line means, as far as can be told.
  package func route(_ line: String, in language: Language) async -> Route {
    route(line, in: language, after: await base.route(line, in: language))
  }

  /// The commands that a line may mean, best first; the cards stand first where it goes to them.
  package func candidates(for line: String, in language: Language) async -> [Route.Candidate] {
    let commands = await base.candidates(for: line, in: language)
    guard case .certain(let best) = await route(line, in: language) else { return commands }
    let named = commands.first { $0.reference == best.reference } ?? best
    return [named] + commands.filter { $0.reference != best.reference }
  }

  /// What a line about a field tells, of what is wanted.
  package func reading(
    _ line: String,
    about field: String,
    wanting wanted: Set<Meaning>,
    _ time: TimeReader
  ) async -> SentenceReading {
    await base.reading(line, about: field, wanting: wanted, time)
  }

  /// How a line goes on from those before it.
  package func continuation(of line: String) async -> Continuation? {
    await base.continuation(of: line)
  }

  /// What a line means beside what the commands make of it.
  package func route(_ line: String, in language: Language, after route: Route) -> Route {
    // Should the built-in cards be broken, a line is understood as if there were none.
    guard let content = try? knowledge.current(),
      let best = content.finder.matches(for: line, in: language).first, best.isOnSubject
    else { return route }
    let field = fields.field(ofCard: best.card.id)
    let asks = knowledge.asks(line)
    let isClear = best.score >= (asks ? Least.clearQuestion : Least.clearStatement)
    func card(_ intent: String?) -> Route.Candidate {
      let answering = KnowledgePlugin.answering
      return Route.Candidate(answering, intent: intent, score: best.score)
    }
    switch route {
    case .certain(let command):
      if advisors.contains(command.reference.plugin) { return route }
      guard best.score >= command.fit + Least.lead else { return route }
      if command.intent == field {
        let answers = isClear || asks && best.score >= Least.questionOfField
        return answers ? .certain(card(field)) : route
      }
      return isClear && command.score < Least.command ? .unsure([card(field), command]) : route
    case .unsure(let commands):
      let intents = Set(commands.map(\.intent))
      guard isClear else { return route }
      if let field, asks || intents.contains(field) { return .certain(card(field)) }
      return intents.count == 1 ? .certain(card(intents.first)) : route
    case .none:
      let answers = isClear || asks && best.score >= Least.questionAlone
      return answers ? .certain(card(field)) : route
    }
  }
}
