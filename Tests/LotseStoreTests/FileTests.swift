import FoundationEssentials
import Glibc
import LotseHost
import LotseKit
import LotseStore
import LotseTestSupport
import Testing

/// What is on disk, and what is left alone.
struct FileTests {
  private func permissions(_ path: String) -> mode_t {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & 0o777 : 0
  }

  @Test func nobodyElseCanReadTheFiles() async throws {
    let store = try TemporaryStore()
    let workspace = store.workspace()
    _ = try await workspace.open(Sample.head())
    let path = store.file.path
    #expect(permissions(store.path("data")) == 0o700)
    for file in [path, path + "-wal", path + "-shm", path + "-claims"] {
      #expect(permissions(file) == 0o600, "\(file)")
    }
  }

  @Test func everythingIsInOneFileAfterClosing() async throws {
    let store = try TemporaryStore()
    let workspace = store.workspace()
    try await workspace.records(writingAs: "test").add("one")
    await workspace.close()
    #expect(permissions(store.file.path + "-wal") == 0)
    let count = try await workspace.records(writingAs: "").count(
      kind: "log.entry",
      matching: RecordQuery()
    )
    #expect(count == 1)
  }

  @Test(
    "files of others are refused and not touched",
    arguments: [
      ("", Data("hello, this is some text file, longer than the header of a database: ".utf8)),
      ("short", Data("x".utf8)),
    ]
  )
  func otherFiles(name: String, content: Data) async throws {
    let store = try TemporaryStore()
    try FileManager.default.createDirectory(
      atPath: store.path("data"),
      withIntermediateDirectories: true
    )
    try content.write(to: URL(filePath: store.file.path))
    await #expect(throws: UserError.self) {
      _ = try await store.workspace().setting("language")
    }
    #expect(try Data(contentsOf: URL(filePath: store.file.path)) == content)
    let names = try FileManager.default.contentsOfDirectory(atPath: store.path("data"))
    #expect(names == ["lotse.db"])
  }

  @Test func aDirectoryInThePlaceOfTheFileIsRefused() async throws {
    let store = try TemporaryStore()
    try FileManager.default.createDirectory(
      atPath: store.file.path,
      withIntermediateDirectories: true
    )
    await #expect(throws: UserError.self) { try await store.workspace().set("a", to: "b") }
  }

  @Test func aLinkToOnesOwnFileIsFollowed() async throws {
    let store = try TemporaryStore()
    try FileManager.default.createDirectory(
      atPath: store.path("data"),
      withIntermediateDirectories: true
    )
    symlink(store.path("elsewhere.db"), store.file.path)
    await #expect(throws: UserError.self) { try await store.workspace().set("a", to: "b") }
    let other = SQLiteWorkspace(StoreFile(store.path("elsewhere.db")), clock: store.clock)
    try await other.set("a", to: "c")
    #expect(try await store.workspace().setting("a") == "c")
  }

  @Test func claimsLeaveAloneWhatElseHasTheirName() async throws {
    let store = try TemporaryStore()
    let workspace = store.workspace()
    try await workspace.set("a", to: "b")
    let other = store.path("other")
    try Data("untouched".utf8).write(to: URL(filePath: other))
    chmod(other, 0o640)
    link(other, store.file.path + "-claims")
    let number = try await workspace.open(Sample.head())
    #expect(try await store.workspace().claim(number) == nil)
    #expect(permissions(other) == 0o640)
    #expect(try Data(contentsOf: URL(filePath: other)) == Data("untouched".utf8))
  }

  @Test("nothing is confirmed into a file that was taken away", arguments: [false, true])
  func gone(isReplaced: Bool) async throws {
    let store = try TemporaryStore()
    let workspace = store.workspace()
    try await workspace.set("a", to: "old")
    for ending in ["", "-wal", "-shm"] { unlink(store.file.path + ending) }
    let other = store.workspace()
    if isReplaced { try await other.set("b", to: "new") }
    let error = await #expect(throws: UserError.self) { try await workspace.set("a", to: "lost") }
    #expect(error?.problem.in(.english).contains("was removed or replaced") == true)
    try await workspace.set("a", to: "kept")
    await workspace.close()
    await other.close()
    #expect(try await store.workspace().setting("a") == "kept")
    #expect(try await store.workspace().setting("b") == (isReplaced ? "new" : nil))
  }

  @Test("nothing is confirmed into a folder that was moved away", arguments: [false, true])
  func moved(isReplaced: Bool) async throws {
    let store = try TemporaryStore()
    let workspace = store.workspace()
    try await workspace.set("a", to: "old")
    rename(store.path("data"), store.path("aside"))
    let other = store.workspace()
    if isReplaced { try await other.set("b", to: "new") }
    let error = await #expect(throws: UserError.self) { try await workspace.set("a", to: "lost") }
    #expect(error?.problem.in(.english).contains("was removed or replaced") == true)
    // The log of the one was closed; that of the other is still in use.
    #expect(permissions(store.path("aside/lotse.db-wal")) == 0)
    #expect(permissions(store.file.path + "-wal") == (isReplaced ? 0o600 : 0))
    try await workspace.set("a", to: "kept")
    await workspace.close()
    await other.close()
    #expect(try await store.workspace().setting("a") == "kept")
    #expect(try await store.workspace().setting("b") == (isReplaced ? "new" : nil))
    let aside = SQLiteWorkspace(StoreFile(store.path("aside/lotse.db")), clock: store.clock)
    #expect(try await aside.setting("a") == "old")
  }

  @Test("any byte may be damaged without a crash", arguments: 0..<24)
  func damage(seed: Int) async throws {
    let store = try TemporaryStore()
    let workspace = store.workspace()
    for number in 0..<40 {
      try await workspace.records(writingAs: "test").add("entry \(number)", [.tag: [.text("t")]])
    }
    await workspace.close()
    var bytes = try [UInt8](Data(contentsOf: URL(filePath: store.file.path)))
    var generator = SeededGenerator(seed: UInt64(seed))
    let start = seed % 3 == 0 ? 0 : 4096
    for _ in 0..<200 {
      bytes[Int.random(in: start..<bytes.count, using: &generator)] = .random(
        in: 0...255,
        using: &generator
      )
    }
    try Data(bytes).write(to: URL(filePath: store.file.path))
    try await useAll(store.workspace())
  }

  /// Does all that can be done; a failure must be one that the user can read.
  private func useAll(_ workspace: SQLiteWorkspace) async throws {
    let records = workspace.records(writingAs: "test")
    let uses: [@Sendable () async throws -> Void] = [
      { _ = try await records.records(kind: "log.entry", matching: RecordQuery()) },
      {
        _ = try await records.records(
          kind: "log.entry",
          matching: RecordQuery([.has(.tag, .text("t"))])
        )
      },
      { _ = try await records.search(SearchQuery("entry 7")) },
      { _ = try await records.values(of: .tag, beginningWith: "", limit: 5) },
      { try await records.add("new entry") },
      { _ = try await workspace.steps(limit: 50) },
      { _ = try await workspace.undo(at: Sample.moment) },
      { _ = try await workspace.openConversations() },
    ]
    for use in uses {
      do { try await use() } catch is UserError {}
    }
  }

  @Test func aTruncatedStoreNamesTheLastBackup() async throws {
    let store = try TemporaryStore()
    let workspace = store.workspace()
    let records = workspace.records(writingAs: "test")
    for number in 0..<40 { try await records.add("entry \(number)") }
    let plugin = StorePlugin(workspace: workspace)
    _ = try await plugin.run(Request(command: "backup"), in: Answering())
    await workspace.close()
    let handle = try #require(FileManager.default.contents(atPath: store.file.path))
    try handle.prefix(9_000).write(to: URL(filePath: store.file.path))
    let error = await #expect(throws: UserError.self) {
      _ = try await store.workspace().records(writingAs: "").search(SearchQuery("entry"))
    }
    #expect(error?.problem.in(.english).contains("is damaged") == true)
    #expect(error?.advice?.in(.english).contains("/backups/lotse-") == true)
  }
}

/// Random numbers that are the same in every run.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}
