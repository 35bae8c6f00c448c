import LotseCalendar
import LotseKit
import Testing

/// What Lotse writes, it reads again as it was.
struct RoundTripTests {
  @Test("any items survive", arguments: [UInt64](1...40))
  func anything(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    for zone in [LocalZone.berlin, .unnamed] {
      let items = (0..<10).map { _ in CalendarItem.random(&dice) }
      let file = CalendarWriter(product: "-//Lotse//Test//DE", zone: zone).text(items, at: .monday)
      let content = try CalendarReader(zone: zone).content(of: Array(file.utf8))
      #expect(content.flaws == [])
      #expect(content.items.count == items.count)
      for (read, item) in zip(content.items, items) where read != item {
        Issue.record("\(item.differences(from: read)) differ in \(item.uid)")
      }
    }
  }

  @Test("the first and the last days survive too", arguments: [Day.firstSupported, .lastSupported])
  func edges(day: Day) throws {
    let (night, noon) = (TimeOfDay(hour: 23, minute: 30), TimeOfDay(hour: 12))
    for zone in [LocalZone.berlin, .unnamed, LocalZone(name: "Etc/GMT+5", rules: .fixed(-18_000))] {
      for clock in [nil, night, noon] {
        var event = CalendarItem(.event, uid: "1", summary: "x")
        (event.start, event.end) = (DayTime(day, clock), DayTime(day, clock))
        var todo = CalendarItem(.todo, uid: "2", summary: "x")
        (todo.start, todo.due) = (DayTime(day, clock), DayTime(day, clock))
        todo.recurrence = Recurrence(.weekly)
        todo.recurrence?.end = .until(day)
        todo.exceptions = [DayTime(day, clock)]
        let file = CalendarWriter(product: "-//Lotse//Test//DE", zone: zone)
          .text([event, todo], at: .monday)
        let content = try read(in: zone, file: file)
        #expect(content.flaws == [])
        #expect(content.items == [event, todo])
      }
    }
  }

  @Test("a later day, which an old store may hold, is left out rather than written as zeros")
  func laterDay() throws {
    var item = CalendarItem(.todo, uid: "1", summary: "x")
    item.due = .at("6026-01-01")
    var series = CalendarItem(.event, uid: "2", summary: "y")
    series.start = .at("2026-11-23")
    series.recurrence = Recurrence(.weekly)
    series.recurrence?.end = .until(DayTime.at("9999-12-31").day)
    let file = written(item, series)
    #expect(!file.contains("0000000") && !file.contains("DUE"))
    let items = try read(in: .berlin, file: file).items
    #expect(items.map(\.summary) == ["x", "y"])
    #expect(items.last?.recurrence == Recurrence(.weekly))
  }

  @Test func changedOccurrence() throws {
    var series = CalendarItem(.event, uid: "jour-fixe", summary: "Jour fixe")
    series.start = .at("2026-11-23T09:00")
    series.recurrence = Recurrence(.weekly)
    series.exceptions = [.at("2026-12-28T09:00")]
    var moved = CalendarItem(.event, uid: "jour-fixe", summary: "Jour fixe, moved")
    moved.start = .at("2026-12-08T14:00")
    // The day alone is enough to name an occurrence.
    moved.occurrence = .at("2026-12-07")
    let read = try read(in: .berlin, file: written(series, moved))
    #expect(read.items.map(\.occurrence) == [nil, .at("2026-12-07T09:00")])
    #expect(read.items.first == series)
  }

  private func read(in zone: LocalZone, file: String) throws -> CalendarContent {
    try CalendarReader(zone: zone).content(of: Array(file.utf8))
  }
}
