import LotseKit

/// Settles the day of a milestone, and warns of who has to be involved before it.
///
/// Its value is the ``ProjectResult``.
struct MilestoneCommand: StakeholderCommand {
  private static func milestone(_ known: [Milestone]) -> Question<String> {
    Question.choice(
      "milestone",
      Text(de: "Welcher Meilenstein?", en: "Which milestone?"),
      known.map { Choice($0.id, $0.name) }
    )
  }

  private static let words = Question.text(
    "milestone-words",
    Text(de: "Welcher Meilenstein?", en: "Which milestone?"),
    TextRule(length: 1...100)
  )
  .such(as: Text(de: "Entscheidung", en: "decision"))
  private static let day = Question.day("on", Text(de: "An welchem Tag?", en: "On which day?"))
    .such(as: Text(de: "15. März", en: "15 March"))

  let declaration = Command(
    "milestone",
    names: Names(de: "termin", "meilenstein", en: "milestone", aliases: ["date"]),
    summary: Text(
      de: "Den Termin für Entscheidung, Ausschreibung, Test oder Start festlegen",
      en: "Settle the date of decision, tender, test or start"
    ),
    parameters: [
      Parameter(words, names: Names(de: "meilenstein", en: "milestone"), style: .rest),
      Parameter(day, names: Names(de: "am", en: "on"), style: .option), .inProject,
    ],
    effect: .writes
  )

  func run(_ request: Request, in context: StakeholderContext) async throws -> Reply {
    let stored = try await context.project(request)
    var project = stored.content
    let milestones = try context.involvement(in: project).passed
    let told = request[Self.words].flatMap { words in
      PhraseIndex(
        milestones.flatMap { milestone in
          Language.allCases.flatMap { language in
            milestone.name.in(language).split(separator: " ").filter { $0.count > 3 }
              .map { (phrase: String($0), value: milestone.id) }
          }
        }
      ).values(in: words).first
    }
    let chosen: String =
      if let told { told } else { try await context.conversation.ask(Self.milestone(milestones)) }
    project.milestones[chosen] = try await context.conversation.ask(
      Self.day.initially(project.milestones[chosen].map(AnswerValue.day))
    )
    let kept = try await context.keep(project, insteadOf: stored)
    return try ChecklistReply(context: context, stored: kept).reply()
  }
}
