import LotseKit

/// What the commands of a guide work with.
struct GuideContext: Sendable {
  let guide: Guide
  let conversation: any Conversation
  let shelf: RunShelf
  let facts: Facts
  /// The complete runs, the newest first.
  let complete: [Stored<GuideRun>]
  /// Takes down which conditions hold, while a guide is tested.
  var log: ConditionLog?

  init(_ guide: Guide, _ conversation: any Conversation) async throws {
    self.guide = guide
    self.conversation = conversation
    shelf = RunShelf(guide: guide, store: conversation.store)
    facts = try await Facts(guide.facts, in: conversation)
    complete = try await shelf.complete()
  }

  /// A guide in circumstances that are given, for tests.
  init(
    _ guide: Guide,
    _ conversation: any Conversation,
    facts: Facts,
    complete: [Stored<GuideRun>],
    log: ConditionLog? = nil
  ) {
    self.guide = guide
    self.conversation = conversation
    shelf = RunShelf(guide: guide, store: conversation.store)
    self.facts = facts
    self.complete = complete
    self.log = log
  }

  var language: Language { conversation.language }
  var today: Day { conversation.now.day }

  /// Goes through the guide with an asker; of the former runs, only those before the current one are
  /// looked back at.
  func walk(
    _ asker: any Asker,
    on day: Day? = nil,
    as current: Stored<GuideRun>? = nil
  ) async throws -> Walk {
    var walk = Walk(guide, evaluator(on: day ?? today), asker)
    let former = complete.filter { current == nil || $0.number < (current?.number ?? 0) }
    walk.findPrevious = { subject in await previous(among: former, about: subject) }
    try await walk.run()
    return walk
  }

  /// Looks at a run as it is.
  func look(at run: Stored<GuideRun>) async throws -> Walk {
    try await walk(KeptAnswers(answers: run.content.answers), on: run.content.day, as: run)
  }

  /// Looks at a run against a given other one.
  func look(at run: Stored<GuideRun>, against other: Stored<GuideRun>) async throws -> Walk {
    var walk = Walk(
      guide,
      evaluator(on: run.content.day),
      KeptAnswers(answers: run.content.answers)
    )
    walk.findPrevious = { _ in await previous(among: [other], about: other.content.subject) }
    try await walk.run()
    return walk
  }

  private func evaluator(on day: Day) -> Evaluator {
    Evaluator(guide: guide, language: language, today: day, facts: facts, log: log)
  }

  private func previous(
    among runs: [Stored<GuideRun>],
    about subject: String?
  ) async -> Evaluator.Previous? {
    let found = runs.first { $0.content.subject?.folded == subject?.folded }
    guard let run = found?.content else { return nil }
    var walk = Walk(guide, evaluator(on: run.day), KeptAnswers(answers: run.answers))
    // What was kept never asks anybody, so nothing can be thrown; a former run that could not be
    // gone through would only be missing in the comparison.
    try? await walk.run()
    return Evaluator.Previous(root: walk.root, day: run.day)
  }

  /// A text in the language of the conversation.
  func say(_ german: String, _ english: String) -> String {
    Text(de: german, en: english).in(language)
  }
}
