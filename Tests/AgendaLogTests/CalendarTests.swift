import LotseKit
import LotseTestSupport
import Testing

@Suite("The log for calendars")
struct CalendarTests {
  @Test("has journal entries, and open points as things to do")
  func items() async throws {
    let log = Rehearsal.log(.english)
    await log.type(
      "/log yesterday 14:30: Talk with @Ms_Kaya about the #e-file",
      "/log Check the offer --due 4.12. --with \"Mr Brandt\"",
      "/log Call back --due today",
      "/log done 3"
    )
    let items = try #require(try await log.calendar("list"))
    try #require(items.map(\.component) == [.journal, .todo, .todo])
    #expect(
      items.map(\.summary) == [
        "Talk with @Ms_Kaya about the #e-file", "Check the offer", "Call back",
      ]
    )
    #expect(items[0].start?.iso == "2026-11-22T14:30")
    #expect((items[0].categories, items[0].attendees) == (["e-file"], ["Ms Kaya"]))
    #expect((items[1].due?.iso, items[1].status) == ("2026-12-04", .needsAction))
    #expect(items[1].attendees == ["Mr Brandt"])
    #expect(items[2].status == .completed)
    #expect(items[2].completed?.iso == "2026-11-23T12:00:00+01:00")
  }

  @Test("an entry keeps its identity there")
  func identity() async throws {
    let log = Rehearsal.log()
    await log.type("/log Notiz")
    let first = try await log.calendar("list")
    await log.type("/log ändern 1 --text \"Andere Notiz\"")
    let second = try await log.calendar("list")
    #expect(first?.map(\.uid) == second?.map(\.uid))
    #expect(first != second)
  }
}
