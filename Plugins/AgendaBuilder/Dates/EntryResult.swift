import LotseKit

/// An appointment or a deadline as programs get it.
///
/// ```json
/// {"number": 3, "id": "…", "kind": "deadline", "title": "Haushaltsanmeldung",
///  "start": "2026-12-04", "created": "2026-11-23T10:00:00+01:00",
///  "changed": "2026-11-23T10:00:00+01:00"}
/// ```
struct EntryResult: Encodable {
  let number: Int
  let id: RecordID
  let kind: CalendarEntry.Kind
  let title: String
  let start: DayTime
  let created: Moment
  let changed: Moment

  init(_ entry: Stored<CalendarEntry>) {
    (number, id) = (entry.number, entry.id)
    (kind, title) = (entry.content.kind, entry.content.title)
    (start, created, changed) = (entry.content.start, entry.created, entry.changed)
  }
}
