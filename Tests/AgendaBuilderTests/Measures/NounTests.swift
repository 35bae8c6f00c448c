import AgendaBuilder
import LotseKit
import LotseTestSupport
import Testing

@Suite("What an item is called, where it is told which one is meant")
struct NounTests {
  @Test(
    "is measure, appointment or deadline",
    arguments: [
      ("/agenda neu x", "Maßnahme", "measure"),
      ("/agenda termin x Freitag 10 Uhr", "Termin", "appointment"),
      ("/agenda frist x 4.12.", "Frist", "deadline"),
      ("/agenda pflicht x jeden Montag --ja", "Frist", "deadline"),
    ]
  )
  func noun(line: String, german: String, english: String) async throws {
    let agenda = Rehearsal.agenda()
    await agenda.type(line)
    let store = agenda.workspace.records(writingAs: "test")
    let item = try #require(try await store.record(AgendaItem.self, number: 1))
    let noun = try await store.noun(of: item.id, AgendaItem.kind)
    #expect(noun.in(.german) == german)
    #expect(noun.withinSentence.in(.english) == english)
  }

  @Test("keeps its capital letter where it is an abbreviation")
  func abbreviation() {
    #expect(Text(de: "KI-Vorhaben", en: "AI project").withinSentence.in(.english) == "AI project")
  }
}
