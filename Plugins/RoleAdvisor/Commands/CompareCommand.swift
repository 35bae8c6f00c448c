import LotseKit

/// Puts two roles side by side.
struct CompareCommand: RoleCommand {
  private static let two = Question.text(
    "roles",
    Text(de: "Welche zwei Rollen?", en: "Which two roles?"),
    TextRule(length: 1...500)
  )
  .such(as: Text(de: "CDO und CIO", en: "CDO and CIO"))

  let declaration = Command(
    "compare",
    names: Names(de: "vergleich", "vergleiche", "unterschied", en: "compare"),
    summary: Text(de: "Zwei Rollen vergleichen", en: "Compare two roles"),
    parameters: [
      Parameter(
        two,
        names: Names(de: "rollen", en: "roles"),
        style: .rest,
        meaning: .sentence
      )
    ],
    effect: .reads
  )

  func run(_ request: Request, in context: RoleContext) async throws -> Reply {
    let roles = try await context.roles(Self.two, in: request, atLeast: 2).prefix(2)
    let profiles = try roles.map { role in
      guard let profile = try context.profile(of: role.id) else {
        throw UserError.noProfile(of: role.name)
      }
      return profile
    }
    let municipality = try await context.conversation.profile
    let compatibility = Compatibility(
      rules: try context.files.compatibility.value,
      profile: municipality
    )
    let pairs = compatibility.pairs(of: roles.map(\.id))
    let view = FindingDocument(
      context: context,
      situation: Situation(profile: municipality),
      hasSeveral: false
    )
    let findings = pairs.map { StaffingCheck.Finding.pair($0, person: 1) }
    let names = roles.map { $0.name.in(context.language) }
    var blocks: [Block] = [
      .heading(1, Prose(names.joined(separator: context.say(" und ", " and ")))),
      .table(table(profiles, Array(roles), context)),
    ]
    blocks += try findings.flatMap(view.blocks)
    blocks += try context.sources(profiles.flatMap(\.sources))
    return Reply(
      Document(blocks),
      value: ["roles": .array(roles.map { .string($0.id) })],
      reasons: try findings.compactMap(view.reason)
    )
  }

  private func table(_ profiles: [RoleProfile], _ roles: [RoleName], _ context: RoleContext)
    -> Table
  {
    func row(_ german: String, _ english: String, _ text: (RoleProfile) -> String) -> [Prose] {
      [Prose(context.say(german, english), .strong)] + profiles.map { Prose(text($0)) }
    }
    let language = context.language
    let lines = { (texts: [Text]) in texts.map { $0.in(language) }.joined(separator: "; ") }
    return Table(
      caption: context.say("Vergleich der Rollen", "Comparison of the roles"),
      [Table.Column("")] + roles.map { Table.Column($0.short.in(language)) },
      [
        row("Zweck", "Purpose") { $0.purpose.in(language) },
        row("Aufgaben", "Tasks") { lines($0.tasks) },
        row("Kompetenzen", "Competences") { lines($0.competences) },
        row("Anbindung", "Anchoring") { $0.anchoring.in(language) },
        row("Zusammenlegen", "Bundling") { $0.bundling.in(language) },
      ]
    )
  }
}
