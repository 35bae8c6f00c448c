import LotseCalendar
import LotseHost
import LotseKit
import LotseKnowledge
import LotsePrompts
import LotsePublishing
import LotseRouting
import LotseStore
import LotseTerminal
import LotseTestSupport

@testable import lotse

/// The real plugins over a real store, in which transcripts are played.
struct Stage {
  let file: StoreFile
  /// The plugins in files.
  var installed = InstalledPlugins()

  private static let publisher = Publisher(
    zone: LocalZone(name: "Europe/Berlin", rules: .fixed(3600)),
    version: "0.0",
    // No other program is there: what they make is for Tests/Peers.
    variables: ["PATH": "/nowhere"]
  ) { document, language in
    TextRenderer(style: TextStyle(language: language)).text(document)
  }

  /// Plays the typed lines of a transcript, and gives back what it then looks like.
  func play(_ transcript: Transcript) async throws -> String {
    let language = Language(rawValue: transcript.settings["language"] ?? "") ?? .german
    let style = TextStyle(language: language, isPlain: transcript.settings["plain"] == "yes")
    let columns = Int(transcript.settings["columns"] ?? "") ?? 80
    let recorder = TranscriptRecorder(TextRenderer(style: style, columns: columns))
    let frontEnd = ScriptedFrontEnd(transcript.script, observer: recorder.note)
    let clock = try StoppedClock(transcript.settings["now"] ?? "2026-11-23T10:00")
    let workspace = SQLiteWorkspace(file, clock: clock)
    let effects = SessionEffects()
    let knowledge = Knowledge()
    let registry = Catalogue.registry(workspace, knowledge, effects, Self.publisher, installed)
    let session = Session(
      Session.Parts(
        registry: registry,
        workspace: workspace,
        frontEnd: frontEnd,
        router: KnowledgeRouter(
          before: PromptRouter(registry.manifests),
          knowledge: knowledge,
          advisors: Catalogue.advisors
        ),
        clock: clock,
        effects: effects,
        calendarFiles: TableFolder(),
        almanac: Almanac(zone: .fixed(3600), holidays: try EmbeddedPrompts.holidays()),
        randomness: CountedSeeds().next
      ),
      language: language,
      asking: .person
    )
    await session.greet()
    _ = await session.prompt()
    return transcript.heading + recorder.transcript
  }
}
