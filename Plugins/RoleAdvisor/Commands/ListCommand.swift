import LotseKit

/// Lists the roles of which there is a description.
struct ListCommand: RoleCommand {
  let declaration = Command(
    "list",
    names: Names(de: "liste", en: "list"),
    summary: Text(de: "Alle Rollen zeigen", en: "Show all roles"),
    effect: .reads
  )

  func run(_ request: Request, in context: RoleContext) async throws -> Reply {
    let described = Set(try context.files.profiles.value.map(\.id))
    let profiles = try context.files.profiles.value
    let roles = try context.directory.roles.filter { described.contains($0.id) }
    let rows: [[Prose]] = roles.map { role in
      let purpose = profiles.first { $0.id == role.id }?.purpose.in(context.language) ?? ""
      return [
        Prose(role.id, .code), Prose(role.name.in(context.language), .strong), Prose(purpose),
      ]
    }
    let columns = [
      Table.Column(context.say("Kennung", "Id")),
      Table.Column(context.say("Rolle", "Role")),
      Table.Column(context.say("Wozu", "What for")),
    ]
    let hint = context.say(
      "Mehr zu einer Rolle: /rollen profil und ihr Name.",
      "More on a role: /roles profile and its name."
    )
    return Reply(
      [
        .table(Table(caption: context.say("Alle Rollen", "All roles"), columns, rows)),
        .paragraph(Prose(hint, .faint)),
      ],
      value: [
        "roles": .array(
          roles.map { role in
            [
              "id": .string(role.id), "name": .string(role.name.in(context.language)),
              "group": .string(role.group.rawValue),
            ]
          }
        )
      ]
    )
  }
}
