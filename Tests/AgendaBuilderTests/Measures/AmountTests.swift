import AgendaBuilder
import LotseExport
import LotseHost
import LotseKit
import LotseTestSupport
import Testing

@Suite("Sums of money are kept to the cent")
struct AmountTests {
  private func agenda(_ table: String, _ language: Language) -> Rehearsal {
    var agenda = Rehearsal.agenda(language)
    agenda.calendarFiles = GivenCalendarFiles(tables: ["m.csv": Array(table.utf8)])
    return agenda
  }

  @Test(
    "as tables write them",
    arguments: [
      ("1.234,50 €", Language.german, ";", 123_450), ("12.500,00", .german, ";", 1_250_000),
      ("1234.50", .german, ";", 123_450), ("1.234", .german, ";", 123_400),
      ("0,5", .german, ";", 50), ("1.234.567,89 EUR", .german, ";", 123_456_789),
      ("\"1.234,50\"", .german, ",", 123_450), ("1234,5", .english, ";", 123_450),
      ("1234.50", .english, ",", 123_450), ("\"1,234\"", .english, ",", 123_400),
      ("\"12,500.00\"", .english, ",", 1_250_000), ("\"€1,234.5\"", .english, ",", 123_450),
      ("1.234,50", .english, "\t", 123_450), ("0", .english, ",", 0),
    ]
  )
  func tables(cell: String, language: Language, separator: String, cents: Int) async throws {
    let agenda = agenda("Titel\(separator)Kosten\nPortal\(separator)\(cell)\n", language)
    await agenda.type("/agenda read-in m.csv --columns title=1 --yes")
    #expect(try await agenda.measure(1).budget == Amount(cents: cents))
  }

  @Test(
    "and no table's thousand becomes one euro, no day a million",
    arguments: [
      ("1,000", ";"), ("1,234", ";"), ("1.000", ","), ("1,2345", ";"), ("31.12.2026", ";"),
      ("-0,50", ";"), ("1000000000,01", ";"), ("12,50,00", ";"), ("12,", ";"), ("zwölf", ";"),
      ("99999999999999999999", ";"),
    ]
  )
  func refused(cell: String, separator: String) async throws {
    let agenda = agenda("Titel\(separator)Kosten\nPortal\(separator)\(cell)\n", .german)
    let table = await agenda.type("/agenda read-in m.csv --columns title=1 --yes", showing: .remark)
    #expect(table.joined().contains("ein Betrag bis 1.000.000.000 €"), "\(table)")
    #expect(try await agenda.measures().isEmpty)
  }

  @Test(
    "as they are typed after a command, and shown with their cents",
    arguments: [
      ("/agenda neu Portal --kosten 12.500,50", Language.german, "12.500,50 €"),
      ("/agenda neu Portal --kosten 12500.50", .german, "12.500,50 €"),
      ("/agenda neu Portal --folgekosten 0,05", .german, "0,05 €"),
      ("/agenda neu Portal --kosten 1.234", .german, "1.234 €"),
      ("/agenda add Portal --budget 12,500.50", .english, "€12,500.50"),
      ("/agenda add Portal --budget 12500,5", .english, "€12,500.50"),
    ]
  )
  func typed(line: String, language: Language, shown: String) async {
    #expect(await Rehearsal.agenda(language).last(line).hasSuffix(": \(shown)"))
  }

  @Test("as the guided questions take them")
  func guided() async throws {
    let agenda = Rehearsal.agenda()
    await agenda.type(
      "/agenda maßnahme Portal",
      "weiß nicht",
      "",
      "",
      "",
      "",
      "",
      "M",
      "12.500,50",
      "1234,5",
      "hoch",
      ""
    )
    let measure = try await agenda.measure(1)
    #expect(measure.budget == Amount(cents: 1_250_050))
    #expect(measure.runningCosts == Amount(cents: 123_450))
  }

  @Test("go out to a table and come back unchanged", arguments: Language.allCases)
  func roundTrip(language: Language) async throws {
    let first = Rehearsal.agenda(language)
    await first.type("/agenda add Portal --budget 1234.05", "/agenda add E-Akte --budget 7")
    let document = try await first.document("table")
    let csv = try #require(CSVWriter(language: language).text(document))
    #expect(csv.contains(language == .german ? ";1234,05;" : ",1234.05,"))
    let second = agenda(csv, language)
    await second.type("/agenda read-in m.csv --columns title=2 --yes")
    let sums = [try await second.measure(1).budget, try await second.measure(2).budget]
    #expect(Set(sums) == [Amount(cents: 123_405), Amount(7)])
  }

  @Test("are found between whole euros too")
  func filtered() async {
    let agenda = Rehearsal.agenda()
    await agenda.type("/agenda neu Portal --kosten 5000,50")
    #expect(await agenda.last("/agenda liste kosten>5000").contains("Portal"))
    #expect(await agenda.last("/agenda liste kosten<5001").contains("Portal"))
    #expect(await !agenda.last("/agenda liste kosten<5000").contains("Portal"))
  }

  @Test("are numbers of euros in JSON, as they were while there were no cents")
  func json() throws {
    #expect(
      try JSONValue(encoding: [Amount(22_000), Amount(cents: 123_405)]).text() == "[22000,1234.05]"
    )
    #expect(try JSONValue.array([.integer(5)]).decoded(as: [Amount].self) == [Amount(5)])
  }
}
