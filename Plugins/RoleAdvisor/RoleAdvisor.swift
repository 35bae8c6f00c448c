public import LotseKit

/// Advice on roles: which ones this municipality needs, what goes together, who does what.
public struct RoleAdvisor: Plugin {
  private let files: RoleFiles

  /// An advisor that takes what it knows from some files.
  package init(_ files: RoleFiles) { self.files = files }

  private static let commands: [any RoleCommand] = [
    RecommendCommand(), CheckCommand(), CompatibleCommand(), WhoCommand(), ProfileCommand(),
    AppointmentCommand(), RaciCommand(), CompareCommand(), ListCommand(),
  ]

  /// What the advisor is called and takes.
  public let manifest = Manifest(
    id: "roles",
    version: "1.0",
    names: Names(de: "rollen", "rolle", en: "roles", aliases: ["role"]),
    title: Text(de: "Rollenberater", en: "Role advisor"),
    summary: Text(
      de: "Welche Rollen Sie brauchen, was sich verträgt, wer zuständig ist.",
      en: "Which roles you need, what goes together, and who is responsible."
    ),
    hasTopLevelCommands: false,
    commands: commands.map(\.declaration)
  )

  /// Runs one command of the advisor.
  public func run(_ request: Request, in conversation: any Conversation) async throws -> Reply {
    let command = Self.commands.first { $0.declaration.id == request.command }
    guard let command else { throw UnknownCommand(id: request.command) }
    return try await command.run(request, in: try await RoleContext(conversation, files))
  }
}

/// The host asked for a command that the advisor does not declare: a defect.
struct UnknownCommand: Error {
  let id: String
}
