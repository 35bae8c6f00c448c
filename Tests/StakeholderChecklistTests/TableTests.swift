import LotseExport
import LotseHost
import LotseKit
import LotseTestSupport
import StakeholderChecklist
import Testing

@testable import lotse

@Suite("Stakeholders as tables")
struct StakeholderTableTests {
  private func checklist(
    _ table: String,
    _ language: Language = .german,
    in workspace: MemoryWorkspace = MemoryWorkspace()
  ) -> Rehearsal {
    var checklist = Rehearsal(StakeholderChecklist(.embedded), language, in: workspace)
    checklist.calendarFiles = GivenCalendarFiles(tables: ["b.csv": Array(table.utf8)])
    return checklist
  }

  private func entries(_ checklist: Rehearsal) async throws -> [Entry] {
    let store = checklist.workspace.records(writingAs: "test")
    return try await store.records(Project.self).flatMap(\.content.entries)
  }

  private static let table = """
    Rolle;Status;Einfluss;Haltung;Bedenken
    Personalrat;informiert;5;skeptisch;Überwachung
    Heimatverein;offen;2;1;
    """

  @Test("come in by role or by their own name, as one step")
  func taken() async throws {
    let checklist = checklist(Self.table)
    await checklist.type("/beteiligte hinzufügen Seniorenbeirat", "E-Akte einführen")
    await checklist.type(
      "/beteiligte einlesen b.csv --spalten who=1 --vorhandene ändern --ja"
    )
    let entries = try await entries(checklist)
    let council = try #require(entries.first { $0.who == "pr" || $0.concern == "Überwachung" })
    #expect(council.state == .informed && council.influence == 5 && council.attitude == -1)
    let society = try #require(entries.first { $0.who == "Heimatverein" })
    #expect(society.influence == 2 && society.attitude == 1)
  }

  @Test("what does not fit is named, and nothing comes in")
  func flaws() async throws {
    let checklist = checklist("Rolle;Einfluss;Haltung\nPersonalrat;7;begeistert\n;1;\n")
    await checklist.type("/beteiligte hinzufügen Seniorenbeirat", "E-Akte einführen")
    let before = try await entries(checklist)
    let said = await checklist.last("/beteiligte einlesen b.csv --spalten who=1", showing: .error)
    #expect(said.contains("Nichts übernommen. 3 Stellen passen nicht."), "\(said)")
    #expect(said.contains("eine ganze Zahl von 1 bis 5"), "\(said)")
    #expect(try await entries(checklist) == before)
  }

  @Test("what is exported is read back unchanged", arguments: Language.allCases)
  func roundTrip(language: Language) async throws {
    let workspace = MemoryWorkspace()
    let first = checklist(Self.table, language, in: workspace)
    await first.type("/stakeholders add Seniorenbeirat", "E-Akte einführen")
    await first.type("/stakeholders csv b.csv --columns who=1 --duplicates update --yes")
    let document = try await first.document("table")
    let csv = try #require(CSVWriter(language: language).text(document))
    let again = checklist(csv, language, in: workspace)
    let reply = await again.last("/stakeholders csv b.csv --columns who=1")
    #expect(
      reply.hasPrefix(language == .german ? "Nichts Neues" : "Nothing new"),
      "\(reply)\n\(csv)"
    )
  }
}
