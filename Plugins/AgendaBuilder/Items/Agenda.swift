import LotseKit

/// The items of the store, kept consistent with each other.
///
/// Every change of an item goes through here: it looks after what measures that build on each
/// other must know of one another.
struct Agenda: Sendable {
  let store: any RecordStore
  let today: Day

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

  /// Puts a measure on the agenda.
  func add(_ measure: Measure) async throws -> Stored<Measure> {
    let stored = try await store.insert(AgendaItem.measure(measure)).map { _ in measure }
    try await tellNeeded(by: measure.needs)
    return stored
  }

  /// Changes a measure; that counts as movement.
  ///
  /// - Throws: A ``UserError`` if measures would have to wait for each other in a circle.
  func update(_ former: Stored<Measure>, to measure: Measure) async throws -> Stored<Measure> {
    var measure = measure
    measure.moved = today
    if measure.needs != former.content.needs {
      try await refuseCircle(from: former, over: measure.needs)
    }
    let stored = try await write(former.id, measure)
    try await tellNeeded(by: Set(former.content.needs).union(measure.needs))
    return stored
  }

  /// Takes a measure off the agenda; others no longer wait for it.
  func delete(_ measure: Stored<Measure>) async throws {
    for other in try await dependents(of: measure.id) {
      var content = other.content
      content.needs.removeAll { $0 == measure.id }
      _ = try await write(other.id, content)
    }
    try await store.delete(measure.id)
    try await tellNeeded(by: measure.content.needs)
  }

  private func write(_ id: RecordID, _ measure: Measure) async throws -> Stored<Measure> {
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

// Measures that build on each other.
extension Agenda {
  /// The measures that need a measure.
  func dependents(of id: RecordID) async throws -> [Stored<Measure>] {
    try await measures(RecordQuery([.has(.needs, .text(id.rawValue))]))
  }

  /// The measures that are still to be done before a measure can go on.
  func prerequisites(of measure: Measure) async throws -> [Stored<Measure>] {
    var open: [Stored<Measure>] = []
    for id in measure.needs {
      guard let needed = try await store.record(AgendaItem.self, id)?.measure else { continue }
      if needed.content.isOpen { open.append(needed) }
    }
    return open
  }

  /// Tells measures by when others need them, and so on along the chain.
  private func tellNeeded(by ids: some Sequence<RecordID>) async throws {
    for id in ids {
      guard let needed = try await store.record(AgendaItem.self, id)?.measure else { continue }
      let open = try await dependents(of: id).map(\.content).filter(\.isOpen)
      let day = open.compactMap(\.pressing).min()
      guard day != needed.content.neededBy else { continue }
      var content = needed.content
      content.neededBy = day
      _ = try await write(id, content)
      try await tellNeeded(by: content.needs)
    }
  }

  /// Refuses to let a measure wait for one that itself waits for it.
  private func refuseCircle(from measure: Stored<Measure>, over needs: [RecordID]) async throws {
    var seen: Set<RecordID> = []
    var paths = needs.map { [$0] }
    while let path = paths.popLast() {
      guard let id = path.last else { continue }
      if id == measure.id {
        let numbers = try await numbers(of: path)
        throw UserError.circle([measure.number] + numbers)
      }
      guard seen.insert(id).inserted,
        let next = try await store.record(AgendaItem.self, id)?.measure
      else { continue }
      paths += next.content.needs.map { path + [$0] }
    }
  }

  private func numbers(of ids: [RecordID]) async throws -> [Int] {
    var numbers: [Int] = []
    for id in ids {
      if let item = try await store.record(AgendaItem.self, id) { numbers.append(item.number) }
    }
    return numbers
  }
}
