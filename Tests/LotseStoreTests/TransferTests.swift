import FoundationEssentials
import Glibc
import LotseHost
import LotseKit
import LotseStore
import LotseTestSupport
import Testing

/// Backups, exports and their way back, through the plugin's commands.
struct TransferTests {
  private func run(
    _ command: String,
    on workspace: SQLiteWorkspace,
    _ answers: [String: AnswerValue] = [:],
    given: [String: Answer] = [:]
  ) async throws -> Reply {
    try await StorePlugin(workspace: workspace).run(
      Request(command: command, arguments: given),
      in: Answering(answers)
    )
  }

  /// A store with a little of everything.
  private func fill(_ workspace: any Workspace) async throws {
    let records = workspace.records(writingAs: "/log \"Übung\"")
    let one = try await records.add(
      "Übung eins",
      [.tag: [.text("IT")], "n": [.number(1.5)]],
      day: Day(iso: "2026-11-23")
    )
    try await records.add("zwei\n\u{1b}[0m")
    _ = try await records.update(
      one.id,
      to: Sample.record("Übung drei"),
      index: Sample.index("Übung drei")
    )
    try await records.delete(try await records.add("gelöscht").id)
    try await records.add("zurückgenommen")
    _ = try await workspace.undo(at: Sample.moment)
    let open = try await workspace.open(Sample.head())
    try await workspace.append(.answered(Sample.entry("a", .given(.decimal(0.1)))), to: open)
    try await workspace.close(workspace.open(Sample.head()), as: .cancelled)
    try await workspace.set("language", to: "de")
  }

  private func bytes(_ path: String) throws -> Data { try Data(contentsOf: URL(filePath: path)) }

