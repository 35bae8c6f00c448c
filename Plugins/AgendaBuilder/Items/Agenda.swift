import LotseKit

/// The items of the store, kept consistent with each other.
///
/// Every change of an item goes through here: it looks after what measures that build on each
/// other must know of one another.
struct Agenda: Sendable {
  let store: any RecordStore
  let today: Day
  /// Remembers what is put on the agenda here.
  var own: OwnRecords?

  /// The item with an identity.
  ///
  /// - Throws: A ``UserError`` if it is gone.
  func item(_ id: RecordID) async throws -> Stored<AgendaItem> {
    guard let item = try await store.record(AgendaItem.self, id) else { throw UserError.noSuchItem }
    return item
  }

  /// The measure with an identity.
  ///
  /// - Throws: A ``UserError`` if it is gone, or if it is no measure.
  func measure(_ id: RecordID) async throws -> Stored<Measure> {
    let item = try await item(id)
    guard let measure = item.measure else { throw UserError.notAMeasure(item.number) }
    return measure
  }

  /// The measure with a number; `nil` if there is none, or if it is no measure.
  func measure(numbered number: Int) async throws -> Stored<Measure>? {
    try await store.record(AgendaItem.self, number: number)?.measure
  }

  /// The items that meet a query.
  func items(_ query: RecordQuery) async throws -> [Stored<AgendaItem>] {
    try await store.records(AgendaItem.self, matching: query)
  }

  /// The measures that meet a query.
  func measures(_ query: RecordQuery) async throws -> [Stored<Measure>] {
    var query = query
    query.conditions.append(.has(.itemKind, .text(Measure.kindName)))
    return try await items(query).compactMap(\.measure)
  }

  /// How many items meet a query.
  func count(_ conditions: [RecordQuery.Condition]) async throws -> Int {
    try await store.count(AgendaItem.self, matching: RecordQuery(conditions))
  }

  /// How many items meet a query, counted no further than a list counts.
  func tally(_ conditions: [RecordQuery.Condition]) async throws -> Tally {
    let query = RecordQuery(conditions, limit: Tally.most + 1)
    return Tally(counted: try await store.count(AgendaItem.self, matching: query))
  }

  /// Puts a measure on the agenda.
  func add(_ measure: Measure) async throws -> Stored<Measure> {
    let stored = try await store.insert(AgendaItem.measure(measure)).map { _ in measure }
    own?.insert(stored.id)
    try await tellNeeded(by: measure.needs)
    return stored
  }

  /// Changes a measure; that counts as movement.
  ///
  /// - Throws: A ``UserError`` if measures would have to wait for each other in a circle.
  func update(_ former: Stored<Measure>, to measure: Measure) async throws -> Stored<Measure> {
    // Another change of the same command may have told the measure by when it is needed.
    let present = try await self.measure(former.id).content
    var measure = measure
    measure.moved = today
    measure.neededBy = present.neededBy
    if measure.needs != present.needs {
      try await refuseCircle(from: former, over: measure.needs)
    }
    let stored = try await write(former.id, measure)
    try await tellNeeded(by: present.needs + measure.needs)
    return stored
  }

  /// Takes a measure off the agenda; others no longer wait for it.
  func delete(_ measure: Stored<Measure>) async throws {
    let needs = try await self.measure(measure.id).content.needs
    for other in try await dependents(of: measure.id) {
      var content = other.content
      content.needs.removeAll { $0 == measure.id }
      _ = try await write(other.id, content)
    }
    try await store.delete(measure.id)
    try await tellNeeded(by: needs)
  }

  /// Takes an item off the agenda.
  func delete(_ item: Stored<AgendaItem>) async throws {
    if let measure = item.measure {
      try await delete(measure)
    } else {
      try await store.delete(item.id)
    }
  }

  func write(_ id: RecordID, _ measure: Measure) async throws -> Stored<Measure> {
    try await store.update(id, to: AgendaItem.measure(measure)).map { _ in measure }
  }
}

extension Stored<AgendaItem> {
  /// The item as a measure, if it is one.
  var measure: Stored<Measure>? {
    if case .measure(let measure) = content { map { _ in measure } } else { nil }
  }

  /// The item as a calendar entry, if it is one.
  var entry: Stored<CalendarEntry>? {
    if case .entry(let entry) = content { map { _ in entry } } else { nil }
  }
}
