import FoundationEssentials
import LotsePrompts
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
}
