import LotseHost
import LotseKit
import LotseStore
import LotseTestSupport
import Testing

/// Two workspaces on one file behave like two processes.
struct ConcurrencyTests {
  @Test func manyWritersLoseNothing() async throws {
    let store = try TemporaryStore()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<4 {
        let workspace = store.workspace()
        group.addTask {
          for number in 0..<25 {
            try await workspace.records(writingAs: "log").add("\(writer) \(number)")
          }
        }
      }
      try await group.waitForAll()
    }
    let records = store.workspace().records(writingAs: "")
    let all = try await records.records(kind: "log.entry", matching: RecordQuery())
    #expect(all.map(\.number) == Array(1...100))
    #expect(Set(all.map(\.content.title)).count == 100)
  }

  @Test func writersOfOneProcessTakeTurns() async throws {
    let store = try TemporaryStore()
    let workspace = store.workspace()
    let first = try await workspace.begin(Sample.label("first"))
    let second = try await workspace.begin(Sample.label("second"))
    try await first.add("first")
    let later = Task { try await second.add("second") }
    let setting = Task { try await workspace.set("a", to: "b") }
    let before = try await workspace.records(writingAs: "").count(
      kind: "log.entry",
      matching: RecordQuery()
    )
    #expect(before == 0)
    _ = try await first.commit(closing: nil)
    _ = try await later.value
    _ = try await second.commit(closing: nil)
    try await setting.value
    #expect(try await workspace.steps(limit: 9).map(\.label.command) == ["second", "first"])
    #expect(try await workspace.setting("a") == "b")
  }

  @Test func aWaitingWriterCanBeCancelled() async throws {
    let store = try TemporaryStore()
    let workspace = store.workspace()
    let first = try await workspace.begin(Sample.label("first"))
    try await first.add("first")
    let waiting = Task { try await workspace.set("a", to: "b") }
    waiting.cancel()
    await #expect(throws: CancellationError.self) { try await waiting.value }
    _ = try await first.commit(closing: nil)
    try await workspace.set("a", to: "c")
    #expect(try await workspace.setting("a") == "c")
  }

  @Test func aUnitThatIsForgottenKeepsNothing() async throws {
    let store = try TemporaryStore()
    let workspace = store.workspace()
    do {
      let forgotten = try await workspace.begin(Sample.label("forgotten"))
      try await forgotten.add("one")
    }
    try await workspace.set("a", to: "b")
    #expect(try await workspace.steps(limit: 9) == [])
  }

  @Test func undoWorksAcrossProcesses() async throws {
    let store = try TemporaryStore()
    let (one, other) = (store.workspace(), store.workspace())
    try await one.records(writingAs: "test").add("one")
    #expect(try await other.undo(at: Sample.moment)?.number == 1)
    #expect(try await one.redo(at: Sample.moment)?.number == 1)
  }

  @Test func revisionsTellOfOtherProcesses() async throws {
    let store = try TemporaryStore()
    let (one, other) = (store.workspace(), store.workspace())
    let before = try await one.revision()
    try await other.set("a", to: "b")
    #expect(try await one.revision() != before)
  }

  @Test func aConversationBelongsToOneProcess() async throws {
    let store = try TemporaryStore()
    let (one, other) = (store.workspace(), store.workspace())
    let number = try await one.open(Sample.head())
    try await one.append(.draft("half"), to: number)
    #expect(try await other.openConversations().map(\.isClaimed) == [true])
    #expect(try await other.claim(number) == nil)
    try await one.release(number)
    #expect(try await other.claim(number)?.events == [.draft("half")])
    #expect(try await one.claim(number) == nil)
  }

  @Test func aConversationIsFreeAgainWhenItsProcessIsGone() async throws {
    let store = try TemporaryStore()
    let number = try await store.workspace().open(Sample.head())
    // The workspace that had it is gone with its locks, as they are after `kill -9`.
    let saved = try await store.workspace().claim(number)
    #expect(saved?.head == Sample.head())
  }

  @Test func anEndedConversationTakesNoAnswers() async throws {
    let store = try TemporaryStore()
    let (one, other) = (store.workspace(), store.workspace())
    let number = try await one.open(Sample.head())
    try await other.close(number, as: .cancelled)
    await #expect(throws: UserError.self) { try await one.append(.draft("x"), to: number) }
  }
}
