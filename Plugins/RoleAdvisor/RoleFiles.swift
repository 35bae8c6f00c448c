package import LotseKit

/// The files that the advisor's knowledge stands in; each is read when it is first needed.
package struct RoleFiles: Sendable {
  /// The names of all roles.
  package var directory: OnDemand<RoleDirectory>
  /// What there is to say about the roles.
  package var profiles: OnDemand<[RoleProfile]>
  /// The size classes, the smallest first.
  package var sizes: OnDemand<[SizeClass]>
  /// Which roles go together, the more special rule first.
  package var compatibility: OnDemand<[CompatibilityRule]>
  /// Types of projects and who does what in them.
  package var projects: OnDemand<ProjectTemplates>
  /// Who is responsible for what.
  package var responsibilities: OnDemand<[Responsibility]>
  /// Drafts of appointment letters.
  package var letters: OnDemand<[AppointmentLetter]>
  /// Where statements come from, by name.
  package var sources: OnDemand<[String: CitedSource]>

  package init(
    directory: OnDemand<RoleDirectory>,
    profiles: OnDemand<[RoleProfile]>,
    sizes: OnDemand<[SizeClass]>,
    compatibility: OnDemand<[CompatibilityRule]>,
    projects: OnDemand<ProjectTemplates>,
    responsibilities: OnDemand<[Responsibility]>,
    letters: OnDemand<[AppointmentLetter]>,
    sources: OnDemand<[String: CitedSource]>
  ) {
    self.directory = directory
    self.profiles = profiles
    self.sizes = sizes
    self.compatibility = compatibility
    self.projects = projects
    self.responsibilities = responsibilities
    self.letters = letters
    self.sources = sources
  }
}
