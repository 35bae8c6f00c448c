public import LotseKit

/// The agenda: measures, deadlines and appointments of the officer, and the digital agenda that
/// grows out of them.
public struct AgendaBuilder: BackgroundPlugin {
  private let knowledge: AgendaKnowledge
  private let own = OwnRecords()

  /// The agenda, with what it knows of the field.
  package init(knowledge: AgendaKnowledge) { self.knowledge = knowledge }

  private static let commands = measureCommands + dateCommands + buildingCommands

  /// What the agenda is called, takes and leaves.
  public let manifest = Manifest(
    id: "agenda",
    version: "1.0",
    names: Names(de: "agenda", en: "agenda"),
    title: Text(de: "Agenda", en: "Agenda"),
    summary: Text(
      de: "Maßnahmen, Fristen und Termine, und daraus eine Digitale Agenda.",
      en: "Measures, deadlines and appointments, and a digital agenda of them."
    ),
    hasTopLevelCommands: false,
    commands: commands.map(\.declaration),
    records: [AgendaItem.kind, DigitalAgenda.kind, ReminderSetting.kind]
  )

  /// Runs one command of the agenda.
  public func run(_ request: Request, in conversation: any Conversation) async throws -> Reply {
    let command = Self.commands.first { $0.declaration.id == request.command }
    guard let command else { throw UnknownCommand(id: request.command) }
    let context = AgendaContext(conversation: conversation, knowledge: knowledge, own: own)
    return try await command.run(request, in: context)
  }

  /// Tells of what is due once each day, and of appointments some minutes before they begin.
  public func work(in background: any Background) async throws {
    try await AgendaAnnouncer(background: background, own: own).work()
  }
}

/// The host asked for a command that the agenda does not declare: a defect.
struct UnknownCommand: Error {
  let id: String
}
