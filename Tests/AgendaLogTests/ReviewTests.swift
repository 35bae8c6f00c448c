import LotseHost
import LotseKit
import LotseTestSupport
import Testing

@Suite("Looking back")
struct ReviewTests {
  private func log(_ language: Language = .german) async -> Rehearsal {
    let log = Rehearsal.log(language)
    await log.type(
      "/log 17.11.: Telefonat mit @Frau_Kaya",
      "/log 18.11.: decision: pilot in the building office",
      "/log 19.11.: Impuls: klein anfangen",
      "/log offen: Angebot prüfen --datum 18.11. --bis 20.11.2026 --mit \"Frau Kaya\"",
      "/log offen: Raum buchen --datum 18.11. --bis 27.11.",
      "/log erledigt 5 --datum 19.11.",
      "/log 23.8.2026: Vor drei Monaten",
      "/log 23.11.2025: Vor einem Jahr"
    )
    return log
  }

  @Test("on a week: done, decided, learned, with whom, open")
  func week() async {
    let reply = await log().last("/log rückblick letzte Woche")
    #expect(
      reply == """
        Wochenrückblick KW 47: Mo 16.11.2026 bis So 22.11.2026
        Getan
        Di 17.11.2026 (1) Telefonat mit @Frau_Kaya
        Do 19.11.2026 (5) Raum buchen
        Entschieden
        Mi 18.11.2026 (2) pilot in the building office
        Impulse
        Do 19.11.2026 (3) klein anfangen
        Mit wem
        Frau Kaya
        Offen (1)
        [ ] (4) Angebot prüfen, Frau Kaya (bis Fr 20.11.2026, überfällig)
        Einträge nach Art
        """
    )
  }

  @Test("is data for programs")
  func value() async throws {
    let value = try #require(
      try await log(.english).value("summary", ["period": .given(.text("last week"))])
    )
    #expect(value["total"] == 5)
    #expect(value["counts"] == ["note": 1, "decision": 1, "impulse": 1, "open": 2])
    #expect(value["people"] == [["name": "Frau Kaya", "entries": 1]])
    #expect(value["overdue"] == 1)
  }

  @Test("on the same day of earlier months and years")
  func anniversary() async {
    let reply = await log().last("/log damals")
    #expect(
      reply == """
        Vor einem Jahr, So 23.11.2025
        (7) Vor einem Jahr
        Vor 3 Monaten, So 23.8.2026
        (6) Vor drei Monaten
        """
    )
    #expect(await log(.english).last("/log onthisday 5 Nov").contains("nothing for this day"))
  }

  @Test("as a document with all words, by day")
  func export() async {
    let words = await log().last("/log export 17.11. bis 18.11.")
    #expect(
      words == """
        Agenda-Log
        Di 17.11.2026 bis Mi 18.11.2026, 4 Einträge
        Di 17.11.2026
        Notiz (1)
        Telefonat mit @Frau_Kaya
        Personen: Frau Kaya
        Mi 18.11.2026
        Entscheidung (2)
        pilot in the building office
        Offener Punkt (4)
        Angebot prüfen
        Stand: offen, bis Fr 20.11.2026, überfällig
        Personen: Frau Kaya
        Offener Punkt (5)
        Raum buchen
        Stand: erledigt am Do 19.11.2026
        """
    )
  }

  @Test("by searching, with the number of hits")
  func search() async {
    let log = await log()
    #expect(await log.last("/log suchen Kaya").hasSuffix("2 Treffer."))
    #expect(await log.last("/log suchen Kaya --art offen").hasSuffix("1 Treffer."))
    #expect(
      await log.last("/log suchen Kaya --anzahl 1")
        .hasSuffix("2 Treffer, gezeigt sind die besten 1.")
    )
    #expect(await log.last("/log suchen nirgends") == "Nichts gefunden.")
    #expect(await log.last("/log search Kaya --from 18.11.2026").hasSuffix("1 Treffer."))
  }
}
