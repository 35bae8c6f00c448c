public import LotseKit

/// The agenda: measures, deadlines and appointments of the officer, and the digital agenda that
/// grows out of them.
public struct AgendaBuilder: Plugin {
  private let knowledge: AgendaKnowledge

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
      de: "Maßnahmen, Fristen und Termine im Blick behalten und daraus eine Digitale Agenda bauen.",
      en: "Keep measures, deadlines and appointments in view, and build a digital agenda from them."
    ),
    commands: commands.map(\.declaration),
    records: [AgendaItem.kind, DigitalAgenda.kind]
  )

  /// Runs one command of the agenda.
  public func run(_ request: Request, in conversation: any Conversation) async throws -> Reply {
    let command = Self.commands.first { $0.declaration.id == request.command }
    guard let command else { throw UnknownCommand(id: request.command) }
    let context = AgendaContext(conversation: conversation, knowledge: knowledge)
    return try await command.run(request, in: context)
  }
}

/// The host asked for a command that the agenda does not declare: a defect.
struct UnknownCommand: Error {
  let id: String
}
