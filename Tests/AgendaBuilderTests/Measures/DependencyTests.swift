import AgendaBuilder
import LotseHost
import LotseKit
import LotseTestSupport
import Testing

@Suite("Measures that build on each other")
struct DependencyTests {
  @Test("a circle is refused, with the chain")
  func circle() async throws {
    let agenda = Rehearsal.agenda()
    await agenda.type(
      "/agenda neu a",
      "/agenda neu b --braucht 1",
      "/agenda neu c --braucht 2"
    )
    let error = await agenda.last("/agenda abhängig 1 von 3", showing: .error)
    #expect(error.contains("im Kreis aufeinander warten (1 → 3 → 2 → 1)"))
    let itself = await agenda.last("/agenda abhängig 1 von 1", showing: .error)
    #expect(itself.contains("kann nicht auf sich selbst warten"))
    #expect(try await agenda.measure(1).needs.isEmpty)
  }

  @Test("what others need counts as due before them, along the whole chain")
  func chain() async throws {
    let agenda = Rehearsal.agenda()
    await agenda.type(
      "/agenda neu a",
      "/agenda neu b --braucht 1 --bis 31.3.",
      "/agenda neu c --braucht 2 --bis 4.12.",
      "/agenda neu d --bis 4.12."
    )
    #expect(try await agenda.measure(1).neededBy?.iso == "2026-12-04")
    #expect(try await agenda.measure(2).neededBy?.iso == "2026-12-04")
    #expect(await agenda.listed() == [1, 2, 3, 4])
    #expect(await agenda.last("/agenda liste").contains("(1) a: anderes braucht es bis Fr 4.12."))
    await agenda.type("/agenda erledigt 3")
    #expect(try await agenda.measure(1).neededBy?.iso == "2027-03-31")
    await agenda.type("/agenda abhängig 2 --ohne 1")
    #expect(try await agenda.measure(1).neededBy == nil)
  }

  @Test("a change of several at once leaves each with what the others need")
  func bulk() async throws {
    let agenda = Rehearsal.agenda()
    await agenda.type(
      "/agenda neu a --bis 1.2.",
      "/agenda neu b --braucht 1 --bis 1.3.",
      "/agenda verschieben 1 2 auf 15.1. --ja"
    )
    #expect(try await agenda.measure(1).neededBy?.iso == "2027-01-15")
    #expect(try await agenda.measure(1).due?.iso == "2027-01-15")
  }
}
