import LotseKit

/// A record with everything that the store keeps of it.
struct RecordRow: Sendable {
  var stored: Stored<RawRecord>
  var index: RecordIndex

  var content: RawRecord { stored.content }

  /// The row with new content.
  func changed(to record: RawRecord, _ index: RecordIndex, at moment: Moment) -> RecordRow {
    RecordRow(
      stored: Stored(
        id: stored.id,
        number: stored.number,
        created: stored.created,
        changed: moment,
        content: record
      ),
      index: index
    )
  }
}

// The JSON of a state of a record, as the history keeps it: everything but what the history
// knows anyway, the identity, the kind and the number.
extension RecordRow {
  /// The JSON text of the state.
  ///
  /// - Throws: `DecodingError` if the record is no JSON.
  func snapshot() throws -> String {
    JSONValue.object([
      "title": .string(content.title),
      "day": content.day.map { .string($0.iso) } ?? .null,
      "created": .string(stored.created.iso),
      "changed": .string(stored.changed.iso),
      "facets": index.facets.json,
      "text": .string(index.searchText),
      "body": try content.body.value,
    ]).text()
  }

  /// Reads a state.
  ///
  /// - Throws: ``DamagedRow`` or `DecodingError` if it is none.
  init(snapshot: String, of id: RecordID, kind: String, number: Int) throws {
    let json = try JSONValue(parsing: snapshot)
    guard case .string(let title)? = json["title"], case .string(let text)? = json["text"],
      let created = Moment(json["created"]), let changed = Moment(json["changed"]),
      let facets = json["facets"].flatMap({ [Facet: [FacetValue]](json: $0) }),
      let body = json["body"]
    else { throw DamagedRow() }
    let record = RawRecord(kind: kind, title: title, day: Day(json["day"]), body: RecordBody(body))
    stored = Stored(id: id, number: number, created: created, changed: changed, content: record)
    index = RecordIndex(searchText: text, facets: facets)
  }
}

extension Moment {
  /// Reads a moment from JSON; `nil` if it is none.
  fileprivate init?(_ json: JSONValue?) {
    guard case .string(let text)? = json else { return nil }
    self.init(iso: text)
  }
}

extension Day {
  /// Reads a day from JSON; `nil` if it is none.
  fileprivate init?(_ json: JSONValue?) {
    guard case .string(let text)? = json else { return nil }
    self.init(iso: text)
  }
}

extension Stored<RawRecord> {
  /// The columns from which a record is read.
  static let columns = "r.uid, r.kind, r.number, r.title, r.day, r.created, r.changed, r.body"

  /// Reads a record from these columns.
  init(_ row: Row) throws {
    guard let created = Moment(iso: row.text(5)), let changed = Moment(iso: row.text(6)) else {
      throw DamagedRow()
    }
    self.init(
      id: RecordID(rawValue: row.text(0)),
      number: row.integer(2),
      created: created,
      changed: changed,
      content: RawRecord(
        kind: row.text(1),
        title: row.text(3),
        day: row.optionalText(4).flatMap { Day(iso: $0) },
        body: RecordBody(text: row.text(7))
      )
    )
  }
}

extension RecordRow {
  /// The columns from which a row is read.
  static let columns = Stored<RawRecord>.columns + ", r.facets, r.text"

  /// Reads a row from these columns.
  init(_ row: Row) throws {
    stored = try Stored(row)
    guard let facets = [Facet: [FacetValue]](json: try JSONValue(parsing: row.text(8))) else {
      throw DamagedRow()
    }
    index = RecordIndex(searchText: row.text(9), facets: facets)
  }
}