  @Test func anExportComesBackWhole() async throws {
    let (one, other) = (try TemporaryStore(), try TemporaryStore())
    let source = one.workspace()
    try await fill(source)
    let reply = try await run("export", on: source, ["file": .text(one.path("a.json"))])
    let result = try reply.value
    #expect(result?["records"] == 2)
    let target = other.workspace()
    let imported = try await run("import", on: target, ["file": .text(one.path("a.json"))])
    let importResult = try imported.value
    #expect(importResult?["added"] == 2)
    _ = try await run("export", on: target, ["file": .text(one.path("b.json"))])
    #expect(try bytes(one.path("a.json")) == bytes(one.path("b.json")))
    #expect(try await target.steps(limit: 99) == source.steps(limit: 99))
    #expect(try await target.redo(at: Sample.moment)?.changes.map(\.title) == ["zurückgenommen"])
    #expect(
      try await target.openConversations().map(\.events) == source.openConversations().map(\.events)
    )
    _ = try await run("check", on: target)
  }

  @Test func aBackupThatFailsLeavesNothingBehind() async throws {
    let store = try TemporaryStore()
    let workspace = store.workspace()
    try await fill(workspace)
    let folder = store.path("copies")
    let path = folder + "/a.db"
    _ = try await run("backup", on: workspace, given: ["file": .given(.text(path))])
    await #expect(throws: UserError.self) {
      try await run("backup", on: workspace, given: ["file": .given(.text(path))])
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["a.db"])
  }

  @Test func aDatabaseOfAnotherProgramIsNoBackupOfThisStore() async throws {
    let store = try TemporaryStore()
    let workspace = store.workspace()
    _ = try await run("backup", on: workspace)
    let own = workspace.file.allBackups
    #expect(own.count == 1)
    try Data("mine".utf8).write(to: URL(filePath: workspace.file.backups + "/photos.db"))
    #expect(workspace.file.allBackups == own)
  }

  @Test func onlyASoundBackupIsRecommended() async throws {
    let store = try TemporaryStore()
    let workspace = store.workspace()
    try await fill(workspace)
    _ = try await run("backup", on: workspace)
    let backup = try #require(workspace.file.lastBackup)
    try bytes(backup).prefix(5000).write(to: URL(filePath: backup))
    #expect(workspace.file.lastBackup == nil)
  }

  @Test func anExportReplacesNothingUnasked() async throws {
    let store = try TemporaryStore()
    let workspace = store.workspace()
    let path = store.path("a.json")
    try Data("mine".utf8).write(to: URL(filePath: path))
    await #expect(throws: UserError.self) {
      try await run("export", on: workspace, ["file": .text(path)])
    }
    #expect(try bytes(path) == Data("mine".utf8))
    _ = try await run(
      "export",
      on: workspace,
      ["file": .text(path)],
      given: ["force": .given(.boolean(true))]
    )
    #expect(try bytes(path).starts(with: "{\"format\":\"lotse-store\"".utf8))
    let names = try FileManager.default.contentsOfDirectory(atPath: store.directory)
    #expect(names.sorted() == ["a.json", "data"])
  }

  @Test func importAddsWhatIsMissingAsOneStep() async throws {
    let (one, other) = (try TemporaryStore(), try TemporaryStore())
    let source = one.workspace()
    let first = try await source.records(writingAs: "").add("erster")
    try await source.records(writingAs: "").add("zweiter")
    let path = one.path("a.json")
    _ = try await run("export", on: source, ["file": .text(path)])
    let target = other.workspace()
    let records = target.records(writingAs: "")
    try await records.add("eigener")
    let reply = try await run("import", on: target, ["file": .text(path)])
    let result = try reply.value
    #expect(result == ["added": 2, "renumbered": 1, "equal": 0, "kept": 0])
    #expect(try await records.titles(RecordQuery()) == ["eigener", "zweiter", "erster"])
    #expect(try await records.search(SearchQuery("erster")).total == 1)

    _ = try await records.update(
      first.id,
      to: Sample.record("geändert"),
      index: Sample.index("geändert")
    )
    let again = try await run("import", on: target, ["file": .text(path)])
    let againValue = try again.value
    #expect(againValue == ["added": 0, "renumbered": 0, "equal": 1, "kept": 1])
    #expect(try await records.record(first.id)?.content.title == "geändert")
    _ = try await target.undo(at: Sample.moment)
    _ = try await target.undo(at: Sample.moment)
    #expect(try await records.titles(RecordQuery()) == ["eigener"])
    _ = try await run("check", on: target)
  }

  @Test(
    "a malformed file is refused, with the place",
    arguments: [
      ("", ": the file is not JSON."), ("{", ": the file is not JSON."),
      ("[]", ": a value of the wrong kind."),
      ("{\"format\":\"lotse-store\"}", "(version): the value is missing."),
      (#""format":"x""#, "(format): the file is no export of Lotse."),
      (#""version":2"#, "(version): the file was made by a newer version of Lotse."),
      (#""uid":"00""#, "(records[1].uid): expected are 32 hexadecimal digits."),
      (#""number":-1"#, "(records[1].number): the number is too small."),
      (#""number":1"#, "(records[1].number): this occurs already."),
      (#""number":"2""#, "(records[1].number): a value of the wrong kind."),
      (#""created":"yesterday""#, "(records[1].created): a value that does not exist."),
      (#""facets":[]"#, "(records[0].index.facets): expected are lists of values."),
    ]
  )
  func malformed(change: String, message: String) async throws {
    let store = try TemporaryStore()
    let source = store.workspace()
    try await source.records(writingAs: "").add("one")
    try await source.records(writingAs: "").add("two")
    let path = store.path("a.json")
    _ = try await run("export", on: source, ["file": .text(path)])
    let text = String(decoding: try bytes(path), as: UTF8.self)
    try Data(changing(text, change).utf8).write(to: URL(filePath: path))
    let target = try TemporaryStore()
    let error = await #expect(throws: UserError.self) {
      try await run("import", on: target.workspace(), ["file": .text(path)])
    }
    #expect(
      error?.problem.in(.english).hasSuffix(message) == true,
      "\(error?.problem.in(.english) ?? "")"
    )
    let count = try await target.workspace().records(writingAs: "").count(
      kind: "log.entry",
      matching: RecordQuery()
    )
    #expect(count == 0)
  }

  /// The text with a member changed, in the second record if it is one of those.
  private func changing(_ text: String, _ change: String) -> String {
    guard change.hasPrefix("\"") else { return change }
    let key = change.prefix { $0 != ":" } + ":"
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let places = lines.indices.filter { lines[$0].contains(key) }
    let place = places.count > 1 && lines[places[1]].contains("uid") ? places[1] : places[0]
    if change.hasSuffix("[]") { return text.replacing("\(key){}", with: change) }
    guard let start = lines[place].firstRange(of: key) else { return text }
    let end =
      lines[place][start.upperBound...].firstIndex { ",}".contains($0) } ?? lines[place].endIndex
    lines[place].replaceSubrange(start.lowerBound..<end, with: change)
    return lines.joined(separator: "\n")
  }

  @Test func aBackupComesBack() async throws {
    let store = try TemporaryStore()
    let workspace = store.workspace()
    try await fill(workspace)
    let backup = store.path("copy.db")
    _ = try await run(
      "backup",
      on: workspace,
      given: ["file": .given(.text(backup))]
    )
    var status = stat()
    #expect(stat(backup, &status) == 0 && status.st_mode & 0o777 == 0o600)
    let records = workspace.records(writingAs: "")
    try await records.add("danach")
    let reply = try await run(
      "restore",
      on: workspace,
      ["file": .text(backup), "replace": .boolean(true)]
    )
    #expect(try await records.count(kind: "log.entry", matching: RecordQuery()) == 2)
    guard case .string(let former)? = try reply.value?["former"] else {
      Issue.record("the former store was not kept")
      return
    }
    _ = try await run(
      "restore",
      on: workspace,
      ["file": .text(former), "replace": .boolean(true)]
    )
    #expect(try await records.count(kind: "log.entry", matching: RecordQuery()) == 3)
    _ = try await run("check", on: workspace)
  }

  @Test func restoringNeedsAYesAndASoundBackup() async throws {
    let store = try TemporaryStore()
    let workspace = store.workspace()
    try await fill(workspace)
    let path = store.path("copy.db")
    try Data("no database".utf8).write(to: URL(filePath: path))
    let answers: [String: AnswerValue] = ["file": .text(path), "replace": .boolean(false)]
    #expect(try await run("restore", on: workspace, answers).value == ["changed": false])
    for file in [path, store.path("missing.db")] {
      await #expect(throws: UserError.self) {
        try await run("restore", on: workspace, ["file": .text(file), "replace": .boolean(true)])
      }
    }
    let count = try await workspace.records(writingAs: "").count(
      kind: "log.entry",
      matching: RecordQuery()
    )
    #expect(count == 2)
  }

  @Test func aDamagedStoreCanBeRestored() async throws {
    let store = try TemporaryStore()
    let workspace = store.workspace()
    try await fill(workspace)
    _ = try await run("backup", on: workspace)
    await workspace.close()
    try Data(repeating: 7, count: 5_000).write(to: URL(filePath: store.file.path))
    let damaged = store.workspace()
    let backup = try #require(store.file.lastBackup)
    let reply = try await run(
      "restore",
      on: damaged,
      ["file": .text(backup), "replace": .boolean(true)]
    )
    let count = try await damaged.records(writingAs: "").count(
      kind: "log.entry",
      matching: RecordQuery()
    )
    #expect(count == 2)
    guard case .string(let former)? = try reply.value?["former"] else {
      Issue.record("the damaged store was not kept")
      return
    }
    #expect(try bytes(former) == Data(repeating: 7, count: 5_000))
  }

  @Test func aPurgeLeavesNoByteBehind() async throws {
    let store = try TemporaryStore()
    let workspace = store.workspace()
    let records = workspace.records(writingAs: "/log Zugvogel")
    let kept = try await records.add("Geheimnis", [.person: [.text("Rumpelstilzchen")]])
    _ = try await records.update(
      kept.id,
      to: Sample.record("harmlos"),
      index: Sample.index("harmlos")
    )
    try await records.delete(try await records.add("Geheimnis zwei").id)
    try await records.add("Geheimnis drei")
    _ = try await workspace.undo(at: Sample.moment)
    let ended = try await workspace.open(Sample.head("/log Geheimnis"))
    try await workspace.append(.draft("Geheimnis vier"), to: ended)
    try await workspace.close(ended, as: .cancelled)
    _ = try await run("backup", on: workspace)

    let reply = try await run(
      "purge",
      on: workspace,
      ["purge": .boolean(true), "backups": .boolean(true)]
    )
    let result = try reply.value
    #expect(result?["deleted"] == 2)
    #expect(result?["complete"] == true)
    for word in ["Geheimnis", "geheimnis", "eheimni", "Rumpelstilzchen", "rumpel", "Zugvogel"] {
      #expect(try filesContaining(word, in: store.path("data")) == [], "\(word)")
    }
    #expect(try filesContaining("harmlos", in: store.path("data")) != [])
    #expect(try await records.search(SearchQuery("harmlos")).total == 1)
    #expect(try await records.versions(of: kept.id).map(\.record?.title) == ["harmlos"])
    #expect(try await records.add("next").number == 4)
    _ = try await run("check", on: workspace)
  }

  private func filesContaining(_ word: String, in directory: String) throws -> [String] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: directory)
    return try names.filter { name in
      let path = directory + "/" + name
      var isDirectory = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory), !isDirectory
      else { return false }
      return [UInt8](try bytes(path)).firstRange(of: Array(word.utf8)) != nil
    }
  }

  @Test func aPurgeNeedsAYesAndNamesTheBackups() async throws {
    let store = try TemporaryStore()
    let workspace = store.workspace()
    try await fill(workspace)
    _ = try await run("backup", on: workspace)
    _ = try await run("purge", on: workspace, ["purge": .boolean(false)])
    #expect(try await workspace.steps(limit: 9).count == 6)
    let reply = try await run(
      "purge",
      on: workspace,
      ["purge": .boolean(true), "backups": .boolean(false)]
    )
    let result = try reply.value
    #expect(result?["backups"] == .array(store.file.allBackups.map(JSONValue.string)))
    #expect(try await workspace.openConversations().count == 1)
  }

  @Test func thePathIsShown() async throws {
    let store = try TemporaryStore()
    let reply = try await run("path", on: store.workspace())
    let result = try reply.value
    #expect(result == ["path": .string(store.file.path)])
  }

  @Test func aCheckFindsFilesThatOthersCanRead() async throws {
    let store = try TemporaryStore()
    let workspace = store.workspace()
    try await fill(workspace)
    chmod(store.file.path, 0o644)
    let error = await #expect(throws: UserError.self) { try await run("check", on: workspace) }
    #expect(
      error?.advice?.in(.english)
        == "Other users can read the files. To put that right: chmod go= FILE"
    )
  }
}
