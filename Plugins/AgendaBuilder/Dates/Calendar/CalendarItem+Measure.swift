import LotseKit

extension CalendarItem {
  /// A measure as something to do.
  init(_ measure: Stored<Measure>) {
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
    related = content.needs.map(\.calendarUID)
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
    flatMap { item -> [CalendarItem] in
      if let entry = item.entry { return CalendarItem.items(of: entry, in: language) }
      return item.measure.map { [CalendarItem($0)] } ?? []
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
