import FoundationEssentials
import LotseTestSupport
import Testing

/// Whole conversations with the real plugins over the real store, kept as text in Golden/.
///
/// A transcript is its own script: the lines after a prompt are typed again, and what comes back
/// must be what stands there.
@Suite("Whole conversations")
struct TranscriptTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()

  @Test("come out as they stand", arguments: Recording.names)
  func transcript(name: String) async throws {
    try expectGolden(try await Performance.of(name).text, name)
  }

  @Test("there are some in both languages")
  func languages() throws {
    let settings = try Recording.names.map { name in
      Transcript(try Recording.text(of: name)).settings["language"]
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

  private static func play(_ text: String) async throws -> String {
    let store = try TemporaryStore()
    defer { withExtendedLifetime(store) {} }
    return try await Stage(file: store.file).text(of: Transcript(text))
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
