import LotseKit
import LotseTestSupport
import Synchronization

/// What came of a recorded conversation that was played again.
struct Performance: Sendable {
  let transcript: Transcript
  /// What the conversation looks like now.
  let text: String
  /// Everything that was shown in it.
  let documents: [Document]

  private init(of name: String) async throws {
    transcript = Transcript(try Recording.text(of: name))
    let store = try TemporaryStore()
    defer { withExtendedLifetime(store) {} }
    let recorder = TranscriptRecorder(transcript.renderer())
    let shown = Mutex<[Document]>([])
    try await Stage(file: store.file).play(transcript) { event in
      recorder.note(event)
      if case .shown(let output) = event { shown.withLock { $0.append(output.document) } }
    }
    text = transcript.heading + recorder.transcript
    documents = shown.withLock(\.self)
  }

  /// The performance of a recorded conversation: all tests look at the same one, for it takes
  /// seconds.
  static func of(_ name: String) async throws -> Performance {
    let playing = running.withLock { running in
      if let playing = running[name] { return playing }
      let playing = Task { try await Performance(of: name) }
      running[name] = playing
      return playing
    }
    return try await playing.value
  }

  private static let running = Mutex<[String: Task<Performance, any Error>]>([:])
}
