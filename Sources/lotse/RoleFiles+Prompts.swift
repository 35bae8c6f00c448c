import LotseKit
import LotsePrompts
import RoleAdvisor

extension RoleFiles {
  /// The files of Prompts/roles/; the sources are those of the cards.
  static let embedded = RoleFiles(
    directory: EmbeddedPrompts.onDemand("roles/names.yaml", as: RoleDirectory.self),
    profiles: OnDemand {
      try ["steering", "technology", "control", "administration"].flatMap { group in
        try EmbeddedPrompts.decode("roles/profiles/\(group).yaml", as: [RoleProfile].self)
      }
    },
    sizes: EmbeddedPrompts.onDemand("roles/sizes.yaml", as: [SizeClass].self),
    compatibility: EmbeddedPrompts.onDemand(
      "roles/compatibility.yaml",
      as: [CompatibilityRule].self
    ),
    projects: EmbeddedPrompts.onDemand("roles/raci.yaml", as: ProjectTemplates.self),
    responsibilities: EmbeddedPrompts.onDemand(
      "roles/responsibilities.yaml",
      as: [Responsibility].self
    ),
    letters: EmbeddedPrompts.onDemand("roles/appointments.yaml", as: [AppointmentLetter].self),
    sources: EmbeddedPrompts.onDemand("cards/sources.yaml", as: [String: CitedSource].self)
  )
}
