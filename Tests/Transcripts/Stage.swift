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

  static let publisher = Publisher(
    zone: LocalZone(name: "Europe/Berlin", rules: .fixed(3600)),
    version: "0.0",
    // No other program is there: what they make is for Tests/Peers.
    variables: ["PATH": "/nowhere"]
  ) { document, language in
    TextRenderer(style: TextStyle(language: language)).text(document)
  }

  /// Plays the typed lines of a transcript, and gives back what it then looks like.
  func text(of transcript: Transcript) async throws -> String {
    let recorder = TranscriptRecorder(transcript.renderer())
    try await play(transcript, observer: recorder.note)
    return transcript.heading + recorder.transcript
  }

  /// Plays the typed lines of a transcript, and shows an observer each line and each document.
  ///
  /// One that comes `after` another one finds what that one left.
  func play(
    _ transcript: Transcript,
    observer: @escaping @Sendable (ScriptedFrontEnd.Event) -> Void = { _ in }
  ) async throws {
    if let former = transcript.settings["after"] {
      try await play(Transcript(try Recording.text(of: former)))
    }
    let session = try session(
      of: transcript,
      ScriptedFrontEnd(transcript.script, observer: observer)
    )
    await session.greet()
    _ = await session.prompt()
  }

  /// The commands of the real plugins.
  func registry() throws -> Registry {
    let clock = try StoppedClock("2026-11-23T10:00")
    let workspace = SQLiteWorkspace(file, clock: clock)
    return Catalogue.registry(workspace, Knowledge(), SessionEffects(), Self.publisher, installed)
  }

  private func session(of transcript: Transcript, _ frontEnd: ScriptedFrontEnd) throws -> Session {
    try session(
      in: transcript.language,
      at: transcript.settings["now"] ?? "2026-11-23T10:00",
      frontEnd
    )
  }

  /// A session at a moment.
  func session(
    in language: Language,
    at now: String = "2026-11-23T10:00",
    _ frontEnd: ScriptedFrontEnd
  ) throws -> Session {
    let clock = try StoppedClock(now)
    let workspace = SQLiteWorkspace(file, clock: clock)
    let effects = SessionEffects()
    let knowledge = Knowledge()
    let registry = Catalogue.registry(workspace, knowledge, effects, Self.publisher, installed)
    return Session(
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
  }
}

extension Transcript {
  /// The language of the session.
  var language: Language { Language(rawValue: settings["language"] ?? "") ?? .german }

  /// What shows its documents, in the columns and the mode that it names.
  func renderer() -> TextRenderer {
    let style = TextStyle(language: language, isPlain: settings["plain"] == "yes")
    return TextRenderer(style: style, columns: Int(settings["columns"] ?? "") ?? 80)
  }
}
