package import LotseKit

/// The files that the checklist's knowledge stands in; each is read when it is first needed.
package struct StakeholderFiles: Sendable {
  /// The names of all roles.
  package var directory: OnDemand<RoleDirectory>
  /// What makes it necessary to involve somebody.
  package var triggers: OnDemand<[Trigger]>
  /// The types of projects.
  package var types: OnDemand<ProjectTypes>
  /// What the types are called.
  package var names: OnDemand<ProjectNames>
  /// The milestones, in their usual order.
  package var milestones: OnDemand<[Milestone]>
  /// What matters about some roles.
  package var notes: OnDemand<[RoleNote]>
  /// How people are judged and spoken to.
  package var strategies: OnDemand<Strategies>
  /// The words of the states.
  package var states: OnDemand<StateWords>
  /// The cards that the rules rest on.
  package var cards: OnDemand<[RuleCard]>
  /// Where statements come from, by name.
  package var sources: OnDemand<[String: CitedSource]>

  package init(
    directory: OnDemand<RoleDirectory>,
    triggers: OnDemand<[Trigger]>,
    types: OnDemand<ProjectTypes>,
    names: OnDemand<ProjectNames>,
    milestones: OnDemand<[Milestone]>,
    notes: OnDemand<[RoleNote]>,
    strategies: OnDemand<Strategies>,
    states: OnDemand<StateWords>,
    cards: OnDemand<[RuleCard]>,
    sources: OnDemand<[String: CitedSource]>
  ) {
    self.directory = directory
    self.triggers = triggers
    self.types = types
    self.names = names
    self.milestones = milestones
    self.notes = notes
    self.strategies = strategies
    self.states = states
    self.cards = cards
    self.sources = sources
  }
}
