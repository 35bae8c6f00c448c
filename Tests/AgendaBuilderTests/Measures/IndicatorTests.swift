import AgendaBuilder
import LotseKit
import LotseTestSupport
import Testing

@Suite("Indicators of measures")
struct IndicatorTests {
  @Test("are given in a line, shown, changed and taken away")
  func line() async throws {
    let agenda = Rehearsal.agenda()
    let line = "Online-Quote: 22 % → 60 % bis 31.12.2027; Abbruchquote: 5 %"
    let reply = await agenda.last("/agenda neu Portal --kennzahl \"\(line)\"")
    #expect(reply.contains("Online-Quote: 22 % → 60 % bis Fr 31.12.2027, Abbruchquote: 5 %"))
    let expected = [
      Indicator("Online-Quote", baseline: "22 %", target: "60 %", day: Day(iso: "2027-12-31")),
      Indicator("Abbruchquote", target: "5 %"),
    ]
    #expect(try await agenda.measure(1).indicators == expected)
    await agenda.type("/agenda ändern 1 --ohne kennzahl")
    #expect(try await agenda.measure(1).indicators.isEmpty)
  }

  @Test(
    "what is missing stays open, and what is no day belongs to the target",
    arguments: [
      ("Zufriedenheit", Indicator("Zufriedenheit")),
      ("Quote: 5 % ->", Indicator("Quote", baseline: "5 %")),
      ("Wartezeit: bis 10 Minuten", Indicator("Wartezeit", target: "bis 10 Minuten")),
    ]
  )
  func parts(line: String, expected: Indicator) async throws {
    let agenda = Rehearsal.agenda()
    await agenda.type("/agenda neu x --kennzahl \"\(line)\"")
    #expect(try await agenda.measure(1).indicators == [expected])
  }
}
