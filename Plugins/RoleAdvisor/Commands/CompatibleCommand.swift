import LotseKit

/// Answers whether one person may hold several roles.
struct CompatibleCommand: RoleCommand {
  let declaration = Command(
    "compatible",
    names: Names(de: "vereinbar", en: "compatible"),
    summary: Text(
      de: "Darf eine Person mehrere Rollen haben?",
      en: "May one person hold several roles?"
    ),
    parameters: [
      Parameter(
        RoleQuestions.roles,
        names: Names(de: "rollen", en: "roles"),
        style: .rest,
        meaning: .sentence
      )
    ],
    effect: .reads
  )

  func run(_ request: Request, in context: RoleContext) async throws -> Reply {
    try await reply(on: context.roles(RoleQuestions.roles, in: request, atLeast: 2), context)
  }

  /// What the rules say of some roles in one hand.
  func reply(on roles: [RoleName], _ context: RoleContext) async throws -> Reply {
    let profile = try await context.conversation.profile
    let compatibility = Compatibility(
      rules: try context.files.compatibility.value,
      profile: profile
    )
    let pairs = compatibility.pairs(of: roles.map(\.id))
    let situation = Situation(profile: profile, size: try context.files.sizes.value.of(profile))
    let view = FindingDocument(context: context, situation: situation, hasSeveral: false)
    let findings = pairs.map { StaffingCheck.Finding.pair($0, person: 1) }
    let blocks = try findings.flatMap(view.blocks) + unknown(pairs, view, context)
    return Reply(
      Document(blocks + [context.disclaimer]),
      value: try JSONValue(encoding: StaffingResult([roles.map(\.id)], findings)),
      reasons: try findings.compactMap(view.reason),
      followUps: try FollowUps(context: context).after(findings, staffing: [roles.map(\.id)])
    )
  }

  /// Pairs of which no rule says anything: that is not the same as "allowed".
  private func unknown(
    _ pairs: [Compatibility.Pair],
    _ view: FindingDocument,
    _ context: RoleContext
  ) throws -> [Block] {
    try pairs.filter { $0.rule == nil }.map { pair in
      let names = try view.names(of: pair)
      let label = context.say("Kein Konflikt bekannt", "No conflict known")
      let advice = context.say(
        "Prüfen Sie, ob genug Zeit bleibt und ob eine Rolle die andere kontrolliert.",
        "Check whether there is enough time and whether one role controls the other."
      )
      return .paragraph("\(label, .strong): \(names). \(advice)")
    }
  }
}
