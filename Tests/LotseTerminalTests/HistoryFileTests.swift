import Dispatch
import FoundationEssentials
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

  @Test("a place that cannot be written to costs the history, nothing else")
  func unwritable() {
    let history = HistoryFile(path: "/dev/null/history")
    history.append("/log")
    #expect(history.load() == [])
  }
}
