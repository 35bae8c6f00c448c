import FoundationEssentials
import LotseHost
import LotseKit
import LotseTestSupport
import Testing

@testable import LotseStore

// The schema is no public face; its steps are data that must never change, so they are looked at
// from inside.
struct MigrationTests {
  private func workspace(_ store: TemporaryStore, _ migrations: [String]) -> SQLiteWorkspace {
    SQLiteWorkspace(store.file, clock: store.clock, migrations: migrations)
  }

  @Test func anOlderStoreIsBackedUpAndBroughtUpToDate() async throws {
    let store = try TemporaryStore()
    let old = workspace(store, [Schema.migrations[0]])
    try await old.records(writingAs: "test").add("one")
    await old.close()
    let new = workspace(
      store,
      [Schema.migrations[0], "create table later(a) strict;"].map {
        $0.replacing("later(a)", with: "later(a text)")
      }
    )
    #expect(try await new.records(writingAs: "").titles(RecordQuery()) == ["one"])
    #expect(store.file.allBackups.map { $0.hasSuffix("-schema-1.db") } == [true])
    await new.close()
    // The backup is a store of the older schema.
    let backup = SQLiteWorkspace(
      StoreFile(try #require(store.file.lastBackup)),
      clock: store.clock,
      migrations: [Schema.migrations[0]]
    )
    #expect(try await backup.records(writingAs: "").titles(RecordQuery()) == ["one"])
  }

  @Test func aNewerStoreIsRefusedAndNotTouched() async throws {
    let store = try TemporaryStore()
    let newer = workspace(store, [Schema.migrations[0], "create table later(a text);"])
    try await newer.set("a", to: "b")
    await newer.close()
    let directory = store.path("data")
    let before = try FileManager.default.contentsOfDirectory(atPath: directory).sorted()
    let bytes = try Data(contentsOf: URL(filePath: store.file.path))
    let error = await #expect(throws: UserError.self) {
      try await workspace(store, [Schema.migrations[0]]).set("a", to: "c")
    }
    #expect(
      error?.problem.in(.english)
        == "The store \(store.file.path) was made by a newer version of Lotse. It was not changed."
    )
    #expect(try FileManager.default.contentsOfDirectory(atPath: directory).sorted() == before)
    #expect(try Data(contentsOf: URL(filePath: store.file.path)) == bytes)
  }

  @Test func aFailedMigrationChangesNothing() async throws {
    let store = try TemporaryStore()
    let old = workspace(store, [Schema.migrations[0]])
    try await old.records(writingAs: "test").add("one")
    await old.close()
    let broken = workspace(
      store,
      [Schema.migrations[0], "drop table facets; create table facets(nonsense strict;"]
    )
    await #expect(throws: UserError.self) { _ = try await broken.setting("a") }
    let again = workspace(store, [Schema.migrations[0]])
    #expect(try await again.records(writingAs: "").titles(RecordQuery()) == ["one"])
    _ = try await StorePlugin(workspace: again).run(Request(command: "check"), in: Answering())
  }

  @Test func severalProcessesMakeOneStore() async throws {
    let store = try TemporaryStore()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<6 {
        group.addTask { try await store.workspace().set("\(number)", to: "x") }
      }
      try await group.waitForAll()
    }
    #expect(store.file.allBackups == [])
    #expect(try await store.workspace().setting("5") == "x")
  }

  @Test(
    "a step that was shipped never changes",
    arguments: [(0, 6_276_433_766_316_741_866 as UInt64)]
  )
  func shippedSteps(index: Int, fingerprint: UInt64) {
    // FNV-1a, 64 bits.
    let actual = Schema.migrations[index].utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01b3
    }
    #expect(actual == fingerprint)
  }
}
