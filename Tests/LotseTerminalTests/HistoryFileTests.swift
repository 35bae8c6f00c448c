import Dispatch
import FoundationEssentials
import Glibc
import LotseTerminal
import Testing

@Suite("The history of typed commands")
struct HistoryFileTests {
  @Test("lines added by several at once are all there, even while others shorten the file")
  func concurrent() throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "lotse-\(UUID().uuidString)"
    )
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "a/b/history").path
    for number in 0..<HistoryFile.bound { HistoryFile(path: path).append("alt \(number)") }
    DispatchQueue.concurrentPerform(iterations: 8) { writer in
      for number in 0..<40 {
        HistoryFile(path: path).append("\(writer)-\(number)")
        if number % 4 == 0 { _ = HistoryFile(path: path).load() }
      }
    }
    let lines = HistoryFile(path: path).load()
    #expect(lines.count == HistoryFile.bound)
    let expected = (0..<8).flatMap { writer in (0..<40).map { "\(writer)-\($0)" } }
    #expect(Set(lines.suffix(320)) == Set(expected))
    let attributes = try FileManager.default.attributesOfItem(atPath: folder.path)
    #expect(attributes[.posixPermissions] as? Int == 0o700)
  }

  @Test("a pipe or a second name of another file in its place costs the history, nothing else")
  func trapped() throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "lotse-\(UUID().uuidString)"
    )
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (pipe, other) = (folder.appending(path: "pipe"), folder.appending(path: "other"))
    #expect(mkfifo(pipe.path, 0o600) == 0)
    #expect(HistoryFile(path: pipe.path).load() == [])
    try Data("untouched".utf8).write(to: other)
    let second = folder.appending(path: "second")
    try FileManager.default.linkItem(at: other, to: second)
    HistoryFile(path: second.path).append("/log")
    #expect(try Data(contentsOf: other) == Data("untouched".utf8))
  }

  @Test("a place that cannot be written to costs the history, nothing else")
  func unwritable() {
    let history = HistoryFile(path: "/dev/null/history")
    history.append("/log")
    #expect(history.load() == [])
  }
}
