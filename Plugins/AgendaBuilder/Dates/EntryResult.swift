import LotseKit

/// An appointment or a deadline as programs get it.
///
/// ```json
/// {"number": 3, "id": "…", "kind": "deadline", "title": "Jahresbericht", "people": [],
///  "tags": [], "series": {"start": "2027-03-31", "recurrence": "FREQ=YEARLY;…", "changes": [],
///  "from_completion": false}, "open": true, "next": "2027-03-31", "missed": 0,
///  "created": "2026-11-23T10:00:00+01:00", "changed": "2026-11-23T10:00:00+01:00"}
/// ```
///
/// Its members are those of the stored entry, each left out where nothing is known. Added are its
/// number and identity, when it takes place or is due `next`, and for deadlines whether they are
/// `open` and how many occurrences before that one were `missed`.
struct EntryResult: Encodable {
  let entry: Stored<CalendarEntry>
  let today: Day

  private enum Added: String, CodingKey {
    case number, id, open, next, missed, created, changed
  }

  func encode(to encoder: any Encoder) throws {
    let content = entry.content
    try content.encode(to: encoder)
    var container = encoder.container(keyedBy: Added.self)
    try container.encode(entry.number, forKey: .number)
    try container.encode(entry.id, forKey: .id)
    try container.encode(entry.created, forKey: .created)
    try container.encode(entry.changed, forKey: .changed)
    switch content.kind {
    case .appointment:
      let next = content.cancelled == nil ? content.series.next(onOrAfter: today) : nil
      try container.encodeIfPresent(next?.time, forKey: .next)
    case .deadline:
      let open = content.open(on: today)
      try container.encode(open != nil, forKey: .open)
      try container.encodeIfPresent(open?.occurrence.time, forKey: .next)
      try container.encodeIfPresent(open?.missed, forKey: .missed)
    }
  }
}
