import AgendaLog
import LotseHost
import LotseKit
import LotseTestSupport
import Testing

@Suite("Guided entries")
struct GuidedTests {
  @Test("a meeting leaves an entry, and what is open as entries of their own")
  func meeting() async throws {
    let log = Rehearsal.log()
    let reply = await log.last(
      "/log besprechung --vorhaben E-Akte",
      "gestern",
      "Frau Kaya, Personalrat",
      "Jour fixe #dms",
      "Pilot im Bauamt",
      "Angebot prüfen",
      "Freitag",
      "1",
      "Raum buchen",
      "Herr Öz",
      "weiß nicht",
      "fertig"
    )
    #expect(reply.contains("Notiert: Besprechung 1, So 22.11.2026, gestern"))
    #expect(reply.contains("Aus der Besprechung: Jour fixe #dms"))
    let entries = try await log.entries()
    try #require(entries.count == 3)
    #expect(entries[0].people == ["Frau Kaya", "Personalrat"])
    #expect(entries[0].parts.first == LogEntry.Part(name: .decided, text: "Pilot im Bauamt"))
    #expect(entries[1].due?.iso == "2026-11-27")
    #expect(entries[1].people.isEmpty)
    #expect(entries[2].people == ["Herr Öz"])
    #expect(entries[2].due == nil)
    for point in entries.dropFirst() {
      #expect(point.kind == .open)
      #expect(point.project == "E-Akte")
      #expect(point.meeting?.title == "Jour fixe #dms")
    }
    let shown = await log.last("/log zeigen 1")
    #expect(shown.contains("[ ] (2) Angebot prüfen (bis Fr 27.11.2026)"))
    #expect(shown.contains("Entschieden: Pilot im Bauamt"))
  }

  @Test("a meeting about which little is known is three answers long")
  func shortMeeting() async throws {
    let log = Rehearsal.log(.english)
    await log.type("/log meeting weekly --with council", "", "", "", "done")
    let entries = try await log.entries()
    #expect(entries.map(\.text) == ["weekly"])
    #expect(entries.first?.people == ["council"])
  }

  @Test("a decision keeps its reason, and what is not known yet")
  func decision() async throws {
    let log = Rehearsal.log(.english)
    await log.type(
      "/log decision",
      "start with the building office",
      "most files are there",
      "executive board",
      "",
      "",
      "don't know"
    )
    let entry = try #require(await log.entries().first)
    #expect(entry.kind == .decision)
    #expect(entry.people == ["executive board"])
    #expect(
      entry.parts == [
        LogEntry.Part(name: .why, text: "most files are there"),
        LogEntry.Part(name: .decidedBy, text: "executive board"),
        LogEntry.Part(name: .unknown, text: "From when does it hold?"),
      ]
    )
  }

  @Test("an impulse with a step and a day leaves an open point")
  func impulse() async throws {
    let log = Rehearsal.log()
    await log.type(
      "/log impuls",
      "Formulare von Laien testen lassen",
      "seminar",
      "Hundesteuer testen",
      "in 2 Wochen"
    )
    let entries = try await log.entries()
    #expect(entries.map(\.kind) == [.impulse, .open])
    #expect(entries.first?.parts.first?.text == "Seminar oder Tagung")
    #expect(entries.last?.due?.iso == "2026-12-07")
  }

  @Test("an open point is what, who and by when")
  func open() async throws {
    let log = Rehearsal.log()
    await log.type("/log offen Angebot prüfen", "Frau Kaya", "4.12.")
    let entry = try #require(await log.entries().first)
    #expect(entry.people == ["Frau Kaya"])
    #expect(entry.due?.iso == "2026-12-04")
  }

  @Test(
    "what the words of an open point say is proposed as the answer",
    arguments: [
      "/log offen Angebot anfordern bis 4.12. @Frau_Kaya",
      "/log open get the offer by 4 December @Frau_Kaya please",
    ]
  )
  func openInOneLine(line: String) async throws {
    let log = Rehearsal.log()
    await log.type(line, "", "")
    let entry = try #require(await log.entries().first)
    #expect(entry.people == ["Frau Kaya"])
    #expect(entry.due?.iso == "2026-12-04")
  }

  @Test("the end of the day shows the day, then asks one question for each thing")
  func day() async throws {
    let log = Rehearsal.log()
    await log.type("/log Vormittag im Bauamt")
    let remarks = await log.type(
      "/log feierabend",
      "Beschreibung #dms fertig",
      "",
      "Angebot prüfen",
      "morgen",
      "Früh anfangen hilft",
      showing: .remark
    )
    #expect(remarks.joined().contains("Vormittag im Bauamt"))
    let entries = try await log.entries().dropFirst()
    #expect(entries.map(\.kind) == [.note, .open, .impulse])
    #expect(entries.dropFirst().first?.due?.iso == "2026-11-24")
  }

  @Test("the end of the day may be skipped altogether")
  func emptyDay() async throws {
    let log = Rehearsal.log()
    let reply = await log.last("/log tagesabschluss", "", "", "", "")
    #expect(reply == "Nichts notiert. Schönen Feierabend!")
    #expect(try await log.entries().isEmpty)
  }
}
