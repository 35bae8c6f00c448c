import LotseKit

extension CalendarItem {
  /// A measure as something to do.
  ///
  /// - Parameters:
  ///   - measure: The measure.
  ///   - uids: The identities in calendars of measures that came from elsewhere.
  init(_ measure: Stored<Measure>, uids: [RecordID: String] = [:]) {
    let content = measure.content
    self.init(.todo, for: measure.id, summary: content.title)
    uid = content.uid ?? uid
    details = content.notes
    start = content.start.map { DayTime($0) }
    due = content.due.map { DayTime($0) }
    // Due must come after the start (RFC 5545, section 3.8.2.3).
    if let start, let due, due <= start { self.start = nil }
    status = Status(content.status)
    percentComplete = content.progressShown
    priority = content.priority?.level
    categories = content.tags + [content.project].compactMap(\.self)
    contacts = [content.owner].compactMap(\.self)
    attendees = content.stakeholders
    dependencies = content.needs.map { uids[$0] ?? $0.calendarUID }
    if status == .completed, let ended = content.ended {
      completed = ended.noon(offset: measure.changed.offset)
    }
    (created, modified) = (measure.created, measure.changed)
  }
}

extension CalendarItem.Status {
  /// The nearest that task lists have.
  init(_ status: MeasureStatus) {
    self =
      switch status {
      case .idea, .assessed, .planned, .approved, .blocked, .paused: .needsAction
      case .running: .inProcess
      case .live, .done: .completed
      case .dropped: .cancelled
      }
  }
}

extension Priority {
  /// The level of RFC 5545, section 3.8.1.9.
  var level: Int {
    switch self {
    case .high: 1
    case .medium: 5
    case .low: 9
    }
  }

  /// The priority of a level from 1 to 9; `nil` where none is set.
  init?(level: Int?) {
    switch level {
    case .some(1...4): self = .high
    case .some(5): self = .medium
    case .some(6...9): self = .low
    default: return nil
    }
  }
}

extension [Stored<AgendaItem>] {
  /// The items for calendars and task lists.
  func calendar(in language: Language) -> [CalendarItem] {
    let uids = Dictionary(
      compactMap { item in (item.measure?.content.uid).map { (item.id, $0) } },
      uniquingKeysWith: { first, _ in first }
    )
    return flatMap { item -> [CalendarItem] in
      if let entry = item.entry {
        return CalendarItem.items(of: entry, uids: uids, in: language)
      }
      return item.measure.map { [CalendarItem($0, uids: uids)] } ?? []
    }
  }
}

extension [DatedItem] {
  /// The items for calendars and task lists, each once however often it takes place.
  func calendar(in language: Language) -> [CalendarItem] {
    var seen: Set<RecordID> = []
    return map(\.item).filter { seen.insert($0.id).inserted }.calendar(in: language)
  }
}
