/// A record as the store keeps it, whatever its kind.
public struct RawRecord: Sendable, Hashable, Codable {
  /// The id of its kind.
  public var kind: String
  /// One line that tells it from others.
  public var title: String
  /// The day it belongs to.
  public var day: Day?
  /// The record's JSON.
  public var body: RecordBody

  /// A record in the store's form.
  public init(kind: String, title: String, day: Day?, body: RecordBody) {
    self.kind = kind
    self.title = title
    self.day = day
    self.body = body
  }
}

/// What a record is found by, beside its body.
public struct RecordIndex: Sendable, Hashable {
  /// The words by which full-text search finds it.
  public var searchText: String
  /// The values by which it is filtered, sorted and completed.
  public var facets: [Facet: [FacetValue]]

  /// An index of words and values.
  public init(searchText: String, facets: [Facet: [FacetValue]]) {
    self.searchText = searchText
    self.facets = facets
  }
}

/// An earlier state of a record.
public struct RecordVersion: Sendable {
  /// When it came to be.
  public var moment: Moment
  /// The command that made it, as the user typed or would type it.
  public var command: String
  /// The record after that; `nil` if it was deleted.
  public var record: RawRecord?

  /// A version of a record.
  public init(moment: Moment, command: String, record: RawRecord?) {
    self.moment = moment
    self.command = command
    self.record = record
  }
}

/// Where records live.
///
/// What one command writes counts all together or not at all.
///
/// Every method throws a ``UserError`` if the store cannot be read or written.
public protocol RecordStore: Sendable {
  /// Stores a new record and gives it its number.
  func insert(_ record: RawRecord, index: RecordIndex) async throws -> Stored<RawRecord>
  /// Replaces a record; its history keeps the former one. Fails if there is no such record.
  func update(_ id: RecordID, to record: RawRecord, index: RecordIndex) async throws
    -> Stored<RawRecord>
  /// Deletes a record; undo and history keep it until the store is purged.
  func delete(_ id: RecordID) async throws
  /// The record with an identity.
  func record(_ id: RecordID) async throws -> Stored<RawRecord>?
  /// The record of a kind with a number.
  func record(kind: String, number: Int) async throws -> Stored<RawRecord>?
  /// The records of a kind that meet a query.
  func records(kind: String, matching query: RecordQuery) async throws -> [Stored<RawRecord>]
  /// How many records of a kind meet a query, counted no further than its limit.
  func count(kind: String, matching query: RecordQuery) async throws -> Int
  /// The known values of a facet over all kinds that begin with some letters (whatever the case,
  /// ä or ae), most used first.
  func values(of facet: Facet, beginningWith prefix: String, limit: Int) async throws -> [String]
  /// Full-text search.
  func search(_ query: SearchQuery) async throws -> SearchResult
  /// A record's versions, the oldest first.
  func versions(of id: RecordID) async throws -> [RecordVersion]
}

extension RecordStore {
  /// Stores a new record and gives it its number.
  public func insert<R: Record>(_ record: R) async throws -> Stored<R> {
    try await insert(RawRecord(record), index: RecordIndex(record)).map { _ in record }
  }

  /// Replaces a record; its history keeps the former one.
  public func update<R: Record>(_ id: RecordID, to record: R) async throws -> Stored<R> {
    try await update(id, to: RawRecord(record), index: RecordIndex(record)).map { _ in record }
  }

  /// The record with an identity, if it is of this type.
  public func record<R: Record>(_ type: R.Type, _ id: RecordID) async throws -> Stored<R>? {
    guard let stored = try await record(id), stored.content.kind == type.kind.id else { return nil }
    return try stored.map { try $0.body.decoded(as: type) }
  }

  /// The record of a type with a number.
  public func record<R: Record>(_ type: R.Type, number: Int) async throws -> Stored<R>? {
    try await record(kind: type.kind.id, number: number)?.map { try $0.body.decoded(as: type) }
  }

  /// The records of a type that meet a query.
  public func records<R: Record>(
    _ type: R.Type,
    matching query: RecordQuery = RecordQuery()
  ) async throws -> [Stored<R>] {
    // `map` would be run for no type in particular here, which first looks through all conformances.
    var records: [Stored<R>] = []
    for stored in try await self.records(kind: type.kind.id, matching: query) {
      records.append(try stored.map { try $0.body.decoded(as: type) })
    }
    return records
  }

  /// How many records of a type meet a query, counted no further than its limit.
  public func count<R: Record>(
    _ type: R.Type,
    matching query: RecordQuery = RecordQuery()
  ) async throws -> Int {
    try await count(kind: type.kind.id, matching: query)
  }
}

extension RawRecord {
  /// The store's form of a record.
  ///
  /// - Throws: `EncodingError` if the record has no JSON form.
  public init<R: Record>(_ record: R) throws {
    self.init(
      kind: R.kind.id,
      title: record.title,
      day: record.day,
      body: try RecordBody(encoding: record)
    )
  }
}

extension RecordIndex {
  /// What a record is found by.
  public init(_ record: some Record) {
    var facets = record.facets
    if let day = record.day { facets[.day] = [.day(day)] }
    self.init(searchText: record.searchText, facets: facets)
  }
}
