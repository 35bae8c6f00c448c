package import LotseHost
package import LotseKit

/// Documents as files: what a command showed, the results of several commands, and all that there
/// is on a project.
package struct DocumentPlugin: Plugin {
  /// The other plugins.
  let registry: Registry
  let effects: SessionEffects
  let publisher: Publisher

  /// Documents of what these plugins show, and those that are looked for only when needed.
  package init(
    of known: [any Plugin],
    late: LatePlugins? = nil,
    effects: SessionEffects,
    publisher: Publisher
  ) {
    registry = Registry(known, late: late)
    self.effects = effects
    self.publisher = publisher
  }

  package let manifest = Manifest(
    id: "documents",
    version: "1.0",
    names: Names(de: "dokumente", en: "documents"),
    title: Text(de: "Dokumente", en: "Documents"),
    summary: Text(
      de: "Ergebnisse als Webseite, Word- oder LibreOffice-Datei, PDF, Tabelle oder Kalender",
      en: "Results as a web page, a Word or LibreOffice file, PDF, spreadsheet or calendar"
    ),
    commands: [export, dossier]
  )

  /// All plugins, this one among them: a dossier may be part of a document.
  var all: Registry { Registry(registry.plugins + [self]) }

  /// Runs one of the commands.
  package func run(_ request: Request, in conversation: any Conversation) async throws -> Reply {
    request.command == Self.dossier.id
      ? try await runDossier(in: conversation) : try await runExport(request, in: conversation)
  }
}
