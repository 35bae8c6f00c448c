import LotseKit

/// Asks for the days of the milestones, for those who know them already.
struct MilestoneQuestions {
  let context: StakeholderContext

  private static let known = Question.boolean(
    "dates",
    Text(
      de: "Stehen schon Termine fest, etwa für Entscheidung oder Start?",
      en: "Are there dates already, such as for decision or start?"
    )
  )
  .because(
    Text(
      de: "Dann warnt Lotse, bevor ein Termin ohne nötige Beteiligung verstreicht.",
      en: "Then Lotse warns before a date passes without the involvement it needs."
    )
  )
  .initially(.boolean(false))

  /// The project with the days.
  func ask(about project: Project) async throws -> Project {
    guard try await context.conversation.ask(Self.known) else { return project }
    var project = project
    for milestone in try context.involvement(in: project).passed {
      let question = Self.day(milestone, known: project.milestones[milestone.id]).optional
      project.milestones[milestone.id] = try await context.conversation.ask(question)
    }
    return project
  }

  /// The question for the day of a milestone.
  static func day(_ milestone: Milestone, known: Day?) -> Question<Day> {
    Question.day("milestone.\(milestone.id)", milestone.ask)
      .such(as: Text(de: "15. März", en: "15 March"))
      .initially(known.map(AnswerValue.day))
  }
}
