import AgendaLog
import LotseKit
import LotseTestSupport

extension Rehearsal {
  /// A session with the log alone.
  static func log(
    _ language: Language = .german,
    in workspace: MemoryWorkspace = MemoryWorkspace()
  ) -> Rehearsal {
    Rehearsal(AgendaLog(), language, in: workspace)
  }

  /// Every entry as it is stored, by number.
  func entries() async throws -> [LogEntry] {
    try await workspace.records(writingAs: "test").records(LogEntry.self).map(\.content)
  }
}
