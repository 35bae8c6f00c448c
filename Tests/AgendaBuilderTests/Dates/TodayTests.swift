import AgendaBuilder
import LotseHost
import LotseKit
import LotseTestSupport
import Testing

@Suite("The views by time")
struct TodayTests {
  @Test("an empty agenda says how to begin")
  func empty() async {
    let reply = await Rehearsal.agenda().last("/agenda")
    #expect(reply.contains("Die Agenda ist noch leer."))
    #expect(reply.contains("/agenda termin Jour fixe jeden Montag 9:00, 60 min"))
  }

  @Test("a morning: overdue, appointments, due today and this week, whom to ask, the next thing")
  func morning() async {
    let agenda = Rehearsal.agenda()
    await agenda.type(
      "/agenda neu Altes --bis 20.11.2026",
      "/agenda termin Runde heute 11–12 Uhr",
      "/agenda termin Andere heute 11:30",
      "/agenda frist Antrag heute",
      "/agenda neu Bericht --bis Freitag",
      "/agenda neu Ausschreibung --wartet-auf Rechenzentrum --nachfassen heute"
    )
    #expect(
      await agenda.last("/agenda") == """
        Mo 23.11.2026, heute, KW 48
        Überfällig
        (1) Altes: überfällig seit Fr 20.11.
        Termine heute
        (2) 11:00–12:00 Uhr Runde
        (3) 11:30 Uhr Andere
        (2) und (3) überschneiden sich.
        Heute fällig
        (4) Antrag: heute fällig
        Bis So 29.11.
        Fr 27.11. (5) Bericht: fällig
        Nachfassen
        (6) Ausschreibung: ohne Termin, aufgenommen Mo 23.11. · wartet auf Rechenzentrum, nachfassen Mo 23.11.
        Als Nächstes: (1) Altes: überfällig seit Fr 20.11.
        """
    )
  }

  @Test("nothing is counted beyond 200")
  func counting() async {
    let agenda = Rehearsal.agenda()
    for number in 1...205 { await agenda.type("/agenda neu Altes \(number) --bis 20.11.2026") }
    let reply = await agenda.last("/agenda")
    #expect(reply.contains("… und mehr als 195 weitere: /agenda liste überfällig"))
  }

  @Test("what has not moved for 30 days is brought up; what is done or called off is not")
  func stale() async throws {
    let agenda = Rehearsal.agenda()
    await agenda.type("/agenda neu Liegengebliebenes", "/agenda termin Runde 4.1. 9 Uhr")
    let january = try agenda.on("2027-01-04")
    await january.type("/agenda absagen 2")
    let reply = await january.last("/agenda")
    #expect(reply.contains("1 Maßnahme hat sich seit 30 Tagen nicht bewegt: /agenda stillstand"))
    #expect(!reply.contains("Runde"))
  }

  @Test("an overdue duty that is due again today is due today")
  func dutyOfToday() async throws {
    let agenda = Rehearsal.agenda()
    await agenda.type("/agenda pflicht Sichtung jeden Montag --ja")
    let reply = await (try agenda.on("2026-12-07")).last("/agenda")
    #expect(reply.contains("Heute fällig\n(1) Sichtung: heute fällig"))
    #expect(!reply.contains("Überfällig"))
  }

  @Test("on a Friday the next week is in view")
  func friday() async throws {
    let agenda = Rehearsal.agenda()
    await agenda.type("/agenda termin Runde 1.12. 9 Uhr")
    #expect(await (try agenda.on("2026-11-27")).last("/agenda").contains("Bis So 6.12."))
  }

  @Test("a week shows its days, in the words of whoever asks")
  func week() async throws {
    let agenda = Rehearsal.agenda()
    await agenda.type(
      "/agenda termin Runde 1.12. 9–10 Uhr --ort Ratssaal",
      "/agenda neu x --bis 2.12."
    )
    for period in ["nächste", "nächste Woche", "KW 49", "next"] {
      let reply = await agenda.last("/agenda woche \(period)")
      #expect(
        reply == """
          KW 49: Mo 30.11. bis So 6.12.
          Di 1.12.2026
          (1) 9:00–10:00 Uhr Runde (Ratssaal)
          Mi 2.12.2026
          (2) x: fällig
          """,
        "\(period)"
      )
    }
    #expect(await agenda.last("/agenda woche").hasSuffix("Nichts."))
  }

  @Test("a day that is named is shown alone", arguments: ["1.12.", "am 1. Dezember", "2026-12-01"])
  func day(named: String) async throws {
    let agenda = Rehearsal.agenda()
    await agenda.type("/agenda termin Runde 1.12. 9–10 Uhr", "/agenda neu x --bis 2.12.")
    #expect(
      await agenda.last("/agenda woche \(named)") == """
        Di 1.12.2026
        (1) 9:00–10:00 Uhr Runde
        """
    )
    #expect(await agenda.last("/agenda woche 3.12.").hasSuffix("Nichts."))
  }

  @Test("what was missed is overdue in its week, what is done is done")
  func past() async throws {
    let agenda = Rehearsal.agenda()
    await agenda.type("/agenda frist a heute", "/agenda frist b morgen", "/agenda erledigt 1")
    let friday = try agenda.on("2026-11-27")
    let reply = await friday.last("/agenda woche")
    #expect(reply.contains("(1) a: erledigt") && reply.contains("(2) b: überfällig"))
  }

  @Test("a month holds what takes place on its days only")
  func month() async throws {
    let agenda = Rehearsal.agenda()
    await agenda.type("/agenda termin Runde jeden Montag 9 Uhr --ja")
    let value = try #require(try await agenda.value("month", ["period": .given(.text("Dezember"))]))
    #expect(value["from"] == "2026-12-01" && value["through"] == "2026-12-31")
    guard case .array(let rows)? = value["dated"] else { throw NoSuchEntry(number: 0) }
    let days = ["2026-12-07", "2026-12-14", "2026-12-21", "2026-12-28"]
    #expect(rows.map { $0["time"] } == days.map { .string($0 + "T09:00") })
  }

  @Test("programs get the same as people")
  func values() async throws {
    let agenda = Rehearsal.agenda()
    await agenda.type("/agenda termin Runde heute 11–12 Uhr", "/agenda neu Altes --bis 20.11.2026")
    let value = try #require(try await agenda.value("today"))
    #expect(value["overdue_total"] == 1 && value["open"] == 1)
    guard case .array(let rows)? = value["appointments"] else { throw NoSuchEntry(number: 0) }
    #expect(rows.first?["minutes"] == 60 && rows.first?["item"]?["kind"] == "appointment")
  }
}
