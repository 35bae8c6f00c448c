import BreakReminder
import LotseKit
import LotsePrompts

extension BreakFiles {
  /// The files of Prompts/breaks/; the sources are those of the cards.
  static let embedded = BreakFiles.with([])

  /// The same, with exercises of organisations and users.
  static func with(_ folders: @autoclosure @escaping @Sendable () -> [ExerciseFolder]) -> BreakFiles
  {
    BreakFiles(
      behaviour: EmbeddedPrompts.onDemand("breaks/behaviour.yaml", as: Behaviour.self),
      presets: EmbeddedPrompts.onDemand("breaks/presets.yaml", as: [Preset].self),
      exercises: EmbeddedPrompts.onDemand("breaks/exercises.yaml", as: [Exercise].self),
      ownExercises: { folders().flatMap { $0.drafts() } },
      cautions: EmbeddedPrompts.onDemand("breaks/cautions.yaml", as: Cautions.self),
      energisers: EmbeddedPrompts.onDemand("breaks/energisers.yaml", as: [Energiser].self),
      wording: EmbeddedPrompts.onDemand("breaks/wording.yaml", as: [String: [Text]].self),
      privacy: EmbeddedPrompts.onDemand("breaks/privacy.yaml", as: PrivacyPage.self),
      sources: EmbeddedPrompts.onDemand("cards/sources.yaml", as: [String: CitedSource].self)
    )
  }
}
