import LotseKit
import Testing

/// A series as a plain list of its occurrences.
private struct SeriesModel {
  struct Entry {
    let day: Day
    var time: DayTime?
    var isDone = false
  }

  var entries: [Entry]

  private var open: [(index: Int, time: DayTime)] {
    entries.indices.compactMap { index in
      entries[index].isDone ? nil : entries[index].time.map { (index, $0) }
    }.sorted { $0.time < $1.time }
  }

  func due(on today: Day) -> (time: DayTime, missed: Int)? {
    let due = open.filter { $0.time.day <= today }
    if let last = due.last { return (last.time, due.count - 1) }
    return open.first.map { ($0.time, 0) }
  }

  mutating func complete(on today: Day) {
    guard let due = due(on: today) else { return }
    for (index, time) in open where time <= due.time { entries[index].isDone = true }
  }

  func times(in range: ClosedRange<Day>) -> [DayTime] {
    entries.compactMap(\.time).filter { range.contains($0.day) }.sorted()
  }
}

@Suite("No occurrence of a series")
struct SeriesModelTests {
  private static let rules = ["FREQ=WEEKLY", "FREQ=MONTHLY;BYMONTHDAY=-1", "FREQ=DAILY;INTERVAL=5"]

  @Test("is lost or doubled by moving, skipping and doing any of them", arguments: 0..<30)
  func random(seed: Int) throws {
    var dice = Dice(seed: UInt64(seed))
    let start = Day(daysSince1970: dice.number(20_000...21_000))
    let clock = dice.oneIn(2) ? TimeOfDay(hour: 9) : nil
    var rule = try Recurrence(rule: Self.rules[seed % 3])
    rule.end = .until(start.adding(days: 300))
    let days = Array(rule.occurrences(from: start))
    var series = Series(DayTime(start, clock), recurrence: rule)
    var model = SeriesModel(entries: days.map { .init(day: $0, time: DayTime($0, clock)) })
    var today = start
    for _ in 0..<30 {
      let index = dice.number(0...days.count - 1)
      switch dice.number(1...4) {
      case 1:
        // Half of the moves lead back to the day of the rule.
        let target = dice.oneIn(2) ? days[index] : days[index].adding(days: dice.number(-40...40))
        series = series.moving(days[index], to: DayTime(target, clock))
        model.entries[index].time = DayTime(target, clock)
      case 2:
        series = series.skipping(days[index])
        model.entries[index].time = nil
      case 3:
        today = today.adding(days: dice.number(0...30))
      default:
        series = series.completed(on: today)
        model.complete(on: today)
      }
      let range = start.adding(days: -50)...start.adding(days: 350)
      #expect(series.occurrences(in: range).map(\.time) == model.times(in: range))
      let (found, expected) = (series.open(on: today), model.due(on: today))
      #expect(found?.occurrence.time == expected?.time && found?.missed == expected?.missed)
    }
  }
}
