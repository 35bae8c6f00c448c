import LotseHost
import LotseKit
import LotseKnowledge
import LotseStore
import LotseTestSupport
import Testing

@testable import lotse

/// Plain mode, as a screen reader would read it, over everything that the recorded conversations
/// show, and over what any command shows.
@Suite("Plain mode")
struct PlainModeTests {
  @Test("tells every word of what is shown", arguments: Recording.names)
  func complete(name: String) async throws {
    let performance = try await Performance.of(name)
    for document in performance.documents {
      PlainComparison(document, performance.transcript.language).expectNothingMissing()
    }
  }

  /// Something of most kinds, so that commands have something to show.
  private static let beginning = [
    "/log gestern: Anruf mit @Frau_Kaya zur #E-Akte",
    "/log add Termin mit dem Personalrat --due 2026-12-01",
    "/agenda neu E-Akte einführen --bis 31.3.2027 --prio hoch --verantwortlich Kämmerei",
    "/agenda neu Online-Termine --braucht 1", "/agenda termin Jour fixe jeden Montag 9-10",
    "/agenda frist Bericht an den Rat 15.1.2027", "/log meeting", "/pause",
  ]

  @Test("tells every word of what any command shows", arguments: Language.allCases)
  func commands(language: Language) async throws {
    let store = try TemporaryStore()
    let stage = Stage(file: store.file)
    // A reply, a question or a refusal comes of each. Sentences are left to the recorded
    // conversations.
    let lines = stage.manifests.flatMap { $0.calls(in: language) }.flatMap { [$0, "/cancel"] }
    let frontEnd = ScriptedFrontEnd((Self.beginning + lines).map(Input.line))
    _ = await (try stage.session(in: language, frontEnd)).prompt()
    #expect(await frontEnd.prompts.count > lines.count, "a command ended the session")
    let shown = await frontEnd.shown
    #expect(shown.count > lines.count)
    for output in shown { PlainComparison(output.document, language).expectNothingMissing() }
  }
}

extension Stage {
  /// The descriptions of all plugins.
  fileprivate var manifests: [Manifest] {
    let workspace = SQLiteWorkspace(file, clock: StandingClock())
    let (knowledge, effects) = (Knowledge(), SessionEffects())
    return Catalogue.registry(workspace, knowledge, effects, Self.publisher, installed).manifests
  }
}

extension Manifest {
  /// How each command is called, but for those that end the session or remind without end.
  ///
  /// With a number too, unless it could be taken for the name of a file to write.
  fileprivate func calls(in language: Language) -> [String] {
    commands.filter { !["quit", "watch"].contains($0.id) }.flatMap { command in
      let call = "/\(names.shown(in: language)) \(command.names.shown(in: language))"
      return command.effect == .acts ? [call] : [call, call + " 1"]
    }
  }
}
