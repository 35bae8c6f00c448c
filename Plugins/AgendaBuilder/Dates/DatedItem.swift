import LotseKit

/// An appointment or deadline at one of its times, or a measure on the day it is due.
struct DatedItem: Sendable {
  /// The item.
  let item: Stored<AgendaItem>
  /// When it takes place or is due.
  let time: DayTime
  /// The day on which it is shown: that of its time, and each later one of a stay of whole days.
  private(set) var day: Day
  /// How many minutes it takes; `nil` if nobody said.
  let minutes: Int?
  /// The occurrence, if it is one of a calendar entry.
  let occurrence: Series.Occurrence?

  /// An occurrence of a calendar entry.
  init(_ entry: Stored<CalendarEntry>, _ occurrence: Series.Occurrence) {
    item = entry.map(AgendaItem.entry)
    time = occurrence.time
    day = time.day
    minutes = entry.content.series.minutes
    self.occurrence = occurrence
  }

  /// A measure on the day it is due.
  init(_ measure: Stored<Measure>, due day: Day) {
    item = measure.map(AgendaItem.measure)
    time = DayTime(day)
    self.day = day
    minutes = nil
    occurrence = nil
  }

  /// Whether it is done, so that it is not due any more.
  var isDone: Bool {
    guard let entry = item.entry?.content, let occurrence else { return false }
    return !isAppointment && entry.series.isDone(occurrence)
  }

  /// Whether it takes place, and does not only become due.
  var isAppointment: Bool { item.entry?.content.kind == .appointment }

  /// How many days it lasts; 1 for what has a time of day.
  var days: Int {
    guard isAppointment, time.time == nil, let minutes else { return 1 }
    return max(1, min(minutes / 1_440, Self.mostDays))
  }

  /// More days than these are not shown one by one.
  static let mostDays = 62

  /// The day it is shown on, with its time.
  var shown: DayTime { DayTime(day, time.time) }

  /// Which of its days it is shown on, from 1.
  var dayNumber: Int { day.days(since: time.day) + 1 }

  /// The same on each of its days.
  var onEachDay: [DatedItem] {
    (0..<days).map { later in
      var item = self
      item.day = time.day.adding(days: later)
      return item
    }
  }

  /// The minutes of its day that it takes up; `nil` without a time.
  var minutesOfDay: Range<Int>? {
    guard isAppointment, let begin = time.time?.minutes else { return nil }
    // Whoever gives no duration means some time all the same.
    return begin..<begin + max(1, minutes ?? Self.usualMinutes)
  }

  /// How long an appointment takes for which nobody said.
  static let usualMinutes = 60

  /// Whether two appointments take place at the same time.
  func overlaps(_ other: DatedItem) -> Bool {
    guard let mine = absoluteMinutes, let others = other.absoluteMinutes else { return false }
    return mine.overlaps(others)
  }

  /// The same minutes counted over all days, for what goes on past midnight.
  private var absoluteMinutes: Range<Int>? {
    minutesOfDay.map { range in
      let midnight = time.day.daysSince1970 * 1_440
      return midnight + range.lowerBound..<midnight + range.upperBound
    }
  }
}

extension Agenda {
  /// What takes place or is due in a range of days, by time; what is due comes before the times.
  func dated(in range: ClosedRange<Day>) async throws -> [DatedItem] {
    let due = try await measures(
      RecordQuery([
        .within(.urgency, from: nil, through: nil),
        .within(.due, from: .day(range.lowerBound), through: .day(range.upperBound)),
      ])
    )
    let measures = due.compactMap { measure in
      measure.content.due.map { DatedItem(measure, due: $0) }
    }
    // What lasts for days may have begun before.
    let begun = range.lowerBound.adding(days: -DatedItem.mostDays)...range.upperBound
    let entries = try await occurrences(in: begun).flatMap(\.onEachDay)
      .filter { range.contains($0.day) }
    return (measures + entries).sorted {
      ($0.shown, $0.item.number) < ($1.shown, $1.item.number)
    }
  }

  /// The appointments and deadlines in a range of days.
  func occurrences(in range: ClosedRange<Day>) async throws -> [DatedItem] {
    let recurring = try await entries([.has(.recurs, .number(1))])
    // What goes on past midnight began the day before.
    let single = try await entries([
      .within(
        .day,
        from: .day(range.lowerBound.adding(days: -1)),
        through: .day(range.upperBound)
      ),
      .not(.has(.recurs, .number(1))),
    ])
    return (recurring + single).flatMap { entry in
      entry.content.occurrences(in: range).map { DatedItem(entry, $0) }
    }
  }

  /// The appointments that take place at the same time as another, each with those.
  func overlapping(_ item: DatedItem) async throws -> [DatedItem] {
    let day = item.time.day
    let around = try await occurrences(in: day.adding(days: -1)...day.adding(days: 1))
    return around.filter { $0.item.id != item.item.id && $0.overlaps(item) }
  }

  private func entries(_ conditions: [RecordQuery.Condition]) async throws -> [Stored<
    CalendarEntry
  >] {
    let kinds = CalendarEntry.Kind.allCases.map { kind in
      RecordQuery.Condition.has(.itemKind, .text(kind.rawValue))
    }
    return try await items(RecordQuery([.any(kinds)] + conditions)).compactMap(\.entry)
  }
}
