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
    #expect(try permissions(folder.path) == 0o700)
    #expect(try permissions(path) == 0o600)
  }

  private func permissions(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  @Test("a link or a second name of another file in its place costs the history, nothing else")
  func trapped() throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "lotse-\(UUID().uuidString)"
    )
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let other = folder.appending(path: "other")
    try Data("untouched".utf8).write(to: other)
    chmod(other.path, 0o640)
    let (second, symbolic) = (folder.appending(path: "second"), folder.appending(path: "link"))
    try FileManager.default.createSymbolicLink(at: symbolic, withDestinationURL: other)
    HistoryFile(path: symbolic.path).append("/log")
    try FileManager.default.linkItem(at: other, to: second)
    HistoryFile(path: second.path).append("/log")
    #expect(try Data(contentsOf: other) == Data("untouched".utf8))
    #expect(try permissions(other.path) == 0o640)
  }

  @Test("a pipe in its place is not waited for")
  func pipe() {
    let path = FileManager.default.temporaryDirectory.appending(path: "lotse-\(UUID().uuidString)")
      .path
    defer { unlink(path) }
    #expect(mkfifo(path, 0o600) == 0)
    #expect(HistoryFile(path: path).load() == [])
  }

  @Test("a place that cannot be written to costs the history, nothing else")
  func unwritable() {
    let history = HistoryFile(path: "/dev/null/history")
    history.append("/log")
    #expect(history.load() == [])
  }
}
