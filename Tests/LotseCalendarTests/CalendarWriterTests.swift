import LotseCalendar
import LotseKit
import Testing

struct CalendarWriterTests {
  @Test func wholeFile() {
    var item = CalendarItem(
      .event,
      for: RecordID(rawValue: "0123456789abcdef0123456789abcdef"),
      summary: "Hearing; staff council, part 1"
    )
    item.start = .at("2026-11-23T09:00")
    item.minutes = 90
    item.recurrence = Recurrence(.weekly)
    item.recurrence?.end = .until(DayTime.at("2027-06-30").day)
    item.attendees = ["Ms Kaya"]
    let expected = """
      BEGIN:VCALENDAR
      VERSION:2.0
      PRODID:-//Lotse//Test//DE
      BEGIN:VTIMEZONE
      TZID:Europe/Berlin
      BEGIN:DAYLIGHT
      DTSTART:20250330T020000
      TZOFFSETFROM:+0100
      TZOFFSETTO:+0200
      RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
      END:DAYLIGHT
      BEGIN:STANDARD
      DTSTART:20251026T030000
      TZOFFSETFROM:+0200
      TZOFFSETTO:+0100
      RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
      END:STANDARD
      END:VTIMEZONE
      BEGIN:VEVENT
      UID:01234567-89ab-cdef-0123-456789abcdef
      DTSTAMP:20261123T090000Z
      DTSTART;TZID=Europe/Berlin:20261123T090000
      DURATION:PT1H30M
      RRULE:FREQ=WEEKLY;UNTIL=20270630T070000Z
      SUMMARY:Hearing\\; staff council\\, part 1
      ATTENDEE;CN=Ms Kaya:invalid:nomail
      END:VEVENT
      END:VCALENDAR

      """
    #expect(written(item) == expected.replacing("\n", with: "\r\n"))
  }

  @Test(
    "text from outside stays text",
    arguments: ["\r\n", "\n", "\r", "\u{2028}", "\u{85}", "\0"]
  )
  func hostileText(sign: String) throws {
    let attack = "x\(sign)END:VTODO\(sign)BEGIN:VEVENT\u{1B}[2J\u{9B}"
    var item = CalendarItem(.todo, uid: attack, summary: attack)
    (item.details, item.location, item.url) = (attack, attack, attack)
    (item.attendees, item.contacts) = ([attack + "\""], [attack])
    (item.categories, item.related) = ([attack], [attack])
    let file = written(item)
    #expect(file.components("\r\nBEGIN:") == 1)
    #expect(file.components("\r\nEND:") == 2)
    let controls = file.unicodeScalars.filter { $0.properties.generalCategory == .control }
    #expect(Set(controls) == ["\r", "\n"])
    let content = try CalendarReader(zone: .berlin).content(of: Array(file.utf8))
    #expect(content.items.map(\.component) == [.todo])
  }

  @Test("no line is longer than 75 octets, and none is cut within a character")
  func folding() {
    let item = CalendarItem(
      .journal,
      uid: "1",
      summary: String(repeating: "Straßenverkehrsbehörde", count: 40)
    )
    let lines = written(item).split(separator: "\r\n")
    #expect(lines.allSatisfy { $0.utf8.count <= 75 })
    #expect(lines.allSatisfy { !$0.contains("\u{FFFD}") })
  }

  @Test("times of an unnamed zone are bound to none, whole days never are")
  func floating() {
    var item = CalendarItem(.todo, uid: "1", summary: "x")
    item.due = .at("2026-12-04T12:00")
    #expect(written(item, in: .unnamed).contains("\r\nDUE:20261204T120000\r\n"))
    #expect(!written(item, in: .unnamed).contains("VTIMEZONE"))
    item.due = .at("2026-12-04")
    #expect(written(item).contains("\r\nDUE;VALUE=DATE:20261204\r\n"))
    #expect(!written(item).contains("VTIMEZONE"))
  }

  @Test("the last day of an event belongs to it")
  func lastDay() {
    var item = CalendarItem(.event, uid: "1", summary: "x")
    (item.start, item.end) = (.at("2026-11-30"), .at("2026-12-01"))
    #expect(written(item).contains("\r\nDTEND;VALUE=DATE:20261202\r\n"))
    item.start = .at("2026-11-30T09:00")
    #expect(written(item).contains("\r\nDTEND;TZID=Europe/Berlin:20261202T000000\r\n"))
  }

  @Test("what depends on something names it by RFC 9253; counting from completion has its own name")
  func ownProperties() {
    var item = CalendarItem(.todo, uid: "1", summary: "x")
    item.due = .at("2026-12-04")
    item.recurrence = Recurrence(.weekly, every: 6)
    item.dependencies = ["2"]
    item.fromCompletion = CalendarItem.CompletionCount(last: DayTime.at("2026-10-23").day)
    let file = written(item)
    #expect(file.contains("\r\nRELATED-TO;RELTYPE=DEPENDS-ON:2\r\n"))
    #expect(file.contains("\r\nX-LOTSE-COUNTED-FROM:COMPLETION\r\n"))
    #expect(file.contains("\r\nX-LOTSE-LAST-COMPLETED:20261023\r\n"))
  }

  @Test("a rule without a start counts from the due")
  func ruleFromDue() {
    var item = CalendarItem(.todo, uid: "1", summary: "x")
    item.due = .at("2026-12-31")
    item.recurrence = Recurrence(.yearly)
    #expect(written(item).contains("\r\nDTSTART;VALUE=DATE:20261231\r\n"))
  }

  @Test("a zone whose clock never changes needs one line")
  func fixedZone() {
    var item = CalendarItem(.journal, uid: "1", summary: "x")
    item.start = .at("2026-12-04T12:00")
    let file = written(item, in: LocalZone(name: "Etc/UTC", rules: .fixed(0)))
    #expect(file.components("BEGIN:STANDARD") == 1)
    #expect(file.components("BEGIN:DAYLIGHT") == 0)
    #expect(file.components("RRULE") == 0)
  }

  @Test("the same items and moment give the same bytes")
  func sameBytes() {
    var dice = Dice(seed: 7)
    let item = CalendarItem.random(&dice)
    #expect(written(item) == written(item))
  }
}

extension String {
  /// How often some words occur.
  fileprivate func components(_ words: String) -> Int { ranges(of: words).count }
}
