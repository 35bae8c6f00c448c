import LotseKit

// Appointments, deadlines and duties are events, measures are things to do: the calendars of most
// town halls leave out whatever is to be done, and a deadline that they leave out is missed.
extension CalendarItem {
  /// An appointment or deadline for calendars: the series, and an item for each occurrence that
  /// was moved or done.
  static func items(
    of entry: Stored<CalendarEntry>,
    uids: [RecordID: String] = [:],
    in language: Language
  ) -> [CalendarItem] {
    let content = entry.content
    let series = content.series
    var main = plain(entry, in: language)
    main.related = [content.measure].compactMap(\.self).map { uids[$0] ?? $0.calendarUID }
    main.start =
      content.isCountedFromCompletion ? series.firstOpen?.time ?? series.start : series.start
    main.setEnd(series)
    main.recurrence = series.recurrence
    main.exceptions = series.changes.filter { $0.to == nil }.map { series.time(on: $0.day) }
    return [main] + exceptions(of: entry, from: main)
  }

  /// What calendars are told of an entry, but for its times.
  private static func plain(
    _ entry: Stored<CalendarEntry>,
    in language: Language
  ) -> CalendarItem {
    let content = entry.content
    let isAppointment = content.kind == .appointment
    var item = CalendarItem(.event, for: entry.id, summary: content.title)
    item.uid = content.uid ?? item.uid
    item.details = content.notes
    item.location = content.place
    item.attendees = content.people
    item.categories = (content.tags + [content.project].compactMap(\.self)).map(\.withoutCommas)
    item.minutes = isAppointment && !content.series.hasWholeDays ? content.series.minutes : nil
    if content.isCountedFromCompletion {
      item.fromCompletion = CompletionCount(last: content.series.doneOn)
    }
    item.status = content.cancelled == nil ? .confirmed : .cancelled
    if !isAppointment {
      // This tells a deadline from an appointment, here and for whoever reads the calendar.
      item.categories.append(DeadlineCategory.name.in(language))
      item.isFree = true
      if content.cancelled == nil, content.series.firstOpen == nil {
        item.completed = content.series.doneOn?.noon(offset: entry.changed.offset)
      }
    }
    (item.created, item.modified) = (entry.created, entry.changed)
    return item
  }

  /// The occurrences that differ from the rule.
  private static func exceptions(
    of entry: Stored<CalendarEntry>,
    from main: CalendarItem
  ) -> [CalendarItem] {
    let content = entry.content
    let series = content.series
    guard content.isRecurring, !content.isCountedFromCompletion else { return [] }
    var days = Set(series.changes.filter { $0.to != nil }.map(\.day))
    if let done = series.doneThrough { days.insert(done) }
    return days.sorted().map { day in
      var item = main
      (item.recurrence, item.exceptions) = (nil, [])
      item.occurrence = series.time(on: day)
      let time = series.changes.first { $0.day == day }?.to ?? series.time(on: day)
      item.start = time
      item.setEnd(series)
      if series.isDone(Series.Occurrence(day: day, time: time)) {
        item.completed = series.doneOn?.noon(offset: entry.changed.offset)
      }
      return item
    }
  }

  /// The last of several whole days.
  private mutating func setEnd(_ series: Series) {
    guard series.hasWholeDays, let start, let minutes = series.minutes else {
      return
    }
    end = start.end(after: minutes)
  }
}

/// The category by which deadlines are told from appointments, or from measures in task lists.
enum DeadlineCategory {
  static let name = Text(de: "Frist", en: "Deadline")

  /// Whether a category says that something is a deadline, in any language.
  static func isIt(_ category: String) -> Bool {
    Language.allCases.contains { name.in($0).folded == category.folded }
  }
}

extension CalendarEntry {
  /// Whether no rule of a calendar alone can say when it comes again.
  var isCountedFromCompletion: Bool { isRecurring && series.countsFromCompletion }
}

extension Series {
  /// Whether it lasts for several whole days.
  fileprivate var hasWholeDays: Bool { start.time == nil && lastsForDays }

  /// When the rule's day would have it.
  func time(on day: Day) -> DayTime { DayTime(day, start.time) }
}

extension Day {
  /// The middle of the day: calendars want a moment, and no time zone makes another day of it.
  func noon(offset: Int) -> Moment {
    Moment(seconds: daysSince1970 * 86_400 + 43_200 - offset, offset: offset)
  }
}

extension String {
  /// A name as a category can have it.
  fileprivate var withoutCommas: String { String(map { $0 == "," ? ";" : $0 }) }
}
