import AgendaLog
import LotseHost
import LotseKit
import LotseTestSupport
import Testing

@Suite("Changing an entry")
struct ChangeTests {
  @Test("keeps the former text in its history, and reads the marks anew")
  func edit() async throws {
    let log = Rehearsal.log()
    await log.type("/log mit @Kaya zu #dms --schlagwort pilot")
    let reply = await log.later(days: 1).last("/log ändern 1", "mit @Öz zu #ozg")
    #expect(reply.contains("Notiz 1") && reply.contains("geändert am"))
    let entry = try #require(await log.entries().first)
    #expect(entry.people == ["Öz"])
    #expect(entry.tags == ["pilot", "ozg"])
    let history = await log.last("/log verlauf 1")
    #expect(history.contains("mit @Kaya zu #dms"))
    #expect(history.contains("mit @Öz zu #ozg"))
    #expect(await log.last("/log zeigen 1").contains("geändert am Di 24.11.2026"))
  }

  @Test("offers the text as it is; Enter changes nothing")
  func unchanged() async throws {
    let log = Rehearsal.log()
    await log.type("/log unverändert")
    #expect(await log.last("/log ändern 1", "") == "Nichts geändert.")
    #expect(await log.workspace.steps(limit: 10).count == 1)
  }

  @Test("by options asks for nothing")
  func options() async throws {
    let log = Rehearsal.log(.english)
    await log.type("/log council agreed", "/log edit 1 --kind decision --date yesterday")
    await log.type("/log edit 1 --text \"the council agreed\"")
    let entry = try #require(await log.entries().first)
    #expect(entry.kind == .decision)
    #expect(entry.date.iso == "2026-11-22")
    #expect(entry.text == "the council agreed")
  }

  @Test("deleting asks first")
  func delete() async throws {
    let log = Rehearsal.log()
    await log.type("/log eins", "/log zwei")
    #expect(await log.last("/log löschen 1", "") == "Nichts gelöscht.")
    #expect(await log.last("/log löschen 1", "ja").hasPrefix("Gelöscht."))
    await log.type("/log loeschen 2 --ja")
    #expect(try await log.entries().isEmpty)
  }

  @Test("closes an open point once, and nothing else")
  func done() async throws {
    let log = Rehearsal.log()
    await log.type("/log offen: Angebot prüfen", "/log offen: Rechnung", "/log Notiz")
    let reply = await log.last("/log erledigt Angebot")
    #expect(reply.contains("Erledigt: Angebot prüfen"))
    #expect(reply.contains("1 Punkt ist noch offen."))
    #expect(try await log.entries().first?.doneOn?.iso == "2026-11-23")
    #expect(await log.last("/log done 1") == "War schon erledigt am Mo 23.11.2026.")
    #expect(
      await log.last("/log erledigt 3", showing: .error).contains(
        "Eintrag 3 ist kein offener Punkt"
      )
    )
    #expect(
      await log.last("/log erledigt 2 --datum 1.11.", showing: .error)
        .contains("Der Punkt entstand erst am Mo 23.11.2026.")
    )
  }
}
