import AgendaLog
import LotseKit
import Testing

@Suite("A line for the log")
struct LogLineTests {
  private func line(_ text: String) throws -> LogLine {
    LogLine(text, today: try #require(Day(year: 2026, month: 11, day: 23)))
  }

  @Test(
    "begins with a day, a time or both, if it has them",
    arguments: [
      ("gestern: Telefonat", "2026-11-22", nil, "Telefonat"),
      ("yesterday: call", "2026-11-22", nil, "call"),
      ("4.12.: Termin: Vergabe", "2025-12-04", nil, "Termin: Vergabe"),
      ("gestern 14:30: Telefonat", "2026-11-22", "14:30", "Telefonat"),
      ("gestern um 9.15 Uhr: Telefonat", "2026-11-22", "09:15", "Telefonat"),
      ("Fr 20.11. 9 Uhr: Telefonat", "2026-11-20", "09:00", "Telefonat"),
      ("yesterday at 2 pm: call", "2026-11-22", "14:00", "call"),
      ("8:05: Anruf", nil, "08:05", "Anruf"),
      ("12 am: late", nil, "00:00", "late"),
      ("Hinweis: gestern war zu", nil, nil, "Hinweis: gestern war zu"),
      ("2 h: Workshop", nil, nil, "2 h: Workshop"),
      ("um 14:30 Uhr Termin", nil, nil, "um 14:30 Uhr Termin"),
      ("gestern 25:30: Unsinn", nil, nil, "gestern 25:30: Unsinn"),
      ("https://example.org: gelesen", nil, nil, "https://example.org: gelesen"),
      ("  ohne alles \n", nil, nil, "ohne alles"),
    ] as [(String, String?, String?, String)]
  )
  func moment(text: String, day: String?, time: String?, rest: String) throws {
    let line = try line(text)
    #expect(line.day?.iso == day)
    #expect(line.time == time)
    #expect(line.text == rest)
  }

  @Test(
    "may name its kind",
    arguments: [
      ("Entscheidung: Pilot im Januar", .decision, "Pilot im Januar"),
      ("decision: pilot in January", .decision, "pilot in January"),
      ("gestern: Impuls: klein anfangen", .impulse, "klein anfangen"),
      ("offen: Angebot prüfen", .open, "Angebot prüfen"),
      ("Offener Punkt: Angebot", .open, "Angebot"),
      ("open point: offer", .open, "offer"),
      ("Notiz: kurz", .note, "kurz"),
      ("Frage: offen?", nil, "Frage: offen?"),
    ] as [(String, EntryKind?, String)]
  )
  func kind(text: String, kind: EntryKind?, rest: String) throws {
    let line = try line(text)
    #expect(line.kind == kind)
    #expect(line.text == rest)
  }

  @Test("keeps what it is told not to read")
  func told() throws {
    let today = try #require(Day(year: 2026, month: 11, day: 23))
    let text = "gestern: Impuls: klein anfangen"
    #expect(LogLine(text, today: today, readsDay: false, readsKind: false).text == text)
    #expect(LogLine(text, today: today, readsKind: false).text == "Impuls: klein anfangen")
  }
}
