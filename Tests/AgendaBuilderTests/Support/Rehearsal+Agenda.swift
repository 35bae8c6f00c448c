import AgendaBuilder
import LotseKit
import LotseTestSupport

extension Rehearsal {
  /// A session with the agenda alone.
  static func agenda(
    _ language: Language = .german,
    in workspace: MemoryWorkspace = MemoryWorkspace()
  ) -> Rehearsal {
    Rehearsal(AgendaBuilder(knowledge: .embedded), language, in: workspace)
  }

  /// Everything on the agenda as it is stored, by number.
  func items() async throws -> [AgendaItem] {
    try await workspace.records(writingAs: "test").records(AgendaItem.self).map(\.content)
  }
}
