import LotseKit

/// Compares a project with its state on an earlier day: who moved, what was done.
///
/// Its value is `{"project": "…", "since": "2026-11-01", "changes": [{"who": "…", "change": "…"}]}`.
struct CompareCommand: StakeholderCommand {
  private static let since = Question.day(
    "since",
    Text(de: "Mit welchem Tag vergleichen?", en: "Compare with which day?"),
    DayRule(direction: .past)
  )
  .explained(
    Text(
      de: "Ohne Tag vergleicht Lotse mit dem ersten Stand.",
      en: "Without a day Lotse compares with the first state."
    )
  )
  .such(as: Text(de: "vor vier Wochen", en: "four weeks ago"))

  let declaration = Command(
    "compare",
    names: Names(de: "vergleich", "bewegung", en: "compare", aliases: ["moved"]),
    summary: Text(
      de: "Wer hat sich bewegt? Zwei Stände eines Vorhabens vergleichen",
      en: "Who moved? Compare two states of a project"
    ),
    parameters: [
      .project, Parameter(since, names: Names(de: "seit", en: "since"), style: .option),
    ],
    effect: .reads
  )

  func run(_ request: Request, in context: StakeholderContext) async throws -> Reply {
    let stored = try await context.project(request)
    let versions = try await context.store.versions(of: stored.id).filter { $0.record != nil }
    let day = request[Self.since]
    let earlier =
      day.map { day in versions.last { $0.moment.day <= day } }
      ?? versions.first { isAssessed($0) } ?? versions.first
    guard let earlier, let record = earlier.record else { throw UserError.noEarlierState }
    let before = try record.body.decoded(as: Project.self)
    let comparison = Comparison(
      before: try context.involvement(in: before).stakeholders,
      after: try context.involvement(in: stored.content).stakeholders,
      strategies: try context.strategies
    )
    return try ComparisonReply(
      context: context,
      project: stored.content,
      since: earlier.moment.day,
      comparison: comparison
    ).reply()
  }

  /// Before anybody is judged there is nothing to compare with.
  private func isAssessed(_ version: RecordVersion) -> Bool {
    let project = try? version.record?.body.decoded(as: Project.self)
    return project?.entries.contains { $0.influence != nil } ?? false
  }
}
