import LotseHost
import LotseKit
import Testing

/// What every store must do with units of work, steps, conversations and settings.
enum WorkspaceContract {
  static func unitsCountWhollyOrNotAtAll(_ workspace: any Workspace) async throws {
    let outside = workspace.records(writingAs: "test")
    let work = try await workspace.begin(Sample.label("/log one"))
    let stored = try await work.add("one")
    let inside = try await work.record(stored.id)
    let seenOutside = try await outside.record(stored.id)
    #expect(inside != nil && seenOutside == nil)
    let step = try await work.commit(closing: nil)
    #expect(step?.label == Sample.label("/log one"))
    #expect(
      step?.changes == [
        Step.Change(kind: "log.entry", number: 1, title: "one", action: .added)
      ]
    )
    let committed = try await outside.record(stored.id)
    #expect(committed != nil)

    let dropped = try await workspace.begin(Sample.label())
    try await dropped.delete(stored.id)
    await dropped.rollback()
    let kept = try await outside.record(stored.id)
    #expect(kept != nil)
    let empty = try await workspace.begin(Sample.label()).commit(closing: nil)
    #expect(empty == nil)
  }

  static func oneChangeForEachRecord(_ workspace: any Workspace) async throws {
    let work = try await workspace.begin(Sample.label())
    let kept = try await work.add("one")
    _ = try await work.update(kept.id, to: Sample.record("two"), index: Sample.index("two"))
    let passing = try await work.add("passing")
    try await work.delete(passing.id)
    let step = try await work.commit(closing: nil)
    #expect(
      step?.changes == [
        Step.Change(kind: "log.entry", number: 1, title: "two", action: .added)
      ]
    )
  }

  static func nothingIsWrittenAfterTheEnd(_ workspace: any Workspace) async throws {
    let work = try await workspace.begin(Sample.label())
    try await work.add("one")
    await work.rollback()
    await #expect(throws: UserError.self) { try await work.add("two") }
    let count = try await workspace.records(writingAs: "").count(
      kind: "log.entry",
      matching: RecordQuery()
    )
    #expect(count == 0)
  }

  static func goesOnAfterARefusal(_ workspace: any Workspace) async throws {
    let gone = try await workspace.records(writingAs: "").add("gone")
    try await workspace.records(writingAs: "").delete(gone.id)
    let vain = try await workspace.begin(Sample.label("vain"))
    await #expect(throws: UserError.self) { try await vain.delete(gone.id) }
    #expect(try await vain.commit(closing: nil) == nil)
    let work = try await workspace.begin(Sample.label("work"))
    try await work.add("kept")
    await #expect(throws: UserError.self) { try await work.delete(gone.id) }
    #expect(try await work.commit(closing: nil)?.changes.map(\.title) == ["kept"])
    #expect(try await workspace.steps(limit: 1).map(\.label.command) == ["work"])
  }

  static func undoesAndRedoes(_ workspace: any Workspace) async throws {
    let store = workspace.records(writingAs: "test")
    let stored = try await store.add("one", [.tag: [.text("IT")]])
    _ = try await store.update(
      stored.id,
      to: Sample.record("two"),
      index: Sample.index("two", [.tag: [.text("Bau")]])
    )
    try await store.delete(stored.id)

    func state() async throws -> [String?] {
      let found = try await store.search(SearchQuery("one OR two")).hits
      let tags = try await store.values(of: .tag, beginningWith: "", limit: 9)
      return [
        try await store.record(stored.id)?.content.title,
        found.first?.record.content.title, tags.first,
      ]
    }
    var states = [try await state()]
    for _ in 0..<3 {
      #expect(try await workspace.undo(at: Sample.moment)?.isUndone == true)
      states.append(try await state())
    }
    #expect(
      states == [[nil, nil, nil], ["two", "two", "Bau"], ["one", "one", "IT"], [nil, nil, nil]]
    )
    #expect(try await workspace.undo(at: Sample.moment) == nil)
    for expected in states.reversed().dropFirst() {
      #expect(try await workspace.redo(at: Sample.moment)?.isUndone == false)
      #expect(try await state() == expected)
    }
    #expect(try await workspace.redo(at: Sample.moment) == nil)
  }

  static func newStepsEndRedo(_ workspace: any Workspace) async throws {
    let store = workspace.records(writingAs: "test")
    try await store.add("one")
    _ = try await workspace.undo(at: Sample.moment)
    try await store.add("two")
    #expect(try await workspace.redo(at: Sample.moment) == nil)
    let steps = try await workspace.steps(limit: 10)
    #expect(steps.map(\.isUndone) == [false, true])
    #expect(steps.map(\.number) == [2, 1])
    #expect(try await workspace.steps(limit: 1).map(\.number) == [2])
  }

  static func keepsConversations(_ workspace: any Workspace) async throws {
    let events: [JournalEvent] = [
      .answered(Sample.entry("name", .given(.text("Ämter")))),
      .answered(
        Sample.entry("items", .given(.items([["a": .skipped, "b": .given(.decimal(1.5))]])))
      ),
      .keptFirst(1), .changed(0, Sample.entry("name", .unsure)), .unsettled(from: 1),
      .draft("halb getippt \u{1b}"),
    ]
    let number = try await workspace.open(Sample.head())
    for event in events { try await workspace.append(event, to: number) }
    let open = try await workspace.openConversations()
    #expect(
      open == [
        SavedConversation(number: number, head: Sample.head(), events: events, isClaimed: true)
      ]
    )
    try await workspace.close(number, as: .cancelled)
    let second = try await workspace.open(Sample.head("/agenda"))
    #expect(second == number + 1)
    #expect(try await workspace.openConversations().map(\.number) == [second])
  }

  static func closesWithTheCommit(_ workspace: any Workspace) async throws {
    let number = try await workspace.open(Sample.head())
    let work = try await workspace.begin(Sample.label())
    try await work.add("one")
    _ = try await work.commit(closing: number)
    #expect(try await workspace.openConversations() == [])
    let reading = try await workspace.open(Sample.head())
    #expect(try await workspace.begin(Sample.label()).commit(closing: reading) == nil)
    #expect(try await workspace.openConversations() == [])
    #expect(try await workspace.claim(reading) == nil)
  }

  static func claimsAndReleases(_ workspace: any Workspace) async throws {
    let number = try await workspace.open(Sample.head())
    #expect(try await workspace.claim(number) == nil)
    try await workspace.release(number)
    #expect(try await workspace.openConversations().map(\.isClaimed) == [false])
    #expect(try await workspace.claim(number)?.isClaimed == true)
  }

  static func remembersSettings(_ workspace: any Workspace) async throws {
    #expect(try await workspace.setting("language") == nil)
    try await workspace.set("language", to: "de")
    try await workspace.set("language", to: "en")
    #expect(try await workspace.setting("language") == "en")
    try await workspace.set("language", to: nil)
    #expect(try await workspace.setting("language") == nil)
  }

  static func countsRevisions(_ workspace: any Workspace) async throws {
    let before = try await workspace.revision()
    #expect(try await workspace.revision() == before)
    try await workspace.records(writingAs: "test").add("one")
    let after = try await workspace.revision()
    #expect(after != before)
    _ = try await workspace.undo(at: Sample.moment)
    #expect(try await workspace.revision() != after)
  }
}
