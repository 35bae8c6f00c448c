import LotseKit
import StakeholderChecklist
import Testing

@testable import lotse

/// What must hold of the files whatever stands in them.
@Suite("The knowledge of the checklist")
struct DataTests {
  private let files = StakeholderFiles.embedded

  @Test("every file can be read, and says something")
  func decoded() throws {
    #expect(try files.directory.value.roles.count > 60)
    #expect(try files.triggers.value.count == 24)
    #expect(try files.types.value.projects.count == 11)
    #expect(try files.names.value.projects.count == 10)
    #expect(try files.milestones.value.count == 4)
    #expect(try files.notes.value.count > 20)
    #expect(try files.strategies.value.quadrants.count == 4)
    #expect(try files.strategies.value.attitudes.count == 5)
    #expect(try files.cards.value.count > 24)
    _ = try files.states.value
    _ = try files.sources.value
  }
}
