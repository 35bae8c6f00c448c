package import LotseKit

/// How long before an appointment somebody wants to be reminded; there is one such record.
package struct ReminderSetting: Codable, Sendable, Hashable {
  /// So many minutes before, as long as nobody said otherwise.
  package static let usualMinutes = 15

  /// So many minutes before it begins; `nil` for never.
  package var minutes: Int?

  /// A reminder so many minutes before.
  package init(minutes: Int?) { self.minutes = minutes }
}

extension ReminderSetting: Record {
  /// The kind of record.
  package static let kind = RecordKind(
    "agenda.reminders",
    singular: Text(de: "Einstellung der Erinnerungen", en: "Setting of reminders"),
    plural: Text(de: "Einstellungen der Erinnerungen", en: "Settings of reminders")
  )

  /// How long before.
  package var title: String { minutes.map { "\($0) min" } ?? "–" }
  /// Nobody looks for it.
  package var searchText: String { "" }
  /// It belongs to no day.
  package var day: Day? { nil }
  /// It is found by its kind.
  package var facets: [Facet: [FacetValue]] { [:] }
}

extension RecordStore {
  /// The setting of reminders, if somebody made one.
  func reminderSetting() async throws -> Stored<ReminderSetting>? {
    try await records(ReminderSetting.self, matching: RecordQuery(order: .newest, limit: 1)).first
  }

  /// How long before appointments to remind; `nil` for never.
  func reminderMinutes() async throws -> Int? {
    if let setting = try await reminderSetting() { return setting.content.minutes }
    return ReminderSetting.usualMinutes
  }
}
