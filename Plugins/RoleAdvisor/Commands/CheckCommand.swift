import LotseKit

/// Looks at who holds which roles: what does not go together, and what is missing.
struct CheckCommand: RoleCommand {
  private static let held = Question.text(
    "roles",
    RoleQuestions.roles.form.prompt,
    TextRule(length: 1...500)
  )
  .explained(
    Text(
      de:
        "Namen oder Abkürzungen, mit Komma oder + getrennt. Ohne sie fragt Lotse Person für Person.",
      en:
        "Names or abbreviations, separated by commas or +. Without them Lotse asks person by person."
    )
  )
  .such(as: Text(de: "bdsb+cio", en: "dpo+cio"))

  let declaration = Command(
    "check",
    names: Names(de: "prüfen", "prüfe", en: "check"),
    summary: Text(
      de: "Prüfen, ob die Besetzung der Rollen vereinbar und vollständig ist",
      en: "Check whether the staffing of roles is compatible and complete"
    ),
    parameters: [
      Parameter(held, names: Names(de: "rollen", en: "roles"), style: .rest)
    ],
    effect: .writes
  )

  func run(_ request: Request, in context: RoleContext) async throws -> Reply {
    if let line = request[Self.held] {
      let roles = try context.directory.roles(in: line)
      guard roles.count > 1 else { throw UserError.fewerThanTwoRoles }
      return try await CompatibleCommand().reply(on: roles, context)
    }
    let profile = try await context.conversation.profile(asking: [.land, .body, .inhabitants])
    let size = try context.files.sizes.value.of(profile)
    let staffing = try await staffing(context)
    let check = StaffingCheck(
      compatibility: Compatibility(
        rules: try context.files.compatibility.value,
        profile: profile
      ),
      advisor: Advisor(situation: Situation(profile: profile, size: size))
    )
    let findings = check.findings(in: staffing, of: try context.files.profiles.value)
    return try StaffingReply(
      context: context,
      situation: Situation(profile: profile, size: size, present: Set(staffing.joined())),
      staffing: staffing
    ).reply(findings)
  }

  /// The roles of each person, as the user tells them.
  private func staffing(_ context: RoleContext) async throws -> [[String]] {
    let directory = try context.directory
    let person = RoleQuestions.naming(Self.person, atLeast: 1, in: directory)
    let items = try await context.conversation.ask(
      Question.group(
        "staffing",
        Text(
          de: "Hat noch jemand eine dieser Rollen?",
          en: "Does anybody else hold one of these roles?"
        ),
        GroupRule([person.form], count: 1...50, item: Text(de: "Person", en: "person"))
      )
    )
    return items.map { item in
      let words = item[Self.person.form.id].flatMap(Self.person.value) ?? ""
      return directory.roles(in: words).map(\.id)
    }
  }

  private static let person = Question.text(
    "person-roles",
    Text(
      de: "Eine Person nach der anderen: Welche Rollen hat diese? Namen sind nicht nötig.",
      en: "One person after the other: which roles does this one hold? Names are not needed."
    ),
    TextRule(length: 1...500)
  )
  .explained(
    Text(
      de: "Abkürzungen oder Namen der Rollen, mit Komma getrennt. Externe zählen mit.",
      en: "Abbreviations or names of the roles, separated by commas. External people count as well."
    )
  )
  .such(as: Text(de: "CDO, OZG", en: "CDO, OZG"))
}
