import AgendaBuilder
import LotseHost
import LotseKit
import LotseTestSupport
import Testing

@Suite("Building a digital agenda")
struct BuildTests {
  @Test("Enter alone gives a complete agenda in either language", arguments: Language.allCases)
  func proposals(language: Language) async throws {
    let rehearsal = Rehearsal.agenda(language)
    let agenda = try await rehearsal.built()
    #expect(agenda.version == 1)
    #expect(agenda.items.count >= 10)
    for item in agenda.items {
      #expect(item.start != nil && item.due != nil && item.owner != nil, "\(item.title)")
      #expect(item.status == "planned")
    }
    #expect(agenda.path.last { $0.id == "council" }?.day.weekday == .thursday)
    #expect(agenda.fields.allSatisfy { !$0.goals.isEmpty })
  }

  @Test("nothing is due before what it needs begins, in the store too")
  func order() async throws {
    let rehearsal = Rehearsal.agenda()
    _ = try await rehearsal.built(["measures.processes": .given(.choices(["M07", "M08"]))])
    let stored = try await rehearsal.storedMeasures()
    let byID = Dictionary(uniqueKeysWithValues: stored.map { ($0.id, $0.content) })
    let titles = stored.compactMap(\.content.catalogueID)
    #expect(titles.contains("M05") && titles.contains("M06"), "prerequisites were added")
    for measure in stored.map(\.content) {
      for need in measure.needs {
        let before = try #require(byID[need]?.due)
        let start = try #require(measure.start)
        #expect(before < start, "\(measure.title)")
      }
    }
  }

  @Test("a measure that is there already is taken over, not doubled, and keeps what was written")
  func takenOver() async throws {
    let rehearsal = Rehearsal.agenda()
    await rehearsal.type(
      "/agenda neu Rechnungen digital --katalog M09 --bis 31.3.2027 --verantwortlich \"Frau Kaya\""
    )
    let agenda = try await rehearsal.built()
    let invoices = agenda.items.filter { $0.catalogue == "M09" }
    #expect(invoices.map(\.title) == ["Rechnungen digital"])
    #expect(invoices.first?.due?.iso == "2027-03-31")
    #expect(invoices.first?.owner == "Frau Kaya")
    #expect(invoices.first?.number == 1)
  }

  @Test("what is done is not proposed again, nor asked for as a prerequisite")
  func done() async throws {
    let rehearsal = Rehearsal.agenda()
    await rehearsal.type(
      "/agenda neu Auftrag der Spitze --katalog M01 --stand abgeschlossen"
    )
    let agenda = try await rehearsal.built()
    #expect(!agenda.items.contains { $0.catalogue == "M01" })
    #expect(agenda.items.contains { $0.catalogue == "M02" })
  }

  @Test("a prerequisite that is left out becomes an open point")
  func leftOut() async throws {
    let rehearsal = Rehearsal.agenda()
    let agenda = try await rehearsal.built([
      "fields": .given(.choices(["processes"])),
      "measures.processes": .given(.choices(["M08"])), "prerequisites": .skipped,
    ])
    #expect(agenda.items.map(\.catalogue) == ["M08"])
    #expect(agenda.openPoints.contains { $0.contains("M08") && $0.contains("M07") })
  }

  @Test("a weak goal is given back once; what it still lacks becomes an open point")
  func weakGoal() async throws {
    let rehearsal = Rehearsal.agenda()
    let agenda = try await rehearsal.built([
      "fields": .given(.choices(["services"])),
      "goal.services": .given(.text("Einführung eines Portals")),
      "sharper.services": .given(.text("Bis 2028 nutzen Bürgerinnen und Bürger ein Portal")),
    ])
    let goal = try #require(agenda.fields.first?.goals.first)
    #expect(goal.text == "Bis 2028 nutzen Bürgerinnen und Bürger ein Portal")
    #expect(agenda.openPoints.contains { $0.contains("wie gemessen?") })
  }

  @Test("without any measure chosen, one is asked for")
  func empty() async throws {
    let rehearsal = Rehearsal.agenda()
    let agenda = try await rehearsal.built([
      "fields": .given(.choices(["culture"])), "measures": .given(.choices(["M36"])),
    ])
    #expect(agenda.items.map(\.catalogue) == ["M36"])
  }

  @Test("the way to the council counts working days back from the meeting")
  func path() async throws {
    let council = try #require(Day(iso: "2027-06-17"))
    let agenda = try await Rehearsal.agenda().built(["council": .given(.day(council))])
    let days = agenda.path.map(\.day)
    #expect(days == days.sorted())
    #expect(days.allSatisfy { $0.weekday.rawValue < 6 })
    #expect(agenda.path.first { $0.id == "council" }?.day.iso == "2027-06-17")
  }

  @Test("a second agenda is begun only if it is wanted")
  func second() async throws {
    let rehearsal = Rehearsal.agenda()
    _ = try await rehearsal.built()
    let value = try await rehearsal.value("build")
    #expect(value == nil)
    let count = try await rehearsal.workspace.records(writingAs: "t").count(DigitalAgenda.self)
    #expect(count == 1)
  }

  @Test("the answers given so far can be reviewed and taken back anywhere")
  func review() async throws {
    let lines = await Rehearsal.agenda().type(
      "/agenda aufbauen",
      "Stadt Musterstadt",
      "NW",
      "1",
      "22000",
      "2027-2030",
      "/übersicht",
      "",
      "/abbrechen",
      showing: .remark
    )
    #expect(lines.contains { $0.contains("2027-2030") && $0.contains("Stadt Musterstadt") })
  }
}
