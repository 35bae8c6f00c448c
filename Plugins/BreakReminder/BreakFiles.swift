package import LotseKit

/// The files that the reminder's words and facts stand in; each is read when it is first needed.
package struct BreakFiles: Sendable {
  /// How reminders behave.
  package var behaviour: OnDemand<Behaviour>
  /// Ready-made plans.
  package var presets: OnDemand<[Preset]>
  /// The exercises, the organisation's own included.
  package var exercises: OnDemand<[Exercise]>
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
    cautions: OnDemand<Cautions>,
    energisers: OnDemand<[Energiser]>,
    wording: OnDemand<[String: [Text]]>,
    privacy: OnDemand<PrivacyPage>,
    sources: OnDemand<[String: CitedSource]>
  ) {
    self.behaviour = behaviour
    self.presets = presets
    self.exercises = exercises
    self.cautions = cautions
    self.energisers = energisers
    self.wording = wording
    self.privacy = privacy
    self.sources = sources
  }

  /// The rules that follow from what the user wants.
  func rules(for settings: BreakSettings) throws -> BreakRules {
    let presets = try presets.value
    let preset = presets.first { $0.id == settings.preset } ?? presets.first
    return BreakRules(
      plan: settings.own ?? preset?.plan ?? BreakPlan(),
      behaviour: try behaviour.value,
      hours: settings.hours,
      quiet: settings.quiet
    )
  }
}
