import FoundationEssentials
import LotseHost
import LotseKit
import LotseStore
import LotseTestSupport
import Testing

@Suite("Forgetting a person")
struct ForgettingTests {
  @Test(
    "the name goes, whatever its spelling; other words stay",
    arguments: [
      ("Kaya", "Telefonat mit Kaya, Kayas Muster", "Telefonat mit N.N., N.N. Muster"),
      ("kaya", "@Frau_Kaya und KAYA", "@Frau_N.N. und N.N."),
      ("Frau Kaya", "Frau Kaya, @Frau_Kaya, Kaya", "N.N., @N.N., Kaya"),
      ("Kaya", "Kayak fahren", "Kayak fahren"),
      ("Müller", "Herr Mueller und Müllers Büro", "Herr N.N. und N.N. Büro"),
      ("Anna Berg", "Anna. Berg steigen", "Anna. Berg steigen"),
    ]
  )
  func redacted(name: String, text: String, expected: String) throws {
    let redaction = try #require(Redaction(name: name))
    #expect(redaction(text) == expected)
  }

  @Test("what is no name is refused", arguments: ["", "@", "x", " - "])
  func noName(text: String) { #expect(Redaction(name: text) == nil) }

  private func forget(
    _ name: String,
    in workspace: SQLiteWorkspace,
    deletingBackups: Bool = false
  ) async throws -> JSONValue? {
    try await StorePlugin(workspace: workspace).run(
      Request(command: "forget"),
      in: Answering([
        "person": .text(name), "forget": .boolean(true), "backups": .boolean(deletingBackups),
      ])
    ).value
  }

  /// A store in which a name stands wherever one can stand.
  private func fill(_ workspace: SQLiteWorkspace) async throws {
    let records = workspace.records(writingAs: "/log Zierlein war da")
    let one = try await records.add("Zierlein fragt", [.person: [.text("Frau Zierlein")]])
    _ = try await records.update(
      one.id,
      to: Sample.record("Frau Zierlein sagt zu"),
      index: Sample.index("Frau Zierlein sagt zu")
    )
    try await records.delete(try await records.add("Zierlein, gelöscht").id)
    try await records.add("Zierlein, zurückgenommen")
    _ = try await workspace.undo(at: Sample.moment)
    let open = try await workspace.open(Sample.head("/log mit Zierlein"))
    let answer = Answer.given(.text("mit Zierlein"))
    try await workspace.append(.answered(Sample.entry("a", answer)), to: open)
    try await workspace.append(.draft("Zierl, Zierlein"), to: open)
  }

  @Test("nothing of it is left in the file, and everything else is")
  func everywhere() async throws {
    let store = try TemporaryStore()
    let workspace = store.workspace()
    try await fill(workspace)
    let isThere = {
      ["", "-wal"].contains { suffix in
        let bytes = try? Data(contentsOf: URL(filePath: workspace.file.path + suffix))
        return String(decoding: bytes ?? Data(), as: UTF8.self).lowercased().contains("zierlein")
      }
    }
    #expect(isThere(), "the test would prove nothing")
    let result = try await forget("Zierlein", in: workspace)
    #expect(result?["found"] == 0)
    #expect(result?["records"] == 1)
    #expect(!isThere())
    let records = workspace.records(writingAs: "test")
    #expect(try await records.search(SearchQuery("Zierlein")).total == 0)
    #expect(try await records.search(SearchQuery("sagt")).total == 1)
    let names = try await records.values(of: .person, beginningWith: "", limit: 9)
    #expect(names == ["Frau N.N."] || names.isEmpty)
    let kept = try #require(try await records.search(SearchQuery("sagt")).hits.first?.record)
    let titles = try await records.versions(of: kept.id).compactMap(\.record?.title)
    #expect(titles == ["N.N. fragt", "Frau N.N. sagt zu"])
    _ = try await workspace.redo(at: Sample.moment)
    #expect(try await records.search(SearchQuery("zurückgenommen")).total == 1)
    let conversation = try #require(try await workspace.openConversations().first)
    #expect(conversation.head == Sample.head("/log mit N.N."))
    #expect(conversation.events.count == 2)
    let check = try await StorePlugin(workspace: workspace)
      .run(Request(command: "check"), in: Answering()).value
    #expect(check?["sound"] == true)
  }

  @Test("backups that still hold it are named, or deleted on request")
  func backups() async throws {
    let store = try TemporaryStore()
    let workspace = store.workspace()
    try await fill(workspace)
    _ = try await StorePlugin(workspace: workspace)
      .run(Request(command: "backup"), in: Answering())
    let kept = try await forget("Zierlein", in: workspace)
    #expect(kept?["backups"] == .array(workspace.file.allBackups.map(JSONValue.string)))
    _ = try await forget("Zierlein", in: workspace, deletingBackups: true)
    #expect(workspace.file.allBackups.isEmpty)
  }
}
