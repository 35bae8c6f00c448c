import LotseKit

/// A store that can be read, but ends the body at its first write: for looking ahead.
///
/// But for the profile of the administration: it is kept as soon as it is told, with the
/// conversation's own questions still to come. Whoever looks ahead rolls the work back anyway.
struct Untouched: RecordStore {
  /// A body wanted to write.
  struct WouldWrite: Error {}

  let store: any RecordStore

  func insert(_ record: RawRecord, index: RecordIndex) async throws -> Stored<RawRecord> {
    guard record.kind == Profile.kind.id else { throw WouldWrite() }
    return try await store.insert(record, index: index)
  }
  func update(_ id: RecordID, to record: RawRecord, index: RecordIndex) async throws
    -> Stored<RawRecord>
  {
    guard record.kind == Profile.kind.id else { throw WouldWrite() }
    return try await store.update(id, to: record, index: index)
  }
  func delete(_ id: RecordID) async throws { throw WouldWrite() }
  func record(_ id: RecordID) async throws -> Stored<RawRecord>? { try await store.record(id) }
  func record(kind: String, number: Int) async throws -> Stored<RawRecord>? {
    try await store.record(kind: kind, number: number)
  }
  func records(kind: String, matching query: RecordQuery) async throws -> [Stored<RawRecord>] {
    try await store.records(kind: kind, matching: query)
  }
  func count(kind: String, matching query: RecordQuery) async throws -> Int {
    try await store.count(kind: kind, matching: query)
  }
  func values(
    of facet: Facet,
    beginningWith prefix: String,
    limit: Int
  ) async throws -> [String] {
    try await store.values(of: facet, beginningWith: prefix, limit: limit)
  }
  func search(_ query: SearchQuery) async throws -> SearchResult { try await store.search(query) }
  func versions(of id: RecordID) async throws -> [RecordVersion] {
    try await store.versions(of: id)
  }
}
