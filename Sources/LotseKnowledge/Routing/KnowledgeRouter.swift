package import LotseHost
package import LotseKit

/// Sends the questions that no command claims with certainty to the cards.
package struct KnowledgeRouter: LineRouter {
  /// How well a line must fit a card, by what else it may mean.
  ///
  /// Found with lines and questions that were held apart. A question that goes to the cards in vain
  /// costs a glance, for the answer says that none fits; a command that is not done costs more.
  private enum Least {
    static let question = 0.4
    static let statement = 0.45
    static let clearQuestion = 0.6
    static let clearStatement = 0.8
    static let besideOtherCommands = 0.4
    static let lead = 0.1
  }

  private let base: any LineRouter
  private let knowledge: Knowledge
  private let advisors: Set<String>

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

  /// What a line means beside what the commands make of it.
  package func route(_ line: String, in language: Language, after route: Route) -> Route {
    // Should the built-in cards be broken, a line is understood as if there were none.
    guard let content = try? knowledge.current(),
      let best = content.finder.matches(for: line, in: language).first
    else { return route }
    let own = Route.Candidate(KnowledgePlugin.answering, score: best.score)
    let asks = knowledge.asks(line)
    let isClear = best.score >= (asks ? Least.clearQuestion : Least.clearStatement)
    let leads = isClear && best.isOnSubject
    switch route {
    case .certain(let command):
      guard leads, best.score >= command.score + Least.lead,
        !advisors.contains(command.reference.plugin)
      else { return route }
      return .unsure([own, command])
    case .unsure(let commands):
      if leads { return .certain(own) }
      guard best.isOnSubject, best.score >= Least.besideOtherCommands else { return route }
      let others = commands.filter { $0.reference.plugin != own.reference.plugin }
      return .unsure([own] + others.prefix(2))
    case .none:
      let least = asks ? Least.question : Least.statement
      return isClear || best.isOnSubject && best.score >= least ? .certain(own) : route
    }
  }
}
