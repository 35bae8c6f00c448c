import AgendaBuilder
import LotseHost
import LotseKit
import LotseTestSupport
import Testing

@Suite("Browsing the catalogue, and taking measures from it")
struct CatalogueCommandTests {
  @Test("words find fields, titles and owners; a number shows one")
  func browsing() async {
    let rehearsal = Rehearsal.agenda()
    let all = await rehearsal.last("/agenda katalog")
    #expect(all.contains("M45"))
    let security = await rehearsal.last("/agenda katalog sicherheit")
    #expect(security.contains("M22") && !security.contains("M45"))
    let one = await rehearsal.last("/agenda katalog m7")
    #expect(one.contains("M07 E-Akte"))
    let said = await rehearsal.last("/agenda katalog Avocado", showing: .error)
    #expect(said.contains("/agenda katalog"))
  }

  @Test("takes measures with what they need, each once")
  func adopting() async throws {
    let rehearsal = Rehearsal.agenda()
    await rehearsal.type("/agenda übernehmen M08 und M09", "")
    let ids = try await rehearsal.storedMeasures().compactMap(\.content.catalogueID)
    #expect(Set(ids) == ["M05", "M06", "M07", "M08", "M09"])
    let again = await rehearsal.last("/agenda übernehmen M09")
    #expect(again.contains("steht schon auf der Agenda"))
    let count = try await rehearsal.storedMeasures().count
    #expect(count == 5)
  }

  @Test("one that needs something on the agenda waits for it")
  func needs() async throws {
    let rehearsal = Rehearsal.agenda()
    await rehearsal.type("/agenda übernehmen M21", "/agenda übernehmen M22 --bis 30.6.2027")
    let measures = try await rehearsal.storedMeasures()
    let first = try #require(measures.first { $0.content.catalogueID == "M21" })
    let second = try #require(measures.first { $0.content.catalogueID == "M22" })
    #expect(second.content.needs == [first.id])
    #expect(second.content.due?.iso == "2027-06-30")
    #expect(first.content.neededBy == second.content.due)
  }
}
