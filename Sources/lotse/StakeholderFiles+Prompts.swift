import LotseKit
import LotsePrompts
import LotseYAML
import StakeholderChecklist

extension StakeholderFiles {
  /// The files of Prompts/stakeholders/; names of roles and types of projects are those of the
  /// role advisor, rules and sources those of the cards.
  static let embedded = StakeholderFiles(
    directory: EmbeddedPrompts.onDemand("roles/names.yaml", as: RoleDirectory.self),
    triggers: EmbeddedPrompts.onDemand("stakeholders/triggers.yaml", as: [Trigger].self),
    types: EmbeddedPrompts.onDemand("stakeholders/projects.yaml", as: ProjectTypes.self),
    names: OnDemand { try part(of: "roles/raci.yaml", as: ProjectNames.self) },
    milestones: EmbeddedPrompts.onDemand("stakeholders/milestones.yaml", as: [Milestone].self),
    notes: EmbeddedPrompts.onDemand("stakeholders/roles.yaml", as: [RoleNote].self),
    strategies: EmbeddedPrompts.onDemand("stakeholders/strategies.yaml", as: Strategies.self),
    states: EmbeddedPrompts.onDemand("stakeholders/states.yaml", as: StateWords.self),
    cards: OnDemand {
      try ["triggers", "methods"].flatMap { name in
        try part(of: "cards/\(name).yaml", as: RuleCards.self).cards
      }
    },
    sources: EmbeddedPrompts.onDemand("cards/sources.yaml", as: [String: CitedSource].self)
  )

  /// Some of what a file says that has more for others.
  private static func part<Value: Decodable>(of path: String, as type: Value.Type) throws -> Value {
    let bytes = EmbeddedPrompts.bytes(path) ?? []
    return try YAMLDecoder(allowsUnknownKeys: true).decode(type, parsing: bytes, file: path)
  }
}
