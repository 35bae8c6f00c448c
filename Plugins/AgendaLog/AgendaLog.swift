public import LotseKit

/// The officer's log: what was done, said, decided and learned, and what is still open.
public struct AgendaLog: BackgroundPlugin {
  private let own = OwnRecords()

  /// The log, with nothing noted yet.
  public init() {}

  private static let commands: [any LogCommand] = [
    AddCommand(), ListCommand(), SearchCommand(), DoneCommand(), DayCommand(), MeetingCommand(),
    DecisionCommand(), ImpulseCommand(), OpenCommand(), ShowCommand(), EditCommand(),
    DeleteCommand(), HistoryCommand(), SummaryCommand(), AnniversaryCommand(), ExportCommand(),
    OverviewCommand(.tag), OverviewCommand(.person), OverviewCommand(.project),
  ]

  /// What the log is called, takes and leaves.
  public let manifest = Manifest(
    id: "log",
    version: "1.0",
    names: Names(de: "log", "logbuch", en: "log"),
    title: Text(de: "Agenda-Log", en: "Agenda log"),
    summary: Text(
      de: "Festhalten und wiederfinden, was war, entschieden wurde und offen ist.",
      en: "Write down what happened, was decided and is open, and find it again."
    ),
    hasTopLevelCommands: false,
    commands: commands.map(\.declaration),
    records: [LogEntry.kind]
  )

  /// Runs one command of the log.
  public func run(_ request: Request, in conversation: any Conversation) async throws -> Reply {
    let command = Self.commands.first { $0.declaration.id == request.command }
    guard let command else { throw UnknownCommand(id: request.command) }
    return try await command.run(request, in: LogContext(conversation: conversation, own: own))
  }

  /// Tells of the open points that are due, once each day and each point.
  public func work(in background: any Background) async throws {
    try await DueAnnouncer(background: background, own: own).work()
  }
}

/// The host asked for a command that the log does not declare: a defect.
struct UnknownCommand: Error {
  let id: String
}
