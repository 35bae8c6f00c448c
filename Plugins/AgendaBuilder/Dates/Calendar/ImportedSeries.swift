import LotseKit

/// The items of a calendar file with one identity: a series, and its occurrences that differ.
struct ImportedSeries {
  /// The item that stands for all.
  let main: CalendarItem
  /// The occurrences that were moved, left out or done.
  let exceptions: [CalendarItem]

  /// The items of a file by identity, in the order of the file; journal entries are left out.
  static func all(in content: CalendarContent) -> [ImportedSeries] {
    let items = content.items.filter { $0.component != .journal }
    let groups = Dictionary(grouping: items, by: \.uid)
    var seen: Set<String> = []
    return items.map(\.uid).filter { seen.insert($0).inserted }.compactMap { uid in
      let group = groups[uid] ?? []
      // A file may hold single occurrences of a series alone: the first one stands for them.
      guard let main = group.first(where: { $0.occurrence == nil }) ?? group.first else {
        return nil
      }
      return ImportedSeries(
        main: main,
        exceptions: group.filter { $0.occurrence != nil && $0 != main }
      )
    }
  }

  /// When it takes place; `nil` if the file does not say.
  func series(onDay today: Day) -> Series? {
    guard let start = main.component == .todo ? main.due ?? main.start : main.start else {
      return nil
    }
    var series = series(from: start)
    for exception in main.exceptions { series = series.skipping(exception.day) }
    for item in exceptions {
      guard let day = item.occurrence?.day else { continue }
      series = Self.applying(item, on: day, to: series, today: today)
    }
    if main.isDone, let last = series.open(on: today)?.occurrence.day {
      series = series.completed(through: last, on: main.completed?.day ?? today)
    }
    return series
  }

  private func series(from start: DayTime) -> Series {
    let minutes = minutes(from: start)
    guard let count = main.fromCompletion, let rule = main.recurrence else {
      return Series(start, minutes: minutes, recurrence: main.recurrence)
    }
    return .counted(by: rule, lastDone: count.last, due: start, minutes: minutes)
  }

  private static func applying(
    _ item: CalendarItem,
    on day: Day,
    to series: Series,
    today: Day
  ) -> Series {
    if item.status == .cancelled { return series.skipping(day) }
    var series = series
    if let time = item.component == .todo ? item.due ?? item.start : item.start {
      series = series.moving(day, to: time)
    }
    guard item.isDone else { return series }
    return series.completed(through: day, on: item.completed?.day ?? today)
  }

  /// How long it takes: as it says, else up to its end.
  private func minutes(from start: DayTime) -> Int? {
    if let minutes = main.minutes { return minutes }
    guard main.component == .event, let end = main.end else { return nil }
    guard let first = start.time, let last = end.time else {
      let days = end.day.days(since: start.day) + 1
      return days > 1 ? days * 1_440 : nil
    }
    let minutes = end.day.days(since: start.day) * 1_440 + last.minutes - first.minutes
    return minutes > 0 ? minutes : nil
  }
}

extension CalendarItem {
  /// Whether what was to be done, or was due, is done.
  fileprivate var isDone: Bool {
    status == .completed || component == .event && completed != nil
  }
}
