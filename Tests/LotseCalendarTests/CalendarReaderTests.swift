import LotseCalendar
import LotseKit
import Testing

struct CalendarReaderTests {
  @Test("times of other zones become those of the local clock")
  func otherZones() throws {
    let content = try read(
      "BEGIN:VTIMEZONE",
      "TZID:W. Europe Standard Time",
      "BEGIN:STANDARD",
      "DTSTART:16010101T030000",
      "TZOFFSETFROM:+0200",
      "TZOFFSETTO:+0100",
      "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10",
      "END:STANDARD",
      "BEGIN:DAYLIGHT",
      "DTSTART:16010101T020000",
      "TZOFFSETFROM:+0100",
      "TZOFFSETTO:+0200",
      "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3",
      "END:DAYLIGHT",
      "END:VTIMEZONE",
      "BEGIN:VEVENT",
      "UID:1",
      "SUMMARY:Outlook",
      "END:VEVENT",
      "BEGIN:VEVENT",
      "UID:2",
      "DTSTART;TZID=W. Europe Standard Time:20260701T090000",
      "END:VEVENT",
      "BEGIN:VEVENT",
      "UID:3",
      "DTSTART:20260701T090000Z",
      "END:VEVENT",
      "BEGIN:VEVENT",
      "UID:4",
      "DTSTART;TZID=Europe/London:20261123T233000",
      "END:VEVENT",
      "BEGIN:VEVENT",
      "UID:5",
      "DTSTART;TZID=/vendor.example/Europe/Berlin:20260701T090000",
      "END:VEVENT",
      "BEGIN:VEVENT",
      "UID:6",
      "DTSTART:20260701T090000",
      "END:VEVENT"
    )
    #expect(content.flaws == [])
    #expect(
      content.items.map { $0.start?.iso } == [
        nil, "2026-07-01T09:00", "2026-07-01T11:00", "2026-11-24T00:30", "2026-07-01T09:00",
        "2026-07-01T09:00",
      ]
    )
  }

  @Test(
    "zones that the file does not describe are those of the system, also far ahead",
    arguments: [
      ("America/New_York", "20260320T120000", "2026-03-20T17:00"),
      ("America/New_York", "20450701T091500", "2045-07-01T15:15"),
      ("America/New_York", "20451120T091500", "2045-11-20T15:15"),
      ("Australia/Sydney", "20450110T080000", "2045-01-09T22:00"),
      ("Europe/Dublin", "20450701T100000", "2045-07-01T11:00"),
      ("Europe/Dublin", "20450110T100000", "2045-01-10T11:00"),
      ("Asia/Kolkata", "20260601T100000", "2026-06-01T06:30"),
      ("America/Nuuk", "20450326T100000", "2045-03-26T13:00"),
      ("UTC", "20260601T100000", "2026-06-01T12:00"),
      ("Etc/GMT+5", "20260105T100000", "2026-01-05T16:00"),
    ]
  )
  func zonesOfSystem(name: String, time: String, local: String) throws {
    let line = "DTSTART;TZID=\(name):\(time)"
    let content = try read("BEGIN:VEVENT", "UID:1", line, "END:VEVENT")
    #expect(content.flaws == [])
    #expect(content.items.map { $0.start?.iso } == [local])
  }

  @Test(
    "the name of a zone leads to no file elsewhere",
    arguments: ["../../../etc/passwd", "/", "."]
  )
  func zoneIsNoPath(name: String) throws {
    let line = "DTSTART;TZID=\(name):20261123T090000"
    #expect(try read("BEGIN:VEVENT", "UID:1", line, "END:VEVENT").items == [])
  }

  @Test(
    "what Lotse cannot hold is reported, and loses nothing else",
    arguments: [
      ("DTSTART:20261123T090000\r\nRRULE:FREQ=HOURLY", "recurrence"),
      ("DTSTART:20261123T090000\r\nRDATE:20261124T090000", "(RDATE)"),
      ("DTSTART:20261123T090000\r\nRRULE:FREQ=WEEKLY\r\nRRULE:FREQ=MONTHLY", "several rules"),
      ("RECURRENCE-ID;RANGE=THISANDFUTURE:20261123T090000", "all later dates"),
      ("DTSTART:tomorrow", "DTSTART cannot be read"),
      ("DTSTART:30000101T090000", "the years 1583 to 2999, not the year 3000"),
      ("DTSTART;VALUE=DATE:60260101", "not the year 6026"), ("DTSTART:00260101T090000", "year 26"),
      ("DTSTART:20261123T090000\r\nDTEND:99991231T235959", "not the year 9999"),
      ("DTSTART;VALUE=DATE:20260231", "no such time as 20260231"),
      ("DTSTART;TZID=Nowhere/Atlantis:20261123T090000", "“Nowhere/Atlantis” is not known"),
      ("DTSTART:20261123T090000Z\r\nRRULE:FREQ=DAILY", "another time zone"),
      ("DTSTART:20261123T090000\r\nDURATION:-PT5M", "DURATION cannot be read"),
    ]
  )
  func flaws(lines: String, problem: String) throws {
    let content = try read(
      "BEGIN:VTODO",
      "UID:1",
      "SUMMARY:sound",
      "END:VTODO",
      "BEGIN:VEVENT",
      "UID:2",
      "SUMMARY:broken",
      lines,
      "END:VEVENT",
      "BEGIN:VTODO",
      "UID:3",
      "SUMMARY:sound too",
      "END:VTODO"
    )
    #expect(content.items.map(\.summary) == ["sound", "sound too"])
    let flaw = try #require(content.flaws.first)
    #expect((flaw.position, flaw.summary) == (2, "broken"))
    #expect(flaw.problem.in(.english).contains(problem))
    #expect(flaw.problem.missingLanguages == [])
  }

  @Test("the last day of a series is that of the local clock")
  func until() throws {
    let content = try read(
      "BEGIN:VEVENT",
      "UID:1",
      "DTSTART:20261123T090000",
      "RRULE:FREQ=DAILY;UNTIL=20261130T080000Z",
      "END:VEVENT",
      "BEGIN:VEVENT",
      "UID:2",
      "DTSTART:20261123T090000",
      "RRULE:FREQ=DAILY;UNTIL=20261130T075900Z",
      "END:VEVENT",
      "BEGIN:VEVENT",
      "UID:3",
      "DTSTART;VALUE=DATE:20261123",
      "RRULE:FREQ=DAILY;UNTIL=20261130",
      "END:VEVENT"
    )
    let ends = content.items.map(\.recurrence?.end)
    #expect(
      ends == ["2026-11-30", "2026-11-29", "2026-11-30"].map { .until(DayTime.at($0).day) }
    )
  }

  @Test("a series that ends in the year 9999 has no end")
  func endOfTime() throws {
    let content = try read(
      "BEGIN:VEVENT",
      "UID:1",
      "DTSTART:20261123T090000",
      "RRULE:FREQ=WEEKLY;UNTIL=99991231T235959Z",
      "END:VEVENT",
      "BEGIN:VEVENT",
      "UID:2",
      "DTSTART;VALUE=DATE:20261123",
      "RRULE:FREQ=WEEKLY;UNTIL=30000101",
      "END:VEVENT"
    )
    #expect(content.flaws == [])
    #expect(content.items.map(\.recurrence) == [Recurrence(.weekly), Recurrence(.weekly)])
  }

  @Test("a zone whose rules begin in the year 1 keeps its summer time")
  func zoneFromTheYearOne() throws {
    let content = try read(
      "BEGIN:VTIMEZONE",
      "TZID:Custom",
      "BEGIN:STANDARD",
      "DTSTART:00010101T030000",
      "TZOFFSETFROM:+0200",
      "TZOFFSETTO:+0100",
      "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10",
      "END:STANDARD",
      "BEGIN:DAYLIGHT",
      "DTSTART:00010101T020000",
      "TZOFFSETFROM:+0100",
      "TZOFFSETTO:+0200",
      "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3",
      "END:DAYLIGHT",
      "END:VTIMEZONE",
      "BEGIN:VEVENT",
      "UID:1",
      "DTSTART;TZID=Custom:20260701T090000",
      "END:VEVENT",
      "BEGIN:VEVENT",
      "UID:2",
      "DTSTART;TZID=Custom:20261201T090000",
      "END:VEVENT"
    )
    #expect(content.flaws == [])
    #expect(content.items.map { $0.start?.iso } == ["2026-07-01T09:00", "2026-12-01T09:00"])
  }

  @Test("people are known by their names, never by their addresses")
  func people() throws {
    let content = try read(
      "BEGIN:VEVENT",
      "UID:1",
      "ORGANIZER;CN=\"Kaya, Ayşe\":mailto:kaya@stadt.example",
      "ATTENDEE;CN=m.brandt@stadt.example:mailto:m.brandt@stadt.example",
      "ATTENDEE:MAILTO:personalrat@stadt.example",
      "CONTACT:Treasury",
      "END:VEVENT"
    )
    let item = try #require(content.items.first)
    #expect(item.attendees == ["Kaya, Ayşe", "m.brandt", "personalrat"])
    #expect(item.contacts == ["Treasury"])
  }

  @Test("files of any line ending, with a mark before them, are read")
  func lineEndings() throws {
    let lines = [
      "BEGIN:VCALENDAR", "begin:vtodo", "UID:1", "SUMMARY:Stra", " ße\\, Teil 1",
      "X-UNKNOWN:\u{1F}", "CATEGORIES:a,b", "CATEGORIES:c", "BEGIN:VALARM", "SUMMARY:alarm",
      "END:VALARM", "end:vtodo", "END:VCALENDAR",
    ]
    for (ending, mark) in [("\n", ""), ("\r", "\u{FEFF}"), ("\r\n", "\u{FEFF}")] {
      let file = mark + lines.joined(separator: ending)
      let content = try CalendarReader(zone: .berlin).content(of: Array(file.utf8))
      #expect(content.items.map(\.summary) == ["Straße, Teil 1"])
      #expect(content.items.first?.categories == ["a", "b", "c"])
    }
  }

  @Test("an item without an identity gets the same one every time")
  func withoutUID() throws {
    let lines = ["BEGIN:VEVENT", "SUMMARY:Fair", "DTSTART:20261123T090000", "END:VEVENT"]
    let item = try read(lines.joined(separator: "\r\n")).items.first
    #expect(item?.uid == "2026-11-23T09:00:Fair")
  }

  @Test("what is no calendar is refused with a reason", arguments: BadFile.all)
  func refused(bad: BadFile) throws {
    let error = try #require(throws: UserError.self) {
      try CalendarReader(zone: .berlin).content(of: Array(bad.file.utf8))
    }
    #expect(error.problem.in(.english).contains(bad.problem))
    #expect(error.problem.missingLanguages == [])
  }

  @Test func notUTF8() throws {
    let bytes = Array("BEGIN:VCALENDAR\nBEGIN:VTODO\nSUMMARY:Pr".utf8) + [0xFC, 0x0A]
    let error = try #require(throws: UserError.self) {
      try CalendarReader(zone: .berlin).content(of: bytes)
    }
    #expect(error.problem.in(.english).contains("not UTF-8"))
  }
}

/// A file that cannot be read, and words of what is said to it.
struct BadFile: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let file: String
  let problem: String

  static let all = [
    Self(testDescription: "nothing", file: "", problem: "no calendar file"),
    Self(testDescription: "a page", file: "<html></html>", problem: "no calendar file"),
    Self(testDescription: "an end", file: "END:VCALENDAR", problem: "no calendar file"),
    Self(
      testDescription: "a beginning",
      file: "BEGIN:VCALENDAR\nBEGIN:VTODO",
      problem: "stops in the middle"
    ),
    Self(
      testDescription: "deep",
      file: String(repeating: "BEGIN:VCALENDAR\n", count: 100_000),
      problem: "nested"
    ),
    Self(
      testDescription: "many",
      file: "BEGIN:VCALENDAR\n" + String(repeating: "BEGIN:VTODO\nEND:VTODO\n", count: 50_000),
      problem: "50,000"
    ),
    Self(
      testDescription: "large",
      file: String(repeating: "x", count: 10_000_001),
      problem: "larger than 10 MB"
    ),
  ]
}
