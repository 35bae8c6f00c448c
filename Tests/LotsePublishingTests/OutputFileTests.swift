import FoundationEssentials
import LotseKit
import LotsePublishing
import LotseTestSupport
import Testing

@Suite("Files that a user names")
struct OutputFileTests {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "lotse-output-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  private func path(_ name: String) -> String { folder.appending(path: name).path }

  @Test(
    "a file is its owner's alone, whatever its name looks like",
    arguments: ["a b.html", "-rf.html", "$(x);ü'.html"]
  )
  func written(name: String) throws {
    try OutputFile(path(name)).write(Array("hello".utf8), replacing: false)
    #expect(try String(contentsOfFile: path(name), encoding: .utf8) == "hello")
    let attributes = try FileManager.default.attributesOfItem(atPath: path(name))
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [name])
  }

  @Test("a file that is there stays, unless it may be replaced")
  func existing() throws {
    let file = OutputFile(path("a.html"))
    try file.write(Array("old".utf8), replacing: false)
    #expect(throws: UserError.self) { try file.write(Array("new".utf8), replacing: false) }
    #expect(try String(contentsOfFile: file.path, encoding: .utf8) == "old")
    try file.write(Array("new".utf8), replacing: true)
    #expect(try String(contentsOfFile: file.path, encoding: .utf8) == "new")
  }

  @Test("a link gives way to the file; what it led to is untouched")
  func link() throws {
    try OutputFile(path("target")).write(Array("kept".utf8), replacing: false)
    try FileManager.default.createSymbolicLink(
      atPath: path("link.html"),
      withDestinationPath: path("target")
    )
    try OutputFile(path("link.html")).write(Array("page".utf8), replacing: true)
    #expect(try String(contentsOfFile: path("target"), encoding: .utf8) == "kept")
    #expect(try String(contentsOfFile: path("link.html"), encoding: .utf8) == "page")
  }

  @Test("several forms are several files of one name; an ending that was typed gives way to theirs")
  func several() throws {
    for name in ["report", "report.html"] {
      let files = try OutputFiles(path(name), as: [.html, .openDocument, .pdf]).files
      #expect(files.map(\.file.path) == ["html", "odt", "pdf"].map { path("report.\($0)") })
    }
    #expect(throws: UserError.self) { try OutputFiles(path("report"), as: []) }
  }

  @Test("of several files all come to be, or none")
  func allOrNone() throws {
    let output = try OutputFiles(path("a"), as: [.html, .markdown])
    #expect(throws: UserError.self) {
      try output.write(
        { format in
          guard format == .html else { throw UserError(Text(verbatim: "no")) }
          return [1]
        },
        replacing: false
      )
    }
    try OutputFile(path("a.md")).write([2], replacing: false)
    #expect(throws: UserError.self) { try output.write({ _ in [1] }, replacing: false) }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a.md"])
    try output.write({ _ in [1] }, replacing: true)
    #expect(try Data(contentsOf: folder.appending(path: "a.md")) == Data([1]))
  }

  @Test("a folder that is not there is said, and nothing is left behind")
  func missing() {
    #expect(throws: UserError.self) {
      try OutputFile(path("no/where.html")).write([1], replacing: false)
    }
  }

  @Test(
    "the ending tells the form",
    arguments: [("a.HTML", FileFormat.html), ("x/y.docx", .word), ("a.csv", .spreadsheet)]
  )
  func form(name: String, format: FileFormat) {
    #expect(FileFormat(ofFile: name) == format)
  }
}
