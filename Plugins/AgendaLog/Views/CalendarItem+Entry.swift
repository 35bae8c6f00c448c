import LotseKit

extension CalendarItem {
  /// An entry for calendars: an open point is something to do, anything else a journal entry.
  init(_ entry: Stored<LogEntry>, in language: Language) {
    let content = entry.content
    let isPoint = content.kind == .open
    self.init(isPoint ? .todo : .journal, for: entry.id, summary: content.title)
    let lines = [content.text] + content.parts.map { $0.line(in: language) }
    details = lines == [summary] ? nil : lines.joined(separator: "\n")
    if isPoint {
      due = content.due.map { DayTime($0) }
      status = content.isOpen ? .needsAction : .completed
      completed = content.doneOn.map { $0.noon(offset: entry.changed.offset) }
    } else {
      start = DayTime(content.date, content.time.flatMap { TimeOfDay(iso: $0) })
    }
    categories = content.tags + [content.project].compactMap(\.self)
    attendees = content.people
    related = [content.meeting, content.link].compactMap { $0?.record.calendarUID }
    (created, modified) = (entry.created, entry.changed)
  }
}

extension LogEntry.Part {
  fileprivate func line(in language: Language) -> String { "\(name.label.in(language)): \(text)" }
}

extension Day {
  /// The middle of the day: calendars want a moment, and no time zone makes another day of it.
  fileprivate func noon(offset: Int) -> Moment {
    Moment(seconds: daysSince1970 * 86_400 + 43_200 - offset, offset: offset)
  }
}

extension [Stored<LogEntry>] {
  /// The entries for calendars.
  func calendar(in language: Language) -> [CalendarItem] {
    map { CalendarItem($0, in: language) }
  }
}
