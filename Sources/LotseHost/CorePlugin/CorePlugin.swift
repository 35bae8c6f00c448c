package import LotseKit

/// What belongs to Lotse itself: undo and history, search, paused conversations, the profile of
/// the administration, language.
package struct CorePlugin: Plugin {
  let workspace: any Workspace
  let effects: SessionEffects
  private let beside: [any Plugin]
  private let late: LatePlugins?

  /// The other plugins.
  var others: [Manifest] { (beside + (late?.plugins ?? [])).map(\.manifest) }

  /// The commands of Lotse itself, beside other plugins.
  package init(
    workspace: any Workspace,
    effects: SessionEffects,
    beside others: [any Plugin],
    late: LatePlugins? = nil
  ) {
    self.workspace = workspace
    self.effects = effects
    self.late = late
    beside = others
  }

  package let manifest = Manifest(
    id: "core",
    version: "1.0",
    names: Names("lotse"),
    title: Text(verbatim: "Lotse"),
    summary: Text(
      de: "Rückgängig machen, suchen, angehaltene Gespräche, Sprache",
      en: "Undo, search, paused conversations, language"
    ),
    commands: [
      search, why, remembered, undo, redo, history, conversations, resume, profile, language,
      settings, plugins, quit,
    ],
    records: [Profile.kind, RememberedChoice.kind]
  )

  /// Runs one of Lotse's own commands.
  package func run(
    _ request: Request,
    in conversation: any Conversation
  ) async throws -> Reply {
    switch request.command {
    case "search": try await runSearch(request, in: conversation)
    case "why": try await runWhy(request, in: conversation)
    case "remembered": try await runRemembered(request, in: conversation)
    case "undo": try await runUndo(in: conversation)
    case "redo": try await runRedo(in: conversation)
    case "history": try await runHistory(request, in: conversation)
    case "conversations": try await runConversations(in: conversation)
    case "resume": try await runResume(request, in: conversation)
    case "profile": try await runProfile(request, in: conversation)
    case "language": try await runLanguage(in: conversation)
    case "settings": try await runSettings(request, in: conversation)
    case "plugins": runPlugins(in: conversation)
    case "quit": await runQuit()
    default: throw UserError.unknownCommand(request.command, nearest: [])
    }
  }

  /// The kind of record with an id.
  func kind(_ id: String) -> RecordKind {
    (others + [manifest]).lazy.flatMap(\.records).first { $0.id == id }
      ?? RecordKind(id, singular: Text(verbatim: id), plural: Text(verbatim: id))
  }
}
