import AgendaBuilder
import LotseHost
import LotseKit
import LotseTestSupport
import Testing

@Suite("A year that no calendar can hold")
struct LateYearTests {
  @Test(
    "is refused wherever a day is typed, and named",
    arguments: [
      "/agenda neu Archiv --bis 1.1.6026", "/agenda neu Archiv --ab 6026-01-01",
      "/agenda termin Archiv --wann 6026-01-01", "/agenda termin Archiv 6026-01-01",
      "/agenda termin Archiv 1. Januar 6026", "/agenda termin 1.1.6026 14 Uhr Archiv",
      "/agenda frist Archiv 1.1.0026 12 Uhr", "/agenda frist Archiv bis 1.1.6026",
      "/agenda pflicht Archiv jeden Montag bis 31.12.9999",
      "/agenda verschieben 1 auf 1.1.6026", "/agenda verschieben 1 um 999 Jahre",
      "/agenda verlegen 2 1.1.6026", "/agenda liste bis<1.1.6026", "/agenda monat Januar 6026",
    ]
  )
  func typed(line: String) async throws {
    let agenda = Rehearsal.agenda()
    await agenda.type("/agenda neu Eins --bis 4.12.", "/agenda termin Zwei 5.12. 9 Uhr")
    let error = await agenda.last(line, showing: .error)
    #expect(error.contains("Lotse kennt die Jahre 1583 bis 2999, nicht das Jahr"), "\(error)")
    #expect(try await agenda.measures().count == 1)
    #expect(try await agenda.entry(2).series.start.iso == "2026-12-05T09:00")
  }

  @Test("is refused in a table", arguments: Language.allCases)
  func table(language: Language) async throws {
    var agenda = Rehearsal.agenda(language)
    agenda.calendarFiles = GivenCalendarFiles(
      tables: ["m.csv": Array("Titel;Bis\nArchiv;1.1.6026\n".utf8)]
    )
    let said = await agenda.type("/agenda einlesen m.csv", "", "", showing: .remark).joined()
    let years = Text(de: "Jahr 1583 bis 2999", en: "year 1583 to 2999").in(language)
    #expect(said.contains("1.1.6026") && said.contains(years), "\(said)")
    #expect(try await agenda.measures().isEmpty)
  }

  @Test("ends a duty that would go on for ever")
  func endless() async throws {
    let agenda = Rehearsal.agenda()
    await agenda.type(
      "/agenda pflicht Bericht jährlich am 31.3. --ja",
      "/agenda pflicht Inventur jährlich am 30.6. 999 mal --ja"
    )
    for number in 1...2 {
      let series = try await agenda.entry(number).series
      let late = series.occurrences(in: series.start.day...Day(daysSince1970: .max))
      #expect(late.count == 2999 - 2027 + 1)
      #expect(late.last?.time.day.year == 2999)
      #expect(series.next(onOrAfter: Day.lastSupported.adding(days: 1)) == nil)
    }
  }
}
