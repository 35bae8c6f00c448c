import LotseKit

/// Describes one role as a document that can be filed: a job description, or a profile of a role
/// that is no job.
struct ProfileCommand: RoleCommand {
  let declaration = Command(
    "profile",
    names: Names(de: "profil", "stellenbeschreibung", en: "profile", aliases: ["description"]),
    summary: Text(
      de: "Eine Rolle beschreiben, als Entwurf einer Stellenbeschreibung",
      en: "Describe a role, as the draft of a job description"
    ),
    parameters: [
      Parameter(
        RoleQuestions.role,
        names: Names(de: "rolle", en: "role"),
        style: .rest,
        meaning: .sentence
      )
    ],
    effect: .reads
  )

  func run(_ request: Request, in context: RoleContext) async throws -> Reply {
    let roles = try await context.roles(RoleQuestions.role, in: request)
    guard let role = roles.first, let profile = try context.profile(of: role.id) else {
      throw UserError.noProfile(of: roles.first?.name ?? Text(verbatim: ""))
    }
    let municipality = try await context.conversation.profile
    let situation = Situation(
      profile: municipality,
      size: try context.files.sizes.value.of(municipality)
    )
    let document = RoleProfileDocument(
      context: context,
      situation: situation,
      role: role,
      profile: profile,
      sizes: try context.files.sizes.value,
      conflicts: try conflicts(of: role, in: municipality, context)
    )
    return Reply(
      try document.document(),
      value: ["role": .string(role.id), "name": .string(role.name.in(context.language))],
      reasons: try document.reasons(),
      followUps: followUps(role, try context.files.letters.value)
    )
  }

  /// The roles that do not go together with a role, the gravest first.
  private func conflicts(
    of role: RoleName,
    in municipality: Profile,
    _ context: RoleContext
  ) throws -> [Compatibility.Pair] {
    let compatibility = Compatibility(
      rules: try context.files.compatibility.value,
      profile: municipality
    )
    let others = try context.directory.roles.map(\.id).filter { $0 != role.id }
    return others.map { other in
      Compatibility.Pair(
        first: role.id,
        second: other,
        rule: compatibility.rule(role.id, other)
      )
    }.filter(\.isConflict)
  }

  private func followUps(_ role: RoleName, _ letters: [AppointmentLetter]) -> [FollowUp] {
    guard letters.contains(where: { $0.role == role.id }) else { return [] }
    return [
      FollowUp(
        Text(de: "Bestellung entwerfen", en: "draft the appointment letter"),
        command: "roles.appointment",
        arguments: ["role": .given(.text(role.id))]
      )
    ]
  }
}
