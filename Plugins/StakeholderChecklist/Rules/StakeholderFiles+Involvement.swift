import LotseKit

extension StakeholderFiles {
  /// The rules applied to a project of an administration.
  func involvement(in project: Project, for profile: Profile) throws -> Involvement {
    let types = try types.value.projects
    guard
      let type = types.first(where: { $0.id == project.type })
        ?? types.first(where: { $0.id == ProjectTypes.own })
    else { throw MissingType(id: project.type) }
    return Involvement(
      project: project,
      profile: profile,
      type: type,
      triggers: try triggers.value,
      notes: try notes.value,
      milestones: try milestones.value
    )
  }
}

/// The files know no type of projects: a defect.
struct MissingType: Error {
  let id: String
}
