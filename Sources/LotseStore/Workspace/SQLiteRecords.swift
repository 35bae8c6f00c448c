import LotseKit

/// Records in SQLite, read and written through a ``Database``; the kinds of stores differ only
/// in what surrounds a read or a write.
protocol SQLiteRecords: RecordStore {
  func read<Value: Sendable>(
    _ body: @escaping @Sendable (Connection) throws -> Value
  ) async throws -> Value

  func write<Value: Sendable>(
    _ body: @escaping @Sendable (StepWriter) throws -> Value
  ) async throws -> Value
}

extension SQLiteRecords {
  func insert(_ record: RawRecord, index: RecordIndex) async throws -> Stored<RawRecord> {
    try await write { try $0.insert(record, index) }
  }

  func update(
    _ id: RecordID,
    to record: RawRecord,
    index: RecordIndex
  ) async throws -> Stored<RawRecord> {
    try await write { try $0.update(id, to: record, index) }
  }

  func delete(_ id: RecordID) async throws {
    try await write { try $0.delete(id) }
  }

  func record(_ id: RecordID) async throws -> Stored<RawRecord>? {
    try await read { try $0.record(id) }
  }

  func record(kind: String, number: Int) async throws -> Stored<RawRecord>? {
    try await read { try $0.record(kind: kind, number: number) }
  }

  func records(kind: String, matching query: RecordQuery) async throws -> [Stored<RawRecord>] {
    try await read { try $0.records(kind: kind, matching: query) }
  }

  func count(kind: String, matching query: RecordQuery) async throws -> Int {
    try await read { try $0.count(kind: kind, matching: query) }
  }

  func values(
    of facet: Facet,
    beginningWith prefix: String,
    limit: Int
  ) async throws -> [String] {
    try await read { try $0.values(of: facet, beginningWith: prefix, limit: limit) }
  }

  func search(_ query: SearchQuery) async throws -> SearchResult {
    try await read { try $0.search(query) }
  }

  func versions(of id: RecordID) async throws -> [RecordVersion] {
    try await read { try $0.versions(of: id) }
  }
}
