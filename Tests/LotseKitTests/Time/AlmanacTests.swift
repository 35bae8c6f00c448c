import LotseKit
import Testing

@Suite("The almanac")
struct AlmanacTests {
  @Test(
    "knows Easter",
    arguments: [
      "1961-04-02", "1999-04-04", "2000-04-23", "2008-03-23", "2019-04-21", "2024-03-31",
      "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16", "2038-04-25", "2076-04-19",
      "2285-03-22",
    ]
  )
  func easter(iso: String) throws {
    let day = try #require(Day(iso: iso))
    #expect(Day.easter(of: day.year) == day)
  }

  @Test("Easter is a Sunday between 22 March and 25 April in every year")
  func everyEaster() throws {
    for year in 1583...4000 {
      let easter = try #require(Day.easter(of: year))
      #expect(easter.weekday == .sunday)
      #expect((322...425).contains(easter.month * 100 + easter.day))
    }
  }

  @Test("counts working days over weekends and the holidays of the Land")
  func workingDays() throws {
    let friday = try #require(Day(iso: "2026-11-13"))
    #expect(Almanac.sample().day(friday, addingWorkingDays: 3).iso == "2026-11-18")
    #expect(Almanac.sample(.saxony).day(friday, addingWorkingDays: 3).iso == "2026-11-19")
    #expect(Almanac.sample(.saxony).day(friday, addingWorkingDays: 0) == friday)
    let christmas = try #require(Day(iso: "2026-12-25"))
    #expect(!Almanac.sample().isWorkingDay(christmas))
    #expect(Almanac.sample().isWorkingDay(christmas.adding(days: -1)))
    #expect(Almanac.sample().day(christmas, addingWorkingDays: -2).iso == "2026-12-23")
  }

  @Test("ahead and back are the same distance between working days")
  func thereAndBack() throws {
    let almanac = Almanac.sample(.saxony)
    let start = try #require(Day(iso: "2026-10-05"))
    let days = almanac.workingDays(in: start...start.adding(days: 200))
    for (index, day) in days.enumerated() {
      #expect(almanac.day(start, addingWorkingDays: index) == day)
      #expect(almanac.day(day, addingWorkingDays: -index) == start)
    }
  }

  @Test("the end of the calendar ends the count")
  func endOfCalendar() throws {
    let last = try #require(Day(iso: "9999-12-31"))
    #expect(Almanac.sample().day(last, addingWorkingDays: 5) == last)
  }

  @Test("holidays that cannot be read leave none")
  func unreadable() {
    struct Broken: Error {}
    let almanac = Almanac(zone: .fixed(0), holidays: try { throw Broken() }())
    #expect(almanac.holidays.isEmpty)
  }
}
