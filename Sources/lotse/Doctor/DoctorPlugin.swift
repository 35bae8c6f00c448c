import LotseHost
import LotseKit
import LotseStore

/// The command `lotse doctor`: what a user or an IT department wants to know first, on one screen.
struct DoctorPlugin: Plugin {
  let workspace: SQLiteWorkspace
  let places: Places
  /// The plugins that are part of the program.
  let compiled: [any Plugin]
  let installed: InstalledPlugins

  let manifest = Manifest(
    id: "doctor",
    version: "1.0",
    names: Names(de: "diagnose", en: "doctor"),
    title: Text(de: "Diagnose", en: "Doctor"),
    summary: Text(
      de: "Wie es Lotse geht: Versionen, Orte, Rechte, Daten, Hintergrund.",
      en: "How Lotse is: versions, places, permissions, data, background."
    ),
    commands: [
      Command(
        "doctor",
        names: Names(de: "diagnose", en: "doctor"),
        place: .topLevel,
        summary: Text(
          de: "Auf einem Blatt zeigen, ob alles in Ordnung ist",
          en: "Show on one page whether everything is in order"
        ),
        // The check of the data takes a lock that no unit of work may hold meanwhile.
        effect: .acts,
        examples: [
          .german: ["ist bei dir alles in Ordnung", "zeig mir eine Diagnose"],
          .english: ["is everything in order with you", "show me a diagnosis"],
        ]
      )
    ]
  )

  /// Looks at everything; its value is `{"version": "…", "sound": true, "store": {…},
  /// "files": [{…}], "plugins": [{…}], "background": [{…}], "problems": ["…"]}`.
  func run(_ request: Request, in conversation: any Conversation) async throws -> Reply {
    let diagnosis = Diagnosis(
      health: await workspace.health(),
      files: PlaceState.all(places, store: workspace.file),
      plugins: PluginState.all(compiled.map(\.manifest), installed),
      background: BackgroundState.all(places)
    )
    return Reply(
      DiagnosisPage(diagnosis: diagnosis, language: conversation.language).document,
      value: diagnosis.value(in: conversation.language)
    )
  }
}
