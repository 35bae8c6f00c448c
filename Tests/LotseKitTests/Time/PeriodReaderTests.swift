import LotseKit
import Testing

@Suite("Periods as people write them")
struct PeriodReaderTests {
  private func read(_ text: String, _ direction: DayRule.Direction = .past) throws -> String {
    let today = try #require(Day(year: 2026, month: 11, day: 25))
    let period = try DayReader(today: today, direction: direction).period(text)
    return "\(period.lowerBound.iso) \(period.upperBound.iso)"
  }

  @Test(
    "both ends are included",
    arguments: [
      ("heute", "2026-11-25 2026-11-25"), ("today", "2026-11-25 2026-11-25"),
      ("gestern", "2026-11-24 2026-11-24"), ("4.11.", "2026-11-04 2026-11-04"),
      ("woche", "2026-11-23 2026-11-29"), ("week", "2026-11-23 2026-11-29"),
      ("diese Woche", "2026-11-23 2026-11-29"), ("letzte Woche", "2026-11-16 2026-11-22"),
      ("last week", "2026-11-16 2026-11-22"), ("vorletzte Woche", "2026-11-09 2026-11-15"),
      ("nächste Woche", "2026-11-30 2026-12-06"), ("next week", "2026-11-30 2026-12-06"),
      ("monat", "2026-11-01 2026-11-30"), ("this month", "2026-11-01 2026-11-30"),
      ("letzter Monat", "2026-10-01 2026-10-31"), ("im letzten Monat", "2026-10-01 2026-10-31"),
      ("last month", "2026-10-01 2026-10-31"), ("jahr", "2026-01-01 2026-12-31"),
      ("letztes Jahr", "2025-01-01 2025-12-31"), ("dieses Quartal", "2026-10-01 2026-12-31"),
      ("Q3", "2026-07-01 2026-09-30"), ("1. Quartal 2027", "2027-01-01 2027-03-31"),
      ("KW 47", "2026-11-16 2026-11-22"), ("KW 47 2025", "2025-11-17 2025-11-23"),
      ("week 1 2027", "2027-01-04 2027-01-10"), ("2026-W53", "2026-12-28 2027-01-03"),
      ("November", "2026-11-01 2026-11-30"), ("Dezember", "2025-12-01 2025-12-31"),
      ("im November 2026", "2026-11-01 2026-11-30"), ("Feb 2028", "2028-02-01 2028-02-29"),
      ("2026", "2026-01-01 2026-12-31"), ("2026-11", "2026-11-01 2026-11-30"),
      ("2026-11-04", "2026-11-04 2026-11-04"), ("3.–7. August", "2026-08-03 2026-08-07"),
      ("3-7 August 2025", "2025-08-03 2025-08-07"), ("3. bis 7.8.", "2026-08-03 2026-08-07"),
      ("von 3.8. bis 7.8.", "2026-08-03 2026-08-07"),
      ("vom 3.8. bis zum 7.8.", "2026-08-03 2026-08-07"),
      ("from 3 Aug to 7 Aug", "2026-08-03 2026-08-07"),
      ("2026-08-03 - 2026-08-07", "2026-08-03 2026-08-07"),
      ("between March and May", "2026-03-01 2026-05-31"),
      ("20.12. bis 3.1.", "2025-12-20 2026-01-03"),
      ("Montag bis Mittwoch", "2026-11-23 2026-11-25"),
      ("März bis Mai 2025", "2025-03-01 2025-05-31"),
      ("Dezember bis März 2025", "2024-12-01 2025-03-31"),
      ("von 3.8. bis heute", "2026-08-03 2026-11-25"), ("2024–2025", "2024-01-01 2025-12-31"),
      ("seit Montag", "2026-11-23 2026-11-25"), ("since October", "2026-10-01 2026-11-25"),
      ("seit 2024", "2024-01-01 2026-11-25"), ("seit letzter Woche", "2026-11-16 2026-11-25"),
      ("letzte 7 Tage", "2026-11-19 2026-11-25"), ("the last 2 weeks", "2026-11-12 2026-11-25"),
      ("next 7 days", "2026-11-25 2026-12-01"),
    ]
  )
  func periods(text: String, expected: String) throws {
    #expect(try read(text) == expected)
  }

  @Test("a month ahead is the next one where days lie in the future")
  func future() throws {
    #expect(try read("März", .future) == "2027-03-01 2027-03-31")
    #expect(try read("November", .future) == "2026-11-01 2026-11-30")
  }

  @Test("a day by which something is to be done ends a period from today on")
  func until() throws {
    #expect(try read("bis Freitag", .future) == "2026-11-25 2026-11-27")
    #expect(try read("by the end of December", .future) == "2026-11-25 2026-12-31")
    #expect(throws: UserError.self) { try read("bis Freitag", .past) }
  }

  @Test("what is no period is refused", arguments: ["", "bald", "seit", "von 3.8.", "bis"])
  func refused(text: String) {
    let error = #expect(throws: UserError.self) { try read(text) }
    #expect(error?.problem.in(.english) == "That cannot be read as a period.")
  }

  @Test(
    "an impossible period is refused with the reason",
    arguments: [
      ("seit morgen", "The period ends before it begins: Thu 26 Nov 2026 to Wed 25 Nov 2026."),
      ("2027 bis 2026", "The period ends before it begins: Fri 1 Jan 2027 to Thu 31 Dec 2026."),
      ("30.–31. Februar 2026", "There is no 31 February 2026: the month has 28 days."),
      ("2026-13", "There is no month 13: the year has 12."),
      ("Q5", "A year has four quarters: Q1 to Q4."),
    ]
  )
  func impossible(text: String, english: String) {
    let error = #expect(throws: UserError.self) { try read(text) }
    #expect(error?.problem.in(.english) == english)
  }

  @Test("every week of a year reads back as its seven days")
  func weeks() throws {
    let today = try #require(Day(year: 2026, month: 11, day: 25))
    let reader = DayReader(today: today, direction: .past)
    for distance in 0..<600 {
      let monday = today.monday.adding(days: -7 * distance)
      let (year, week) = monday.isoWeek
      #expect(try reader.period("KW \(week) \(year)") == monday...monday.adding(days: 6))
    }
  }
}
