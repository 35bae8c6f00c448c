package import LotseHost
package import LotseKit

/// A workspace in memory: the simplest thing that keeps the contract, for tests of the host and
/// as the model that the real store is compared with.
///
/// Full-text search only looks for the words as they stand.
package actor MemoryWorkspace: Workspace {
  private var records = MemoryRecords()
  private var journals: [Int: (head: ConversationHead, events: [JournalEvent], claimed: Bool)] = [:]
  private var lastConversation = 0
  private var settings: [String: String] = [:]
  private var revisions = 0

  package init() {}

  nonisolated package func records(writingAs command: String) -> any RecordStore {
    CommittingRecords(workspace: self, command: command)
  }

  package func begin(_ label: StepLabel) -> any UnitOfWork { MemoryWork(label, on: self) }

  /// What is committed at present.
  func snapshot() -> MemoryRecords { records }

  func commit(_ changed: MemoryRecords, closing conversation: Int?) {
    records = changed
    revisions += 1
    if let conversation { journals[conversation] = nil }
  }

  package func open(_ head: ConversationHead) -> Int {
    lastConversation += 1
    journals[lastConversation] = (head, [], true)
    return lastConversation
  }

  package func append(_ event: JournalEvent, to conversation: Int) {
    journals[conversation]?.events.append(event)
  }

  package func close(_ conversation: Int, as end: ConversationEnd) {
    journals[conversation] = nil
  }

  package func openConversations() -> [SavedConversation] {
    journals.keys.sorted().compactMap(saved)
  }

  package func claim(_ conversation: Int) -> SavedConversation? {
    guard journals[conversation]?.claimed == false else { return nil }
    journals[conversation]?.claimed = true
    return saved(conversation)
  }

  package func release(_ conversation: Int) { journals[conversation]?.claimed = false }

  private func saved(_ number: Int) -> SavedConversation? {
    journals[number].map {
      SavedConversation(number: number, head: $0.head, events: $0.events, isClaimed: $0.claimed)
    }
  }

  package func undo(at moment: Moment) -> Step? {
    defer { revisions += 1 }
    return records.undo()
  }

  package func redo(at moment: Moment) -> Step? {
    defer { revisions += 1 }
    return records.redo()
  }

  package func steps(limit: Int) -> [Step] {
    Array(records.steps.map(\.step).reversed().prefix(limit))
  }

  package func setting(_ key: String) -> String? { settings[key] }
  package func set(_ key: String, to value: String?) { settings[key] = value }
  package func revision() -> Int { revisions }

  nonisolated package func notes(of plugin: String) -> any PrivateNotes {
    MemoryNotes(workspace: self, plugin: plugin)
  }

  func change(_ key: String, _ change: (String?) throws -> String?) rethrows {
    settings[key] = try change(settings[key])
    revisions += 1
  }
}

/// One run of a command over a copy of the records.
private actor MemoryWork: UnitOfWork {
  private let label: StepLabel
  private let workspace: MemoryWorkspace
  private var records: MemoryRecords?
  private var changes: [MemoryRecords.Change] = []
  private var isOver = false

  init(_ label: StepLabel, on workspace: MemoryWorkspace) {
    self.label = label
    self.workspace = workspace
  }

  private func current() async -> MemoryRecords {
    if let records { return records }
    return await workspace.snapshot()
  }

  private func change<Result>(
    _ body: (inout MemoryRecords) throws -> (Result, MemoryRecords.Change)
  ) async throws -> Result {
    precondition(!isOver, "a unit of work is written to after its end")
    var copy = await current()
    let (result, change) = try body(&copy)
    records = copy
    changes.append(change)
    return result
  }

  func commit(closing conversation: Int?) async throws -> Step? {
    isOver = true
    var copy = await current()
    let step = changes.isEmpty ? nil : copy.record(changes, label)
    await workspace.commit(copy, closing: conversation)
    return step
  }

  func rollback() {
    isOver = true
    records = nil
  }

  func insert(_ record: RawRecord, index: RecordIndex) async throws -> Stored<RawRecord> {
    let moment = label.moment
    return try await change { $0.insert(record, index, moment) }
  }

  func update(_ id: RecordID, to record: RawRecord, index: RecordIndex) async throws
    -> Stored<RawRecord>
  {
    let moment = label.moment
    return try await change { try $0.update(id, record, index, moment) }
  }

  func delete(_ id: RecordID) async throws {
    try await change { ((), try $0.delete(id)) }
  }

  func record(_ id: RecordID) async throws -> Stored<RawRecord>? {
    await current().rows[id]?.stored
  }
  func record(kind: String, number: Int) async throws -> Stored<RawRecord>? {
    await current().all(kind).first { $0.number == number }
  }
  func records(kind: String, matching query: RecordQuery) async throws -> [Stored<RawRecord>] {
    await current().matching(kind, query)
  }
  func count(kind: String, matching query: RecordQuery) async throws -> Int {
    await current().matching(kind, query).count
  }
  func values(
    of facet: Facet,
    beginningWith prefix: String,
    limit: Int
  ) async throws -> [String] {
    await current().values(of: facet, prefix, limit)
  }
  func search(_ query: SearchQuery) async throws -> SearchResult { await current().search(query) }
  func versions(of id: RecordID) async throws -> [RecordVersion] {
    await current().versions(of: id)
  }
}

/// Records outside any command's work: every write is a step of its own.
private struct CommittingRecords: RecordStore {
  let workspace: MemoryWorkspace
  let command: String

  private func committing<Result>(
    _ body: (any UnitOfWork) async throws -> Result
  ) async throws -> Result {
    let moment = Moment(seconds: 0, offset: 0)
    let work = await workspace.begin(StepLabel(command: command, moment: moment))
    let result = try await body(work)
    _ = try await work.commit(closing: nil)
    return result
  }

  private var reading: any UnitOfWork {
    get async {
      await workspace.begin(StepLabel(command: "", moment: Moment(seconds: 0, offset: 0)))
    }
  }

  func insert(_ record: RawRecord, index: RecordIndex) async throws -> Stored<RawRecord> {
    try await committing { try await $0.insert(record, index: index) }
  }
  func update(_ id: RecordID, to record: RawRecord, index: RecordIndex) async throws
    -> Stored<RawRecord>
  {
    try await committing { try await $0.update(id, to: record, index: index) }
  }
  func delete(_ id: RecordID) async throws { try await committing { try await $0.delete(id) } }
  func record(_ id: RecordID) async throws -> Stored<RawRecord>? {
    try await reading.record(id)
  }
  func record(kind: String, number: Int) async throws -> Stored<RawRecord>? {
    try await reading.record(kind: kind, number: number)
  }
  func records(kind: String, matching query: RecordQuery) async throws -> [Stored<RawRecord>] {
    try await reading.records(kind: kind, matching: query)
  }
  func count(kind: String, matching query: RecordQuery) async throws -> Int {
    try await reading.count(kind: kind, matching: query)
  }
  func values(
    of facet: Facet,
    beginningWith prefix: String,
    limit: Int
  ) async throws -> [String] {
    try await reading.values(of: facet, beginningWith: prefix, limit: limit)
  }
  func search(_ query: SearchQuery) async throws -> SearchResult {
    try await reading.search(query)
  }
  func versions(of id: RecordID) async throws -> [RecordVersion] {
    try await reading.versions(of: id)
  }
}
