import FoundationEssentials
import LotseKit
import LotseTestSupport
import Testing

/// Whole conversations with the real plugins over the real store, kept as text in Golden/.
///
/// A transcript is its own script: the lines after a prompt are typed again, and what comes back
/// must be what stands there.
@Suite("Whole conversations")
struct TranscriptTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()

  static var names: [String] {
    let golden = folder.appending(path: "Golden")
    let files = try? FileManager.default.contentsOfDirectory(atPath: golden.path)
    return (files ?? []).filter { $0.hasSuffix(".txt") }.map { String($0.dropLast(4)) }.sorted()
  }

  @Test("come out as they stand", arguments: names)
  func transcript(name: String) async throws {
    let file = Self.folder.appending(path: "Golden/\(name).txt")
    let expected = try String(contentsOf: file, encoding: .utf8)
    try expectGolden(try await Self.play(expected), name)
  }

  @Test("there are some in both languages")
  func languages() throws {
    let settings = try Self.names.map { name in
      let file = Self.folder.appending(path: "Golden/\(name).txt")
      return Transcript(try String(contentsOf: file, encoding: .utf8)).settings["language"]
    }
    #expect(settings.contains("de") && settings.contains("en"))
  }

  @Test(
    "the one in the README comes out as it stands there",
    arguments: ["README.md", "LIESMICH.md"]
  )
  func readme(name: String) async throws {
    let root = Self.folder.deletingLastPathComponent().deletingLastPathComponent()
    let file = root.appending(path: name)
    let page = try String(contentsOf: file, encoding: .utf8)
    let place = try #require(page.rangeOfTranscript, "\(name) has no transcript")
    let heading = "# language: \(name == "README.md" ? "en" : "de")\n\n"
    let played = try await Self.play(heading + page[place]).dropFirst(heading.count)
    let block = String(played[...(played.lastIndex { !$0.isNewline } ?? played.startIndex)]) + "\n"
    if isRecording {
      var recorded = page
      recorded.replaceSubrange(place, with: block)
      try Data(recorded.utf8).write(to: file)
    }
    let difference = lineDifference(from: String(page[place]), to: block)
    #expect(difference.isEmpty, "\(difference.joined(separator: "\n"))")
  }

  /// Plays the typed lines of a transcript in a fresh store; one that comes `after` another one
  /// finds there what that one left.
  private static func play(_ text: String) async throws -> String {
    try await play(text, in: try TemporaryStore())
  }

  private static func play(_ text: String, in store: TemporaryStore) async throws -> String {
    let transcript = Transcript(text)
    if let former = transcript.settings["after"] {
      let file = folder.appending(path: "Golden/\(former).txt")
      _ = try await play(try String(contentsOf: file, encoding: .utf8), in: store)
    }
    return try await Stage(file: store.file).play(transcript)
  }
}

extension String {
  /// The first block of text after the mark `<!-- transcript -->`.
  fileprivate var rangeOfTranscript: Range<Index>? {
    guard let mark = firstRange(of: "<!-- transcript"),
      let open = self[mark.upperBound...].firstRange(of: "```text\n"),
      let close = self[open.upperBound...].firstRange(of: "```")
    else { return nil }
    return open.upperBound..<close.lowerBound
  }
}
