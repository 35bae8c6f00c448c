public import LotseKit

/// Who has to be involved in a project, how far that has got, and how to win them.
public struct StakeholderChecklist: BackgroundPlugin {
  private let files: StakeholderFiles
  private let own = OwnRecords()

  /// A checklist that takes what it knows from some files.
  package init(_ files: StakeholderFiles) { self.files = files }

  private static let commands: [any StakeholderCommand] = [
    ProjectCommand(), CheckCommand(), AddCommand(), StateCommand(), AssessCommand(), GridCommand(),
    PlanCommand(), ContactCommand(), MilestoneCommand(), CompareCommand(), DocumentCommand(),
    ListCommand(), TableCommand(), TakeInCommand(),
    DeleteCommand(),
  ]

  /// What the checklist is called and takes.
  public let manifest = Manifest(
    id: "stakeholders",
    version: "1.0",
    names: Names(
      de: "beteiligte",
      "beteiligung",
      "stakeholder",
      en: "stakeholders",
      aliases: ["involve"]
    ),
    title: Text(de: "Beteiligte", en: "Stakeholders"),
    summary: Text(
      de: "Wen Sie beteiligen müssen, wie weit das ist und wie es gelingt.",
      en: "Whom you must involve, how far that has got, how to succeed."
    ),
    hasTopLevelCommands: false,
    commands: commands.map(\.declaration),
    records: [Project.kind]
  )

  /// Runs one command of the checklist.
  public func run(_ request: Request, in conversation: any Conversation) async throws -> Reply {
    let command = Self.commands.first { $0.declaration.id == request.command }
    guard let command else { throw UnknownCommand(id: request.command) }
    let profile = try await conversation.profile
    let almanac = try await conversation.almanac
    let context = StakeholderContext(conversation, files, profile, almanac, own)
    return try await command.run(request, in: context)
  }

  /// Warns once a day before a milestone passes without the involvement that it needs.
  public func work(in background: any Background) async throws {
    try await InvolvementAnnouncer(background: background, files: files, own: own).work()
  }
}

/// The host asked for a command that the checklist does not declare: a defect.
struct UnknownCommand: Error {
  let id: String
}
