package import LotseHost
package import LotseKit

/// Sends the questions that no command claims with certainty to the cards.
package struct KnowledgeRouter: LineRouter {
  private let base: any LineRouter
  private let knowledge: Knowledge

  /// A router that asks another one first.
  package init(before base: any LineRouter, knowledge: Knowledge) {
    self.base = base
    self.knowledge = knowledge
  }

  /// What a line means, as far as can be told.
  package func route(_ line: String, in language: Language) async -> Route {
    let route = await base.route(line, in: language)
    if case .certain = route { return route }
    return knowledge.claim(to: line, in: language).map(Route.certain) ?? route
  }
}

extension Knowledge {
  /// What a line must have in common with a card to be one for the cards.
  private static let least = (statement: 0.55, question: 0.25)

  /// The command that answers a line from the cards, if the line is a question on their subjects.
  ///
  /// A line that has the form of a question needs little for that: the answer can still be that no
  /// card fits. Other lines must fit a card well.
  package func claim(to line: String, in language: Language) -> Route.Candidate? {
    // Should the built-in cards be broken, a line is understood as if there were none.
    guard let content = try? current(),
      let best = content.finder.matches(for: line, in: language).first
    else { return nil }
    let least = asks(line) ? Self.least.question : Self.least.statement
    guard best.score >= least else { return nil }
    return Route.Candidate(KnowledgePlugin.answering, score: best.score)
  }
}
