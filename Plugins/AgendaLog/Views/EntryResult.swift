import LotseKit

/// An entry as programs get it.
///
/// ```json
/// {"number": 12, "id": "…", "kind": "open", "text": "Angebot prüfen", "day": "2026-11-23",
///  "people": ["Frau Kaya"], "tags": [], "due": "2026-12-04", "status": "open",
///  "created": "2026-11-23T10:00:00+01:00", "changed": "2026-11-23T10:00:00+01:00"}
/// ```
///
/// `people`, `tags` and `parts` are always there, whatever else is unknown is left out. `kind`
/// is one of `note`, `meeting`, `decision`, `impulse`, `open`; `status` is `open` or `done`, and
/// only open points have one.
struct EntryResult: Encodable {
  /// Another record, by identity, kind and title.
  struct Link: Encodable {
    let id: RecordID
    let kind: String
    let title: String

    init(_ link: LogEntry.Link) {
      (id, kind, title) = (link.record, link.kind, link.title)
    }
  }

  let number: Int
  let id: RecordID
  let kind: EntryKind
  let text: String
  let day: Day
  let time: String?
  let people: [String]
  let tags: [String]
  let project: String?
  let link: Link?
  let meeting: Link?
  let parts: [LogEntry.Part]
  let due: Day?
  let done: Day?
  let status: String?
  let created: Moment
  let changed: Moment

  init(_ entry: Stored<LogEntry>) {
    let content = entry.content
    (number, id, kind, text) = (entry.number, entry.id, content.kind, content.text)
    (day, time, people, tags) = (content.date, content.time, content.people, content.tags)
    (project, parts, due, done) = (content.project, content.parts, content.due, content.doneOn)
    link = content.link.map(Link.init)
    meeting = content.meeting.map(Link.init)
    status = content.kind == .open ? (content.isOpen ? LogEntry.open : LogEntry.done) : nil
    (created, changed) = (entry.created, entry.changed)
  }
}

/// Entries as programs get them, in reading order.
///
/// ```json
/// {"total": 134, "from": "2026-11-16", "through": "2026-11-22", "entries": […]}
/// ```
///
/// `total` counts all that fit, also those beyond the limit; `from` and `through` are there if a
/// period was asked for.
struct EntriesResult: Encodable {
  let total: Int
  let from: Day?
  let through: Day?
  let entries: [EntryResult]

  init(_ entries: [Stored<LogEntry>], total: Int? = nil, period: ClosedRange<Day>? = nil) {
    self.total = total ?? entries.count
    from = period?.lowerBound
    through = period?.upperBound
    self.entries = entries.map(EntryResult.init)
  }
}
