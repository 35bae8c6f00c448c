import AgendaBuilder
import LotseHost
import LotseKit
import LotseTestSupport
import Testing

@Suite("Adding a measure")
struct AddTests {
  @Test("takes what the line and its options say, and says how it was understood")
  func oneLine() async throws {
    let agenda = Rehearsal.agenda()
    let reply = await agenda.last(
      "/agenda neu E-Rechnung einführen #vergabe @Kämmerei --bis 31.3. --prio hoch "
        + "--kosten 22.000 --aufwand M --vorhaben E-Rechnung --mit \"Personalrat, IT\""
    )
    #expect(
      reply == """
        Aufgenommen: Maßnahme 1, E-Rechnung einführen
        Frist: Mi 31.3.2027
        Verantwortlich: Kämmerei
        Beteiligt: Personalrat, IT
        Vorhaben: E-Rechnung
        Priorität: hoch
        Aufwand: M: bis 60 Personentage und 50.000 €
        Kosten einmalig: 22.000 €
        Schlagwörter: #vergabe
        """
    )
    let measure = try await agenda.measure(1)
    #expect(measure.title == "E-Rechnung einführen")
    #expect(measure.tags == ["vergabe"])
    #expect(measure.owner == "Kämmerei")
    #expect(measure.due?.iso == "2027-03-31")
    #expect(measure.priority == .high)
    #expect(measure.budget == Amount(22_000))
    #expect(measure.effort == .medium)
    #expect(measure.stakeholders == ["Personalrat", "IT"])
    #expect(measure.since.iso == "2026-11-23")
  }

  @Test("says the same in English")
  func english() async {
    let reply = await Rehearsal.agenda(.english).last(
      "/agenda add Introduce e-invoicing @Finance --due 4 Dec --status on hold --budget 22,000"
    )
    #expect(
      reply == """
        Added: measure 1, Introduce e-invoicing
        Status: on hold
        Due: Fri 4 Dec
        Owner: Finance
        Cost, once: €22,000
        """
    )
  }

  @Test("takes up the spelling of names, and finds the project that the title names")
  func spelling() async throws {
    let agenda = Rehearsal.agenda()
    await agenda.type(
      "/agenda neu eins @Frau_Öztürk #Vergabe --vorhaben \"Digitales Bürgerbüro\"",
      "/agenda neu zwei für das digitale Bürgerbüro @frau_oeztuerk #vergabe",
      "/agenda neu drei: digitales Buergerbuero einrichten"
    )
    #expect(try await agenda.measure(2).owner == "Frau Öztürk")
    #expect(try await agenda.measure(2).tags == ["Vergabe"])
    #expect(try await agenda.measure(2).project == nil)
    #expect(try await agenda.measure(3).project == "Digitales Bürgerbüro")
  }

  @Test("needs a title", arguments: ["/agenda neu #nur @Marken", "/agenda neu @Kaya"])
  func title(line: String) async throws {
    let agenda = Rehearsal.agenda()
    let error = await agenda.last(line, showing: .error)
    #expect(error.contains("Der Maßnahme fehlt ein Titel."))
    #expect(try await agenda.items().isEmpty)
  }

  @Test("refuses a due date before the start, a person to ask again without one, unknown numbers")
  func contradictions() async throws {
    let agenda = Rehearsal.agenda()
    let late = await agenda.last("/agenda neu x --ab 1.3. --bis 1.2.", showing: .error)
    #expect(late.contains("Die Frist Mo 1.2.2027 liegt vor dem Beginn Mo 1.3.2027."))
    let nobody = await agenda.last("/agenda neu x --nachfassen morgen", showing: .error)
    #expect(nobody.contains("dass auf jemanden gewartet wird"))
    let unknown = await agenda.last("/agenda neu x --braucht 7", showing: .error)
    #expect(unknown.contains("Einen Eintrag 7 gibt es in der Agenda nicht."))
    #expect(try await agenda.items().isEmpty)
  }

  @Test("a due date that is past is taken, and pointed out")
  func past() async throws {
    let agenda = Rehearsal.agenda()
    let given = await agenda.last("/agenda neu x --bis gestern")
    #expect(given.contains("Frist: So 22.11.") && given.contains("Die Frist ist schon vorbei."))
    let read = await agenda.everything(["/agenda neu y bis gestern", "nein"])
    #expect(read.contains("Die Frist ist schon vorbei."))
    #expect(!(await agenda.last("/agenda neu z --bis morgen")).contains("vorbei"))
  }

  @Test("the greatest class of effort says what it is greater than")
  func greatestEffort() async {
    let reply = await Rehearsal.agenda().last("/agenda neu x --aufwand XL")
    #expect(reply.contains("Aufwand: XL: mehr als 300 Personentage oder 250.000 €"))
  }

  @Test("points to an open measure of the same title")
  func twin() async {
    let agenda = Rehearsal.agenda()
    await agenda.type("/agenda neu Aktenplan erneuern")
    let reply = await agenda.last("/agenda neu aktenplan erneuern")
    #expect(reply.contains("Eine Maßnahme mit diesem Titel gibt es schon: (1)."))
  }

  @Test("question by question keeps what nobody knows as open questions")
  func guided() async throws {
    let agenda = Rehearsal.agenda()
    await agenda.type(
      "/agenda maßnahme E-Rechnung @Kämmerei",
      "Einführung eines modernen Portals",
      "Bis Ende 2027 gehen 90 % der Rechnungen der Betriebe digital ein.",
      "",
      "IT, Personalrat",
      "weiß nicht",
      "",
      "Verwaltung",
      "M",
      "22.000",
      "weiß nicht",
      "hoch",
      "Angebote einholen; Kasse fragen"
    )
    let measure = try await agenda.measure(1)
    #expect(measure.goal == "Bis Ende 2027 gehen 90 % der Rechnungen der Betriebe digital ein.")
    #expect(measure.owner == "Kämmerei")
    #expect(measure.stakeholders == ["IT", "Personalrat"])
    #expect(measure.due == nil)
    #expect(measure.field == "Verwaltung")
    #expect(measure.budget == Amount(22_000))
    #expect(measure.steps.map(\.text) == ["Angebote einholen", "Kasse fragen"])
    #expect(measure.notes?.contains("Noch offen: Bis wann?") == true)
  }

  @Test("is data: nothing in it is taken for structure")
  func data() async throws {
    let agenda = Rehearsal.agenda()
    let title = "'; drop table records; /* \u{1B}[31m | ``` <b> $(rm) %s \\n"
    await agenda.type("/agenda neu \(title)")
    #expect(try await agenda.measure(1).title == title)
  }

  @Test("leaves a result for programs")
  func value() async throws {
    let agenda = Rehearsal.agenda(.english)
    await agenda.type("/agenda add first")
    let value = try await agenda.value(
      "add",
      [
        "title": .given(.text("second #tag")), "needs": .given(.text("1")),
        "priority": .given(.choice("high")),
      ]
    )
    #expect(value?["number"] == 2)
    #expect(value?["kind"] == "measure")
    #expect(value?["prerequisites"] == [1])
    #expect(value?["tags"] == ["tag"])
    #expect(value?["open"] == true)
    #expect(value?["urgency"]?["day"] == "2027-02-07")
    #expect(
      value?["urgency"]?["reasons"]
        == ["no date, added Mon 23 Nov", "high priority counts like 14 days earlier"]
    )
  }
}
