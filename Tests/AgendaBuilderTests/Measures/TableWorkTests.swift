import AgendaBuilder
import LotseExport
import LotseHost
import LotseKit
import LotseTestSupport
import Testing

@Suite("What tables say of dependencies, ratings, steps and time")
struct TableWorkTests {
  private func agenda(
    _ table: String,
    _ language: Language = .german,
    in workspace: MemoryWorkspace = MemoryWorkspace()
  ) -> Rehearsal {
    var agenda = Rehearsal.agenda(language, in: workspace)
    agenda.calendarFiles = GivenCalendarFiles(tables: ["m.csv": Array(table.utf8)])
    return agenda
  }

  private func exported(_ agenda: Rehearsal) async throws -> String {
    try #require(CSVWriter(language: agenda.language).text(try await agenda.document("table")))
  }

  /// An agenda in which measures need each other, were judged and worked on.
  private func worked(_ language: Language, in workspace: MemoryWorkspace) async -> Rehearsal {
    let agenda = agenda("", language, in: workspace)
    await agenda.type(
      "/agenda add Aktenplan; Teil 1",
      "/agenda add E-Akte",
      "/agenda add 2 Stellen besetzen",
      "/agenda depends 2 on 1, 3",
      "/agenda steps 2 Angebote einholen; Personalrat beteiligen",
      "/agenda steps 2 --tick 1",
      "/agenda time 2 1:30 20.11.2026 Angebot; geprüft",
      "/agenda time 2 90 min",
      "/agenda rate 2 --benefit 4 --benefit-staff 5 --legal-duty yes --urgency 3 --ease 2 --safety 1"
    )
    return agenda
  }

  @Test("all of it is in the table, and comes back from it", arguments: Language.allCases)
  func roundTrip(language: Language) async throws {
    let workspace = MemoryWorkspace()
    let first = await worked(language, in: workspace)
    let csv = try await exported(first)
    let again = agenda(csv, language, in: workspace)
    let unchanged = await again.last("/agenda read-in m.csv --columns title=2")
    #expect(unchanged.hasPrefix(language == .german ? "Nichts Neues" : "Nothing new"), "\(csv)")

    let other = agenda(csv, language)
    let said = await other.type("/agenda read-in m.csv --columns title=2 --yes", showing: .error)
    #expect(said.isEmpty, "\(said)")
    let stored = try await other.storedMeasures()
    let file = try #require(stored.first { $0.content.title == "E-Akte" }).content
    let needed = stored.filter { file.needs.contains($0.id) }.map(\.content.title)
    #expect(Set(needed) == ["Aktenplan; Teil 1", "2 Stellen besetzen"])
    let old = try await first.measure(2)
    #expect(file.rating == old.rating && file.rating?.isLegalDuty == true)
    #expect(file.steps == old.steps && file.steps.map(\.isDone) == [true, false])
    #expect(file.work.map(\.minutes) == [90, 90] && file.work.map(\.day) == old.work.map(\.day))
  }

  @Test("rows name each other by number, title or both, in whatever order; one step takes it back")
  func names() async throws {
    let agenda = agenda(
      """
      Nr;Titel;Braucht
      7;Start;8, 9
      8;Test;9 Auftrag
      9;Auftrag;Beschluss
      10;Beschluss;(1) Vorhanden
      """
    )
    await agenda.type("/agenda neu Vorhanden")
    let shown = await agenda.type(
      "/agenda einlesen m.csv --spalten titel=2",
      "ja",
      showing: .remark
    ).joined()
    #expect(shown.contains("nach: Test; Auftrag"), "\(shown)")
    let stored = try await agenda.storedMeasures()
    let titles = Dictionary(uniqueKeysWithValues: stored.map { ($0.id, $0.content.title) })
    let needs = Dictionary(
      uniqueKeysWithValues: stored.map { measure in
        (measure.content.title, measure.content.needs.compactMap { titles[$0] })
      }
    )
    #expect(
      needs == [
        "Vorhanden": [], "Start": ["Test", "Auftrag"], "Test": ["Auftrag"],
        "Auftrag": ["Beschluss"], "Beschluss": ["Vorhanden"],
      ]
    )
    #expect(await agenda.workspace.steps(limit: 10).count == 2)
  }

  @Test("dependencies may turn round, as long as there is no circle in the end")
  func turned() async throws {
    let workspace = MemoryWorkspace()
    let circle = agenda("Title,Needs\nOne,Two\nTwo,\n", .english, in: workspace)
    await circle.type("/agenda add One", "/agenda add Two", "/agenda depends 2 on 1")
    let takeIn = "/agenda read-in m.csv --columns title=1 --duplicates update --yes"
    let refused = await circle.last(takeIn, showing: .error)
    #expect(refused.contains("Line 2") && refused.contains("do not in turn wait"), "\(refused)")
    #expect(try await circle.measure(1).needs.isEmpty)

    let turned = agenda("Title,Needs\nOne,Two\nTwo,Three\nThree,\n", .english, in: workspace)
    #expect(await turned.last(takeIn).hasPrefix("Taken in: 1 new, 2 changed."))
    let ids = Dictionary(
      uniqueKeysWithValues: try await turned.storedMeasures().map { ($0.number, $0.id) }
    )
    #expect(try await turned.measure(1).needs == [ids[2]])
    #expect(try await turned.measure(2).needs == [ids[3]])
  }

  @Test(
    "what cannot be meant is named by its line, and nothing comes in",
    arguments: [
      ("Eins;Zwei\nZwei;Drei\nDrei;Eins", "Maßnahmen, die nicht ihrerseits auf diese warten"),
      ("Eins;Eins", "Nummern oder Titel anderer Maßnahmen"),
      ("Eins;77", "Nummern oder Titel anderer Maßnahmen"),
      ("Eins;1 Anderes", "Nummern oder Titel anderer Maßnahmen"),
    ]
  )
  func refused(rows: String, expected: String) async throws {
    let agenda = agenda("Titel;Braucht\n\(rows)\n")
    await agenda.type("/agenda neu Vorhanden")
    let said = await agenda.last("/agenda einlesen m.csv --spalten titel=1 --ja", showing: .error)
    #expect(said.contains("Nichts übernommen") && said.contains(expected), "\(said)")
    #expect(try await agenda.measures().count == 1)
  }

  @Test(
    "values that are none are named",
    arguments: [
      ("Dringlichkeit", "6", "von 0 bis 5"), ("Pflicht", "vielleicht", "ja oder nein"),
      ("Arbeitszeit", "gestern lange", "Tag und Dauer"),
      ("Arbeitszeit", "1.1.2030 1:30", "Tag und Dauer"),
    ]
  )
  func values(header: String, cell: String, expected: String) async {
    let agenda = agenda("Titel;\(header)\nEins;\(cell)\n")
    let said = await agenda.last("/agenda einlesen m.csv --spalten titel=1 --ja", showing: .error)
    #expect(said.contains(expected), "\(said)")
  }
}
