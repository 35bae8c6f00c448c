package import LotseHost
package import LotseKit
import LotsePrompts

/// Sends the questions that cards answer better than any command to the cards.
///
/// The field that a line is about is not changed by that: a question about roles stays one.
package struct KnowledgeRouter: LineRouter {
  private let base: any LineRouter
  private let knowledge: Knowledge
  private let advisors: Set<String>

  /// A router that asks another one first.
  ///
  /// - Parameters:
  ///   - base: Finds the command that a line means.
  ///   - knowledge: The cards.
  ///   - advisors: The commands that answer questions themselves, as in `roles.compare`: a card
  ///     that fits comes before them.
  package init(before base: any LineRouter, knowledge: Knowledge, advisors: Set<String> = []) {
    self.base = base
    self.knowledge = knowledge
    self.advisors = advisors
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

  /// What a line asks after by its name.
  package func inquiry(in line: String) async -> Inquiry? { await base.inquiry(in: line) }

  /// What a line means beside what the commands make of it.
  package func route(_ line: String, in language: Language, after route: Route) -> Route {
    let form = knowledge.form(of: line)
    if case .certain(let command) = route {
      if command.reference.plugin == KnowledgePlugin.answering.plugin { return route }
      // The cards need not be read for what tells of one's own work.
      if !form.asks, form.isOfOwn { return route }
    }
    // Should the built-in cards be broken, a line is understood as if there were none.
    guard let content = try? knowledge.current(),
      let best = content.finder.matches(for: line, in: language).first
    else { return route }
    let claim = CardClaim(
      match: best,
      field: (try? Fields.embedded.value)?.field(ofCard: best.card.id),
      form: form
    )
    let answers = { (command: Route.Candidate) in advisors.contains(command.reference.qualified) }
    switch route {
    case .certain(let command):
      return claim.beats(command, answering: answers(command))
        ? .certain(claim.candidate(besides: [command])) : route
    case .unsure(let commands):
      return claim.beats(commands, answering: answers)
        ? .certain(claim.candidate(besides: commands)) : route
    case .none: return claim.standsAlone ? .certain(claim.candidate(besides: [])) : route
    }
  }
}
