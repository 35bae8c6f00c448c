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

  /// How many days it lasts; 1 for what is over within a day and a night.
  var days: Int {
    guard isAppointment else { return 1 }
    return min(time.lastDay(minutes).days(since: time.day) + 1, Self.mostDays)
  }

  /// More days than these are not shown one by one.
  static let mostDays = 366

  /// When it is shown: on the later days of a stay, before whatever has a time.
  var shown: DayTime { DayTime(day, dayNumber == 1 ? time.time : nil) }

  /// Which of its days it is shown on, from 1.
  var dayNumber: Int { day.days(since: time.day) + 1 }

  /// The same as it is shown on one of its days.
  func on(_ day: Day) -> DatedItem {
    var item = self
    item.day = min(max(day, time.day), time.day.adding(days: days - 1))
    return item
  }

  /// The same on each of its days.
  var onEachDay: [DatedItem] { (0..<days).map { on(time.day.adding(days: $0)) } }

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

  /// Whether it is only by its usual length that the earlier of the two reaches the other.
  func overlapsByGuess(_ other: DatedItem) -> Bool {
    let earlier = time < other.time ? self : other
    return time != other.time && earlier.minutes == nil && earlier.time.time != nil
  }

  /// The same minutes counted over all days, for what goes on past midnight; a stay of several
  /// days takes all of them.
  private var absoluteMinutes: Range<Int>? {
    let midnight = time.day.daysSince1970 * 1_440
    if days > 1, time.time == nil { return midnight..<midnight + days * 1_440 }
    return minutesOfDay.map { midnight + $0.lowerBound..<midnight + $0.upperBound }
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
    let entries = try await shown(in: range)
    return (measures + entries).sorted {
      ($0.shown, $0.item.number) < ($1.shown, $1.item.number)
    }
  }

  /// The appointments and deadlines of a range of days, on each day that they last.
  func shown(in range: ClosedRange<Day>) async throws -> [DatedItem] {
    let short = try await occurrences(in: range).filter { $0.days == 1 }
    return short
      + (try await stays(in: range).flatMap(\.onEachDay))
      .filter { range.contains($0.day) }
  }

  /// The appointments and deadlines that begin or are due in a range of days.
  func occurrences(in range: ClosedRange<Day>) async throws -> [DatedItem] {
    let recurring = try await entries([.has(.recurs, .number(1))])
    // What was moved past midnight began the day before.
    let single = try await entries([
      .within(
        .day,
        from: .day(range.lowerBound.adding(days: -1)),
        through: .day(range.upperBound)
      ),
      .not(.has(.recurs, .number(1))),
    ])
    return (recurring + single).flatMap { $0.dated(in: range) }
  }

  /// What lasts for days and takes up some of a range, though it may have begun before.
  private func stays(in range: ClosedRange<Day>) async throws -> [DatedItem] {
    let begun = range.lowerBound.adding(days: -DatedItem.mostDays)...range.upperBound
    let single = RecordQuery.Condition.within(
      .day,
      from: .day(begun.lowerBound),
      through: .day(begun.upperBound)
    )
    return try await entries([
      .has(.lasts, .number(1)), .any([single, .has(.recurs, .number(1))]),
    ]).flatMap { $0.dated(in: begun) }
      .filter { $0.time.lastDay($0.minutes) >= range.lowerBound }
  }

  /// The appointments that take place at the same time as another.
  func overlapping(_ item: DatedItem) async throws -> [DatedItem] {
    let first = item.time.day.adding(days: -1)
    let range = first...item.time.lastDay(item.minutes).adding(days: 1)
    let around = try await occurrences(in: range).filter { $0.days == 1 } + stays(in: range)
    return around.filter { $0.item.id != item.item.id && $0.overlaps(item) }
      .map { $0.on(item.time.day) }
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

extension Stored<CalendarEntry> {
  /// The times at which it takes place or is due in a range of days.
  fileprivate func dated(in range: ClosedRange<Day>) -> [DatedItem] {
    content.occurrences(in: range).map { DatedItem(self, $0) }
  }
}
