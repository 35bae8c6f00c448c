import AgendaBuilder
import LotseKit
import LotseTestSupport
import Testing

@Suite("Adding a measure")
struct AddTests {
  @Test("takes what the line and its options say")
  func oneLine() async throws {
    let rehearsal = Rehearsal.agenda()
    await rehearsal.type("/agenda neu E-Rechnung einführen #vergabe @Kämmerei --bis 31.3.")
    let items = try await rehearsal.items()
    guard case .measure(let measure)? = items.first else {
      Issue.record("no measure")
      return
    }
    #expect(measure.title == "E-Rechnung einführen")
    #expect(measure.tags == ["vergabe"])
    #expect(measure.owner == "Kämmerei")
    #expect(measure.due == Day(year: 2027, month: 3, day: 31))
  }
}
