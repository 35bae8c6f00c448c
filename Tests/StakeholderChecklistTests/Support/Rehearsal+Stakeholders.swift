import LotseKit
import LotseTestSupport
import StakeholderChecklist

@testable import lotse

extension Rehearsal {
  /// A session with the checklist alone, with the knowledge that travels in the program.
  static func stakeholders(
    _ language: Language = .german,
    in workspace: MemoryWorkspace = MemoryWorkspace()
  ) -> Rehearsal {
    Rehearsal(StakeholderChecklist(.embedded), language, in: workspace)
  }
}
