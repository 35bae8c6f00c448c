import AgendaBuilder
import LotseHost
import LotseKit
import LotseTestSupport
import Testing

@Suite("Entering appointments, deadlines and duties")
struct EntryTests {
  @Test("one line says what, when, how long, how often and with whom")
  func oneLine() async throws {
    let agenda = Rehearsal.agenda()
    await agenda.type(
      "/agenda termin Jour fixe Digitalisierung jeden Montag 9:00 90 min @Orga #digi --ja"
    )
    let entry = try await agenda.entry(1)
    #expect(entry.title == "Jour fixe Digitalisierung")
    #expect(entry.kind == .appointment)
    #expect(entry.people == ["Orga"] && entry.tags == ["digi"])
    #expect(entry.series.start.iso == "2026-11-30T09:00")
    #expect(entry.series.minutes == 90)
    #expect(entry.series.recurrence?.rule == "FREQ=WEEKLY;BYDAY=MO")
  }

  @Test(
    "what is said of the time is no part of the title",
    arguments: [
      ("/agenda termin Vergabe Freitag 14 Uhr", "Vergabe", "2026-11-27T14:00", nil),
      ("/agenda termin Freitag 14–15:30 Uhr: Vergabe", "Vergabe", "2026-11-27T14:00", 90),
      ("/agenda termin Vergabe --wann Freitag 14 Uhr", "Vergabe", "2026-11-27T14:00", nil),
      (
        "/agenda termin Vergabe --wann Freitag 14 Uhr --dauer 2h", "Vergabe", "2026-11-27T14:00",
        120
      ),
      (
        "/agenda termin Abnahme der Montage Freitag 8:30", "Abnahme der Montage",
        "2026-11-27T08:30", nil
      ),
      ("/agenda frist Haushaltsanmeldung bis 4.12.", "Haushaltsanmeldung", "2026-12-04", nil),
      ("/agenda appointment dentist tomorrow 2pm", "dentist", "2026-11-24T14:00", nil),
      ("/agenda deadline budget request by 4 December", "budget request", "2026-12-04", nil),
    ] as [(String, String, String, Int?)]
  )
  func title(line: String, title: String, start: String, minutes: Int?) async throws {
    let agenda = Rehearsal.agenda()
    await agenda.type(line)
    let entry = try await agenda.entry(1)
    #expect(entry.title == title)
    #expect(entry.series.start.iso == start)
    #expect(entry.series.minutes == minutes)
  }

  @Test("a recurrence is read back in words, with its next three dates, before it counts")
  func readBack() async throws {
    let agenda = Rehearsal.agenda()
    let words = await agenda.type("/agenda termin Jour fixe jeden Montag 9:00", "nein")
    #expect(words.last == "Nichts eingetragen.")
    #expect(try await agenda.items().isEmpty)
    let said = await agenda.type(
      "/agenda termin Jour fixe jeden Montag 9:00",
      "ja",
      showing: .remark
    )
    #expect(said.joined().contains("jeden Montag, 9:00 Uhr"))
    #expect(said.joined().contains("Mo 30.11. 9:00 Uhr, Mo 7.12. 9:00 Uhr, Mo 14.12. 9:00 Uhr"))
    #expect(try await agenda.items().count == 1)
  }

  @Test("what can mean two rhythms is asked")
  func doubt() async throws {
    let agenda = Rehearsal.agenda()
    await agenda.type("/agenda termin Stab jeden zweiten Dienstag 10 Uhr", "2", "ja")
    #expect(try await agenda.entry(1).series.recurrence?.rule == "FREQ=MONTHLY;BYDAY=2TU")
  }

  @Test("asks for what is not said, one question at a time")
  func guided() async throws {
    let agenda = Rehearsal.agenda()
    await agenda.type(
      "/agenda termin",
      "Stakeholder-Runde",
      "4.12. 10 Uhr",
      "90 min",
      "Ratssaal",
      "Orga, IT"
    )
    let entry = try await agenda.entry(1)
    #expect(entry.series.start.iso == "2026-12-04T10:00" && entry.series.minutes == 90)
    #expect(entry.place == "Ratssaal" && entry.people == ["Orga", "IT"])
  }

  @Test("a duty always comes again; the last day of the month stays the last day")
  func duty() async throws {
    let agenda = Rehearsal.agenda()
    await agenda.type("/agenda pflicht Kasse abstimmen", "30.11.", "am Monatsletzten", "ja")
    let series = try await agenda.entry(1).series
    let days = series.firstTimes(4, from: Rehearsal.monday.day).map(\.iso)
    #expect(days == ["2026-11-30", "2026-12-31", "2027-01-31", "2027-02-28"])
  }

  @Test("names are taken up as they are already spelled")
  func spelling() async throws {
    let agenda = Rehearsal.agenda()
    await agenda.type("/agenda neu x --vorhaben E-Akte --mit Personalrat")
    await agenda.type("/agenda termin y Freitag 10 Uhr --vorhaben e-akte --mit personalrat")
    let entry = try await agenda.entry(2)
    #expect(entry.project == "E-Akte" && entry.people == ["Personalrat"])
  }

  @Test("an appointment at the same time as another is pointed out, not refused")
  func overlap() async throws {
    let agenda = Rehearsal.agenda()
    await agenda.type("/agenda termin Vergabe Freitag 14–15 Uhr")
    let reply = await agenda.last("/agenda termin Personalrat Freitag 14:30")
    #expect(reply.contains("überschneidet sich mit (1) 14:00–15:00 Uhr Vergabe"))
    let free = await agenda.last("/agenda termin Danach Freitag 16–17 Uhr")
    #expect(!free.contains("überschneidet"))
  }

  @Test("a line of nothing but a time lacks a title")
  func noTitle() async throws {
    let agenda = Rehearsal.agenda()
    let error = await agenda.last("/agenda termin Freitag 14 Uhr", showing: .error)
    #expect(error.contains("Dem Eintrag fehlt ein Titel."))
  }
}
