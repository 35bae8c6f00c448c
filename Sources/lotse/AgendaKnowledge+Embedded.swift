import AgendaBuilder
import LotseKit
import LotsePrompts

extension AgendaKnowledge {
  /// What the files inside the program say.
  static let embedded = AgendaKnowledge(
    catalogue: EmbeddedPrompts.onDemand("agenda/catalogue.yaml", as: MeasureCatalogue.self),
    method: EmbeddedPrompts.onDemand("agenda/method.yaml", as: BuildingMethod.self),
    scoring: EmbeddedPrompts.onDemand("agenda/scoring.yaml", as: ScoringModel.self),
    roles: EmbeddedPrompts.onDemand("roles/names.yaml", as: RoleDirectory.self)
  )
}
