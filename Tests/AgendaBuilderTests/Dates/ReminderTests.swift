import AgendaBuilder
import LotseKit
import LotseTestSupport
import Testing

@Suite("Reminders of the agenda")
struct ReminderTests {
  private func messages(
    _ agenda: Rehearsal,
    minutes: Int = 0,
    _ changes: ScriptedBackground.Change...
  ) async throws -> [String] {
    let plugin = AgendaBuilder(knowledge: .embedded)
    return try await ScriptedBackground(agenda, changes: changes, secondsPerChange: minutes * 60)
      .messages(of: plugin)
  }

  @Test("what matters today is told once, in one line")
  func digest() async throws {
    let agenda = Rehearsal.agenda()
    await agenda.type(
      "/agenda termin Runde heute 16 Uhr",
      "/agenda frist a heute",
      "/agenda neu b --bis 20.11.2026",
      "/agenda neu c --wartet-auf IT --nachfassen heute"
    )
    let told = try await messages(agenda, { _ in })
    #expect(
      told == ["Heute: 1 Termin, 1 heute fällig, 1 überfällig, 1-mal nachfassen · /agenda heute"]
    )
  }

  @Test("on a day without anything nothing is said")
  func silence() async throws {
    let agenda = Rehearsal.agenda()
    await agenda.type("/agenda neu irgendwann")
    #expect(try await messages(agenda, { _ in }).isEmpty)
  }

  @Test("an appointment is told a quarter of an hour before, once")
  func quarter() async throws {
    let agenda = Rehearsal.agenda()
    await agenda.type("/agenda termin Runde heute 10:30 --ort Ratssaal")
    let told = try await messages(
      agenda,
      minutes: 5,
      { _ in },
      { _ in },
      { _ in },
      { _ in },
      { _ in }
    )
    #expect(told.dropFirst() == ["In 15 Minuten, 10:30 Uhr: Runde, Ratssaal (1)"])
  }

  @Test("the work wakes when the next reminder is due")
  func waking() async throws {
    let agenda = Rehearsal.agenda()
    await agenda.type("/agenda termin Runde heute 10:20")
    let background = ScriptedBackground(agenda, changes: [])
    _ = try await background.messages(of: AgendaBuilder(knowledge: .embedded))
    #expect(background.pauses == [300])
  }

  @Test("how long before is set for all, or for one")
  func setting() async throws {
    let agenda = Rehearsal.agenda()
    await agenda.type(
      "/agenda erinnerung 5",
      "/agenda termin Runde heute 10:10",
      "/agenda termin Rat heute 12 Uhr --erinnern 120"
    )
    #expect(
      try await messages(agenda).dropFirst() == ["In 2 Stunden, 12:00 Uhr: Rat (2)"]
    )
    await agenda.type("/agenda erinnerung --aus", "/agenda ändern 2 --ohne erinnern")
    #expect(try await messages(agenda).count == 1)
    #expect(await agenda.last("/agenda erinnerung").hasPrefix("An Termine wird nicht erinnert."))
  }

  @Test("what another process puts on the agenda for today is told once")
  func news() async throws {
    let agenda = Rehearsal.agenda()
    let told = try await messages(
      agenda,
      { await $0.type("/agenda frist Antrag heute", "/agenda frist b morgen") },
      { _ in }
    )
    #expect(told == ["Heute fällig: (1) Antrag"])
  }

  @Test("occurrences that were moved or left out are told when they take place")
  func occurrences() async throws {
    let agenda = Rehearsal.agenda()
    await agenda.type(
      "/agenda termin Runde jeden Montag 10:10 --ja",
      "/agenda verlegen 1 heute 10:12 --am heute"
    )
    #expect(try await messages(agenda).dropFirst() == ["In 12 Minuten, 10:12 Uhr: Runde (1)"])
    await agenda.type("/agenda auslassen 1 --am heute")
    #expect(try await messages(agenda).isEmpty)
  }
}
