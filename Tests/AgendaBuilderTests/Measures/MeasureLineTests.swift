import AgendaBuilder
import LotseHost
import LotseKit
import LotseTestSupport
import Testing

@Suite("By when, in the line that adds a measure")
struct MeasureLineTests {
  @Test(
    "is understood, and is no part of the title",
    arguments: [
      ("/agenda neu Angebote bis Freitag einholen", "Angebote einholen", "2026-11-27"),
      ("/agenda neu Aktenplan erneuern, bis Ende März", "Aktenplan erneuern", "2027-03-31"),
      ("/agenda neu Bericht spätestens am 4.12. #rat", "Bericht", "2026-12-04"),
      ("/agenda neu Bericht bis spätestens 4. Dezember", "Bericht", "2026-12-04"),
      ("/agenda neu Bericht fällig in 3 Wochen", "Bericht", "2026-12-14"),
      ("/agenda neu Umzug bis KW 5", "Umzug", "2027-02-07"),
      ("/agenda neu E-Akte bis 2028 einführen", "E-Akte einführen", "2028-12-31"),
      ("/agenda add get offers by next Friday", "get offers", "2026-11-27"),
      ("/agenda add report due 4 December @Finance", "report", "2026-12-04"),
      ("/agenda add renew the portal by the end of March", "renew the portal", "2027-03-31"),
    ]
  )
  func due(line: String, title: String, day: String) async throws {
    let agenda = Rehearsal.agenda()
    await agenda.type(line)
    let measure = try await agenda.measure(1)
    #expect(measure.title == title)
    #expect(measure.due?.iso == day)
  }

  @Test(
    "is not read into what says something else",
    arguments: [
      "Sprechzeiten Montag bis Freitag ausweiten", "Migration 2026 bis 2027 planen",
      "Vergaben bis 50.000 Euro neu regeln", "Budget bis 12.5 Mio. Euro freigeben",
      "Prozesse vom Antrag bis zum Bescheid", "due diligence der Betriebe",
      "Öffnung von 8 bis 18 Uhr", "Bericht 2026", "Bürgersprechstunde Freitag vorbereiten",
    ]
  )
  func noDue(title: String) async throws {
    let agenda = Rehearsal.agenda()
    await agenda.type("/agenda neu \(title)")
    let measure = try await agenda.measure(1)
    #expect(measure.title == title)
    #expect(measure.due == nil)
  }

  @Test("leaves the clock in the title, which a day cannot keep")
  func clock() async throws {
    let agenda = Rehearsal.agenda()
    await agenda.type("/agenda neu Angebot bis Freitag 12 Uhr abgeben")
    #expect(try await agenda.measure(1).title == "Angebot bis Freitag 12 Uhr abgeben")
    #expect(try await agenda.measure(1).due?.iso == "2026-11-27")
  }

  @Test(
    "a season is no day: Lotse says so, proposes one and asks",
    arguments: [
      (
        "/agenda neu Portal erneuern bis Sommer 2027", "Sommer 2027", "Ende August 2027",
        "2027-08-31"
      ),
      ("/agenda neu Portal erneuern bis zum Herbst", "Herbst", "Ende November 2026", "2026-11-30"),
      ("/agenda neu Portal erneuern bis Frühjahr", "Frühjahr", "Ende Mai 2027", "2027-05-31"),
    ]
  )
  func season(line: String, season: String, proposal: String, day: String) async throws {
    let agenda = Rehearsal.agenda()
    let question = await agenda.last(line, proposal, showing: .question)
    #expect(question.contains("„\(season)“ ist kein bestimmter Tag."), "\(question)")
    #expect(question.contains("zum Beispiel \(proposal)"), "\(question)")
    let measure = try await agenda.measure(1)
    #expect(measure.title == "Portal erneuern")
    #expect(measure.due?.iso == day)
  }

  @Test("an impossible day is asked about, and the rest of the line is kept")
  func impossible() async throws {
    let agenda = Rehearsal.agenda()
    let question = await agenda.last("/agenda neu Bericht bis 31.2.", "28.2.", showing: .question)
    #expect(question.contains("Den 31. Februar gibt es nicht"), "\(question)")
    #expect(try await agenda.measure(1).title == "Bericht")
    #expect(try await agenda.measure(1).due?.iso == "2027-02-28")
  }

  @Test(
    "an option counts rather than the line, of which only a day that is none goes",
    arguments: [
      ("/agenda neu Bericht bis Sommer 2027 --bis 31.3.", "Bericht"),
      ("/agenda neu Bericht bis Freitag --bis 31.3.", "Bericht bis Freitag"),
    ]
  )
  func option(line: String, title: String) async throws {
    let agenda = Rehearsal.agenda()
    await agenda.type(line)
    #expect(try await agenda.measure(1).title == title)
    #expect(try await agenda.measure(1).due?.iso == "2027-03-31")
  }

  @Test("an option with a season is refused with the reason and a proposal")
  func seasonAsOption() async throws {
    let german = await Rehearsal.agenda().last("/agenda neu x --bis Sommer 2027", showing: .error)
    #expect(german.contains("„Sommer 2027“ ist kein bestimmter Tag."), "\(german)")
    #expect(german.contains("zum Beispiel Ende August 2027"), "\(german)")
    let english = await Rehearsal.agenda(.english)
      .last("/agenda add x --due summer 2027", showing: .error)
    #expect(english.contains("“summer 2027” is no particular day."), "\(english)")
    #expect(english.contains("end of August 2027"), "\(english)")
  }
}
