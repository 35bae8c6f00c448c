package import LotseKit

/// The files that the reminder's words and facts stand in; each is read when it is first needed.
package struct BreakFiles: Sendable {
  /// How reminders behave.
  package var behaviour: OnDemand<Behaviour>
  /// Ready-made plans.
  package var presets: OnDemand<[Preset]>
  /// The exercises of the program.
  package var exercises: OnDemand<[Exercise]>
  /// Looks for those that organisations and users wrote themselves, in the files as they are now.
  package var ownExercises: @Sendable () -> [ExerciseDraft]
  /// What to take care of.
  package var cautions: OnDemand<Cautions>
  /// Activities for workshops.
  package var energisers: OnDemand<[Energiser]>
  /// What reminders say, by what they are about.
  package var wording: OnDemand<[String: [Text]]>
  /// What is said about what is recorded.
  package var privacy: OnDemand<PrivacyPage>
  /// Where statements come from, by name.
  package var sources: OnDemand<[String: CitedSource]>

  package init(
    behaviour: OnDemand<Behaviour>,
    presets: OnDemand<[Preset]>,
    exercises: OnDemand<[Exercise]>,
    ownExercises: @escaping @Sendable () -> [ExerciseDraft] = { [] },
    cautions: OnDemand<Cautions>,
    energisers: OnDemand<[Energiser]>,
    wording: OnDemand<[String: [Text]]>,
    privacy: OnDemand<PrivacyPage>,
    sources: OnDemand<[String: CitedSource]>
  ) {
    self.behaviour = behaviour
    self.presets = presets
    self.exercises = exercises
    self.ownExercises = ownExercises
    self.cautions = cautions
    self.energisers = energisers
    self.wording = wording
    self.privacy = privacy
    self.sources = sources
  }

  /// All exercises that there are at the moment.
  func library() throws -> ExerciseLibrary {
    ExerciseLibrary(
      builtIn: try exercises.value,
      own: ownExercises(),
      cautions: try cautions.value
    )
  }

  /// The rules that follow from what the user wants.
  func rules(for settings: BreakSettings) throws -> BreakRules {
    let presets = try presets.value
    let preset = presets.first { $0.id == settings.preset } ?? presets.first
    return BreakRules(
      plan: settings.own ?? preset?.plan ?? BreakPlan(),
      behaviour: try behaviour.value,
      hours: settings.hours,
      quiet: settings.quiet,
      keepsTimes: settings.keepsTimes ?? false
    )
  }
}
