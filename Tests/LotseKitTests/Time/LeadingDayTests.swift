import LotseKit
import Testing

@Suite("A day before a colon")
struct LeadingDayTests {
  private func leadingDay(of text: String) throws -> (day: Day, rest: Substring)? {
    let today = try #require(Day(year: 2026, month: 11, day: 23))
    return DayReader(today: today, direction: .past).leadingDay(of: text)
  }

  @Test(
    "is read off the text",
    arguments: [
      ("gestern: Telefonat mit dem Amt", "2026-11-22", "Telefonat mit dem Amt"),
      ("yesterday: call", "2026-11-22", "call"), ("heute:kurz", "2026-11-23", "kurz"),
      ("4.12.: Termin: Vergabe", "2025-12-04", "Termin: Vergabe"),
      ("Fr 20.11.: Jour fixe", "2026-11-20", "Jour fixe"),
      ("letzten Freitag: Jour fixe", "2026-11-20", "Jour fixe"),
      ("vor 3 Tagen: Anruf", "2026-11-20", "Anruf"), ("Fri: call", "2026-11-20", "call"),
      ("gestern:", "2026-11-22", ""),
    ]
  )
  func isRead(text: String, iso: String, rest: String) throws {
    let found = try #require(try leadingDay(of: text))
    #expect(found.day.iso == iso)
    #expect(found.rest == rest)
  }

  @Test(
    "is nothing else",
    arguments: [
      "Hinweis: gestern war zu", "gestern kam die Zusage", "12:30 Uhr Termin", "31.2.: Unsinn",
      "So: jetzt geht es weiter", "do: call Ms Kaya", "Ende März: Frist", "KW 12: Planung",
      "gestern Nachmittag: Anruf", "https://example.org", "", ":", "2026: ein gutes Jahr",
    ]
  )
  func isNothingElse(text: String) throws {
    #expect(try leadingDay(of: text) == nil)
  }
}
