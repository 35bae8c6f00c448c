import LotseKit

/// Judges influence, interest and attitude: of those named, or of all who are not judged yet.
///
/// Its value is the ``ProjectResult``.
struct AssessCommand: StakeholderCommand {
  private static let line = Question.text(
    "who",
    Text(de: "Wen möchten Sie einschätzen?", en: "Whom would you like to assess?"),
    TextRule(length: 1...500)
  )
  .explained(
    Text(
      de: "Eine oder mehrere Rollen. Ohne Angabe geht Lotse alle durch, die noch offen sind.",
      en: "One or several roles. Without any, Lotse goes through all that are still open."
    )
  )
  .such(as: Text(de: "Personalrat, Rat", en: "staff council, council"))

  let declaration = Command(
    "assess",
    names: Names(de: "einschätzen", "einordnen", en: "assess", aliases: ["judge"]),
    summary: Text(
      de: "Einfluss, Interesse und Haltung einschätzen, Schritt für Schritt",
      en: "Assess influence, interest and attitude, step by step"
    ),
    parameters: [
      Parameter(
        line,
        names: Names(de: "wer", en: "who"),
        style: .rest,
        meaning: .stakeholder,
        .sentence
      ),
      .inProject, ToldLevels.influence, ToldLevels.interest,
    ],
    effect: .writes
  )

  /// How many are assessed in one go; more tire.
  private static let most = 8

  func run(_ request: Request, in context: StakeholderContext) async throws -> Reply {
    let stored = try await context.project(request)
    var project = stored.content
    let known = try context.involvement(in: project).stakeholders
    let chosen: [Stakeholder] =
      if let line = request[Self.line] {
        try await context.stakeholders(named: line, among: known)
      } else {
        Array(known.filter { !$0.entry.isAssessed && $0.level != .can }.prefix(Self.most))
      }
    let judgement = Judgement(
      context: context,
      isNamed: request[Self.line] != nil,
      told: ToldLevels(request)
    )
    for stakeholder in chosen {
      project.keep(try await judgement.ask(about: stakeholder, in: request[Self.line] ?? ""))
    }
    let kept = try await context.keep(project, insteadOf: stored)
    return try GridReply(context: context, stored: kept).reply()
  }
}
