import LotseKit

// Appointments and deadlines.
extension Agenda {
  /// The appointment or deadline with an identity.
  ///
  /// - Throws: A ``UserError`` if it is gone, or if it is a measure.
  func entry(_ id: RecordID) async throws -> Stored<CalendarEntry> {
    let item = try await item(id)
    guard let entry = item.entry else { throw UserError.notAnEntry(item.number) }
    return entry
  }

  /// Puts an appointment or a deadline on the agenda.
  func add(_ entry: CalendarEntry) async throws -> Stored<CalendarEntry> {
    let stored = try await store.insert(AgendaItem.entry(entry)).map { _ in entry }
    own?.insert(stored.id)
    return stored
  }

  /// Changes an appointment or a deadline.
  func update(
    _ former: Stored<CalendarEntry>,
    to entry: CalendarEntry
  ) async throws -> Stored<CalendarEntry> {
    try await store.update(former.id, to: AgendaItem.entry(entry)).map { _ in entry }
  }
}
