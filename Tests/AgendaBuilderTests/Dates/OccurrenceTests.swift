import AgendaBuilder
import LotseHost
import LotseKit
import LotseTestSupport
import Testing

@Suite("Single times of what comes again")
struct OccurrenceTests {
  private let range = Rehearsal.monday.day...Rehearsal.monday.day.adding(days: 34)

  private func jourFixe() async -> Rehearsal {
    let agenda = Rehearsal.agenda()
    await agenda.type("/agenda termin Jour fixe jeden Montag 9–10 Uhr --ja")
    return agenda
  }

  private func times(_ agenda: Rehearsal) async throws -> [String] {
    try await agenda.entry(1).occurrences(in: range).map(\.time.iso)
  }

  @Test("one is moved; a weekday is that of its week, a time alone stays on its day")
  func move() async throws {
    let agenda = await jourFixe()
    let reply = await agenda.last("/agenda verlegen 1 auf Dienstag 14 Uhr")
    #expect(reply == "Verlegt: (1) Jour fixe: Mo 30.11. 9:00–10:00 Uhr → Di 1.12. 14:00–15:00 Uhr")
    await agenda.type(
      "/agenda verlegen 1 11:30 --am 7.12.",
      "/agenda verlegen 1 +1 Tag --am 14.12."
    )
    let times = try await times(agenda)
    #expect(
      times == ["2026-12-01T14:00", "2026-12-07T11:30", "2026-12-15T09:00", "2026-12-21T09:00"]
    )
  }

  @Test("one is left out, the others stay")
  func skip() async throws {
    let agenda = await jourFixe()
    let reply = await agenda.last("/agenda auslassen 1 --am 7.12.")
    #expect(reply.contains("Das nächste Mal: Mo 14.12. 9:00–10:00 Uhr"))
    #expect(
      try await times(agenda) == ["2026-11-30T09:00", "2026-12-14T09:00", "2026-12-21T09:00"]
    )
    let error = await agenda.last("/agenda auslassen 1 --am 8.12.", showing: .error)
    #expect(error.contains("Am Di 8.12.2026 findet das nicht statt."))
  }

  @Test("calling off takes all away, from a day on only what comes then")
  func cancel() async throws {
    let agenda = await jourFixe()
    await agenda.type("/agenda absagen 1 --ab 14.12.")
    #expect(try await times(agenda) == ["2026-11-30T09:00", "2026-12-07T09:00"])
    await agenda.type("/agenda absagen 1")
    #expect(try await times(agenda).isEmpty)
  }

  @Test("what takes place once is moved as a whole, also by the word for measures")
  func once() async throws {
    let agenda = Rehearsal.agenda()
    await agenda.type("/agenda termin Vergabe Freitag 14–15 Uhr", "/agenda frist Antrag 4.12.")
    await agenda.type("/agenda verlegen 1 Mittwoch 9–11 Uhr", "/agenda verschieben 2 +1 Woche")
    let series = try await agenda.entry(1).series
    #expect(series.start.iso == "2026-11-25T09:00" && series.minutes == 120)
    #expect(try await agenda.entry(2).series.start.iso == "2026-12-11")
    let error = await agenda.last("/agenda auslassen 1", showing: .error)
    #expect(error.contains("/agenda absagen 1"))
  }

  @Test("a clock time survives the change to summer time")
  func daylightSaving() async throws {
    let agenda = Rehearsal.agenda()
    await agenda.type("/agenda termin Jour fixe jeden Montag 2:30 --ja")
    let days = try #require(Day(iso: "2027-03-22"))...(try #require(Day(iso: "2027-04-05")))
    let times = try await agenda.entry(1).occurrences(in: days).map(\.time.iso)
    #expect(times == ["2027-03-22T02:30", "2027-03-29T02:30", "2027-04-05T02:30"])
  }

  @Test("odd weeks are right across a year of 53 weeks")
  func longYear() async throws {
    let agenda = Rehearsal.agenda()
    await agenda.type("/agenda termin Stab in ungeraden Wochen montags 10 Uhr --ja")
    let days = try #require(Day(iso: "2026-12-14"))...(try #require(Day(iso: "2027-01-24")))
    let found = try await agenda.entry(1).occurrences(in: days).map(\.time.day)
    // 2026 has a week 53, which is odd, and so is the week 1 that follows it.
    #expect(found.map(\.isoWeek.week) == [51, 53, 1, 3])
  }
}
