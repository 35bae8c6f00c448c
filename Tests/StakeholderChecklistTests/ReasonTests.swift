import LotseKit
import LotseTestSupport
import StakeholderChecklist
import Testing

@testable import lotse

/// `/why` shows these reasons: the rule, the answers it used, and the source.
@Suite("Why somebody is to be involved")
struct ReasonTests {
  private static let town = ProjectCase.Municipality(
    land: "NW",
    body: "municipality",
    inhabitants: 22000,
    operation: "both"
  )

  private func project(_ name: String, yes: [String], contract: String = "none") -> ProjectCase {
    ProjectCase(
      title: name,
      project: name,
      municipality: Self.town,
      yes: yes,
      contract: contract,
      must: []
    )
  }

  private func reasons(
    _ described: ProjectCase,
    _ language: Language,
    in workspace: MemoryWorkspace = MemoryWorkspace()
  ) async throws -> [Reason] {
    let triggers = try StakeholderFiles.embedded.triggers.value.map(\.id)
    let answers = described.answers(triggers: triggers)
    return try await Rehearsal.stakeholders(language, in: workspace).reasons("project", answers)
  }

  @Test(
    "each trigger says its rule, the answer that it used, and its source",
    arguments: Language.allCases
  )
  func triggers(language: Language) async throws {
    let files = StakeholderFiles.embedded
    for trigger in try files.triggers.value {
      let card = try #require(try files.cards.value.first { $0.id == trigger.card })
      let reasons = try await reasons(
        project(
          trigger.id == "T11" ? "E-Akte einführen" : "Etwas ganz Eigenes",
          yes: trigger.id == "T11" ? ["T05"] : [trigger.id, "T05", "T15"],
          contract: trigger.id == "T11" ? "below" : "above"
        ),
        language
      )
      let reason = reasons.first { $0.rule.contains(card.answer.in(language)) }
      let because = reason?.because.joined(separator: " ") ?? ""
      #expect(because.contains(trigger.short.in(language)), "\(trigger.id)")
      #expect(because.contains("22"), "\(trigger.id): the municipality")
      #expect(reason?.evidence.isEmpty == false, "\(trigger.id)")
    }
  }

  @Test("the type of project is a rule too", arguments: Language.allCases)
  func types(language: Language) async throws {
    let reasons = try await reasons(project("E-Akte einführen", yes: []), language)
    let words = language == .german ? "Gehört zu „" : "Belongs to “"
    let reason = try #require(reasons.first { $0.rule.contains(words) })
    #expect(!reason.evidence.isEmpty)
  }

  @Test(
    "so is a judgement, and that whom the law names is never merely watched",
    arguments: Language.allCases
  )
  func judgement(language: Language) async throws {
    let workspace = MemoryWorkspace()
    _ = try await reasons(project("E-Akte einführen", yes: ["T01"]), language, in: workspace)
    var checklist = Rehearsal.stakeholders(language, in: workspace)
    let table = "role;influence;interest\nPersonalrat;1;2\nHeimatverein;4;4\n"
    checklist.calendarFiles = GivenCalendarFiles(tables: ["b.csv": Array(table.utf8)])
    await checklist.type("/stakeholders csv b.csv --columns who=1 --duplicates update --yes")
    let reasons = try await checklist.reasons("grid")
    let council = try #require(
      reasons.first {
        $0.because.contains { $0.hasSuffix("1, Interesse 2") || $0.hasSuffix("1, interest 2") }
      }
    )
    #expect(
      council.rule.contains(language == .german ? "nie nur beobachtet" : "never merely watched")
    )
    let society = try #require(reasons.first { $0.statement.contains("Heimatverein") })
    #expect(
      society.rule.contains(
        language == .german ? "Von Ihnen auf die Liste" : "You put it on the list"
      )
    )
    #expect(society.rule.contains(language == .german ? "„Eng einbinden“" : "“Manage closely”"))
    #expect(!society.evidence.isEmpty)
  }
}
