import FoundationEssentials
import LotseKit
import LotsePrompts
import LotseYAML
import Testing

@Suite("The files of Prompts/ inside the program")
struct EmbeddedPromptsTests {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Prompts")

  private static func files() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { path in
      var isDirectory = false
      let exists = FileManager.default.fileExists(
        atPath: folder.appending(path: path).path,
        isDirectory: &isDirectory
      )
      return exists && !isDirectory
    }.sorted()
  }

  @Test("every file of the folder is embedded, and nothing else")
  func complete() throws {
    let files = try Self.files()
    #expect(!files.isEmpty)
    #expect(EmbeddedPrompts.paths == files)
  }

  @Test("each has the bytes of its file")
  func sameBytes() throws {
    for path in try Self.files() {
      let file = try Data(contentsOf: Self.folder.appending(path: path))
      #expect(EmbeddedPrompts.bytes(path) == Array(file), "\(path)")
    }
  }

  @Test("a path that is not there has no bytes")
  func unknown() {
    #expect(EmbeddedPrompts.bytes("examples/../examples/log.yaml") == nil)
    #expect(EmbeddedPrompts.bytes("") == nil)
  }

  @Test("a file is decoded when it is asked for, and a missing one is an error that names it")
  func decoding() throws {
    let cues = EmbeddedPrompts.onDemand(
      "routing/cues.yaml",
      as: [String: [String: [String]]].self
    )
    #expect(try cues.value["de"]?.isEmpty == false)
    let missing = EmbeddedPrompts.onDemand("no/such.yaml", as: [String].self)
    #expect(throws: YAMLError.self) { try missing.value }
  }
}
