import AgendaLog
import LotseHost
import LotseKit
import LotseTestSupport
import Testing

@Suite("One line for the log")
struct AddTests {
  @Test("is stored with its day, people and keywords, and says how it was understood")
  func understood() async throws {
    let log = Rehearsal.log()
    let reply = await log.last("/log gestern: Telefonat mit @Frau_Kaya zur #dienstvereinbarung")
    #expect(
      reply == """
        Notiert: Notiz 1, So 22.11.2026, gestern
        Personen: Frau Kaya
        Schlagwörter: #dienstvereinbarung
        Das Log ist persönlich und bleibt auf diesem Rechner.
        """
    )
    let entry = try #require(await log.entries().first)
    #expect(entry.text == "Telefonat mit @Frau_Kaya zur #dienstvereinbarung")
    #expect(entry.date.iso == "2026-11-22")
  }

  @Test("says the same in English")
  func english() async {
    let log = Rehearsal.log(.english)
    await log.type("/log first")
    let reply = await log.last("/log yesterday: call with @Ms_Kaya about the #agreement")
    #expect(
      reply == """
        Noted: Note 2, Sun 22 Nov 2026, yesterday
        People: Ms Kaya
        Tags: #agreement
        """
    )
  }

  @Test("takes options for what the line does not say")
  func options() async throws {
    let log = Rehearsal.log()
    await log.type(
      "/log Pilot startet --datum 20.11. --art entscheidung --vorhaben E-Akte "
        + "--schlagwort dms --schlagwort pilot --mit \"Frau Kaya, Personalrat\""
    )
    let entry = try #require(await log.entries().first)
    #expect(entry.kind == .decision)
    #expect(entry.date.iso == "2026-11-20")
    #expect(entry.project == "E-Akte")
    #expect(entry.tags == ["dms", "pilot"])
    #expect(entry.people == ["Frau Kaya", "Personalrat"])
  }

  @Test("becomes an open point by a date to be done by")
  func due() async throws {
    let log = Rehearsal.log()
    let reply = await log.last("/log Angebot prüfen --bis Freitag")
    #expect(reply.contains("Stand: offen, bis Fr 27.11.2026"))
    #expect(try await log.entries().first?.kind == .open)
  }

  @Test("belongs to a project that it names, as a whole word in any spelling")
  func project() async throws {
    let log = Rehearsal.log()
    await log.type("/log Auftakt --vorhaben \"Digitales Bürgerbüro\"", "/log x --vorhaben Akte")
    let reply = await log.last("/log Im digitalen Buergerbuero war nichts los")
    #expect(!reply.contains("Vorhaben"))
    #expect(
      await log.last("/log Heute war für „digitales Buergerbuero“ Abnahme")
        .contains("Vorhaben: Digitales Bürgerbüro")
    )
    #expect(await !log.last("/log Die Akten sind da").contains("Vorhaben"))
  }

  @Test("is linked to a measure that it names")
  func link() async throws {
    let log = Rehearsal.log()
    let records = log.workspace.records(writingAs: "test")
    _ = try await records.insert(Measure(title: "E-Akte einführen"))
    let reply = await log.last("/log Für E-Akte einführen liegt das Angebot vor")
    #expect(reply.contains("Gehört zu: E-Akte einführen"))
    let link = try #require(await log.entries().first?.link)
    #expect(link.kind == "test.measure")
  }

  @Test("takes up the spelling of people and keywords that are already known")
  func spelling() async throws {
    let log = Rehearsal.log()
    await log.type("/log mit @Frau_Öztürk zu #Vergabe", "/log mit @frau_oeztuerk zu #vergabe")
    let entry = try #require(await log.entries().last)
    #expect(entry.people == ["Frau Öztürk"])
    #expect(entry.tags == ["Vergabe"])
  }

  @Test("must have a text", arguments: ["/log gestern:", "/log gestern:   "])
  func empty(line: String) async throws {
    let log = Rehearsal.log()
    let error = await log.last(line, showing: .error)
    #expect(error.contains("Der Eintrag hat keinen Text."))
    #expect(try await log.entries().isEmpty)
  }

  @Test("in the future is stored, and pointed out")
  func future() async {
    let reply = await Rehearsal.log(.english).last("/log tomorrow: council meets")
    #expect(reply.contains("The day lies in the future."))
  }

  @Test("is data: nothing in it is taken for structure")
  func data() async throws {
    let log = Rehearsal.log()
    let text = "'; drop table records; /* \u{1B}[31m # Heading | ``` <b> $(rm) %s \\n"
    await log.type("/log \(text)")
    #expect(try await log.entries().first?.text == text)
  }
}

private struct Measure: Record {
  static let kind = RecordKind(
    "test.measure",
    singular: Text(verbatim: "Measure"),
    plural: Text(verbatim: "Measures")
  )
  var title: String
  var searchText: String { title }
  var day: Day? { nil }
  var facets: [Facet: [FacetValue]] { [.name: [.text(title)]] }
}
