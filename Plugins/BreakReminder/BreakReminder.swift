public import LotseKit

/// Reminds of breaks at moments when they can be taken, and helps to take them.
public struct BreakReminder: BackgroundPlugin {
  let files: BreakFiles
  let memory: BreakMemory
  let presence: any PresenceSource
  let service: (any ReminderService)?

  /// The reminder.
  ///
  /// - Parameters:
  ///   - files: What it says and knows.
  ///   - notes: Where it remembers what concerns nobody but the user.
  ///   - presence: What tells whether somebody is there.
  ///   - service: What reminds while no prompt is open; `nil` where there is no such thing.
  package init(
    files: BreakFiles,
    notes: any PrivateNotes,
    presence: any PresenceSource = NoPresence(),
    service: (any ReminderService)? = nil
  ) {
    self.files = files
    memory = BreakMemory(notes)
    self.presence = presence
    self.service = service
  }

  private static let commands: [any BreakCommand] = [
    NowCommand(), ShortCommand(), LaterCommand(), SkipCommand(), OffCommand(), MeetingCommand(),
    OnCommand(), ExerciseCommand(), CatalogueCommand(), CheckCommand(), EnergiserCommand(),
    StatusCommand(), WhyCommand(), StatsCommand(), WeekCommand(), PlanCommand(), PresetsCommand(),
    SettingsCommand(), SetupCommand(), OwnPlanCommand(), PrivacyCommand(), ForgetCommand(),
    ServiceCommand(.watch), ServiceCommand(.install),
    ServiceCommand(.uninstall),
  ]

  /// What the reminder is called, takes and leaves.
  public let manifest = Manifest(
    id: "breaks",
    version: "1.0",
    names: Names(de: "pause", "pausen", en: "break", aliases: ["breaks"]),
    title: Text(de: "Pausen", en: "Breaks"),
    summary: Text(
      de: "An Pausen erinnern, wenn es passt, und durch kleine Übungen führen.",
      en: "Remind of breaks when it suits, and lead through small exercises."
    ),
    hasTopLevelCommands: false,
    commands: commands.map(\.declaration)
  )

  /// Runs one command of the reminder.
  public func run(_ request: Request, in conversation: any Conversation) async throws -> Reply {
    let command = Self.commands.first { $0.declaration.id == request.command }
    guard let command else { throw UnknownCommand(id: request.command) }
    let context = BreakContext(reminder: self, conversation: conversation)
    return try await command.run(request, in: context)
  }

  /// Reminds until it is cancelled.
  public func work(in background: any Background) async throws {
    try await BreakWatch(reminder: self, background: background).work()
  }
}

/// The host asked for a command that the reminder does not declare: a defect.
struct UnknownCommand: Error {
  let id: String
}
