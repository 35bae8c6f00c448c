import AgendaBuilder
import LotseHost
import LotseKit
import LotseTestSupport
import Testing

@Suite("Duties and deadlines")
struct DutyTests {
  @Test("a deadline is ticked off once")
  func deadline() async throws {
    let agenda = Rehearsal.agenda()
    await agenda.type("/agenda frist Antrag 4.12.")
    #expect(await agenda.last("/agenda erledigt 1") == "Erledigt: (1) Antrag")
    #expect(await agenda.last("/agenda erledigt 1") == "War schon erledigt.")
    #expect(await agenda.listed().isEmpty)
  }

  @Test("what was missed does not pile up: the last one counts, and is done with those before")
  func missed() async throws {
    let agenda = Rehearsal.agenda()
    await agenda.type("/agenda pflicht Statistik jeden Monat am 1. --ja")
    let march = try agenda.on("2027-03-10")
    let line = await march.last("/agenda liste")
    #expect(line.contains("überfällig seit Mo 1.3. · davor 3-mal versäumt"))
    let reply = await march.last("/agenda erledigt 1")
    #expect(reply.contains("fällig Mo 1.3.; 3 versäumte zählen mit · wieder fällig Do 1.4."))
    #expect(try await march.entry(1).open(on: march.now.day)?.missed == 0)
  }

  @Test("counted from completion, the next one is due a step after the last was done")
  func fromCompletion() async throws {
    let agenda = Rehearsal.agenda()
    await agenda.type("/agenda pflicht Brandschutz jedes Jahr am 1. Dezember --ab-erledigung --ja")
    await (try agenda.on("2027-01-20")).type("/agenda erledigt 1")
    #expect(try await agenda.entry(1).series.firstOpen?.time.iso == "2028-01-20")
  }

  @Test(
    "the words of a line may say that it counts from completion",
    arguments: [
      ("/agenda pflicht Filter wechseln alle 10 Tage nach der letzten Erledigung", true),
      ("/agenda duty change filters every 10 days after completion", true),
      ("/agenda pflicht Nachweis über die Erledigung alle 10 Tage", false),
    ]
  )
  func saidInTheLine(line: String, counts: Bool) async throws {
    let agenda = Rehearsal.agenda()
    await agenda.type(line)
    let entry = try await agenda.entry(1)
    #expect(entry.series.countsFromCompletion == counts)
    #expect(entry.title.contains("rledigung") == !counts)
  }

  @Test("they stand among the measures, the most urgent first")
  func urgency() async throws {
    let agenda = Rehearsal.agenda()
    await agenda.type(
      "/agenda neu spät --bis 31.3.",
      "/agenda frist bald 27.11.",
      "/agenda neu früh --bis 25.11.",
      "/agenda termin Runde 24.11. 9 Uhr"
    )
    #expect(await agenda.listed() == [3, 2, 1])
    #expect(await agenda.listed("art:termin").isEmpty)
  }

  @Test("appointments need not be ticked off")
  func appointment() async throws {
    let agenda = Rehearsal.agenda()
    await agenda.type("/agenda termin Runde 24.11. 9 Uhr", "/agenda neu x")
    let error = await agenda.last("/agenda erledigt 1", showing: .error)
    #expect(error.contains("Eintrag 1 ist ein Termin"))
    let both = await agenda.last("/agenda erledigt 1, 2", showing: .error)
    #expect(both.contains("Maßnahmen und auch Termine"))
  }

  @Test("several are ticked off after they were shown")
  func several() async throws {
    let agenda = Rehearsal.agenda()
    await agenda.type("/agenda frist a 4.12.", "/agenda frist b 5.12.")
    #expect(await agenda.last("/agenda erledigt 1, 2", "nein") == "Nichts geändert.")
    await agenda.type("/agenda erledigt 1, 2", "ja")
    #expect(await agenda.listed().isEmpty)
  }

  @Test("fields are changed and taken away by the words for measures")
  func change() async throws {
    let agenda = Rehearsal.agenda()
    await agenda.type("/agenda termin Runde Freitag 9–10 Uhr --ort Ratssaal --mit Orga")
    await agenda.type("/agenda ändern 1 --titel \"Große Runde\" --dauer 2h --ohne ort --mit IT")
    let entry = try await agenda.entry(1)
    #expect(entry.series.minutes == 120 && entry.place == nil && entry.people == ["IT"])
    await agenda.type("/agenda ändern 1", "jeden Freitag 10 Uhr")
    #expect(try await agenda.entry(1).series.recurrence?.rule == "FREQ=WEEKLY;BYDAY=FR")
  }
}
