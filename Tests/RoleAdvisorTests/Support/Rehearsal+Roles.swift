import LotseKit
import LotseTestSupport
import RoleAdvisor

@testable import lotse

extension Rehearsal {
  /// A session with the role advisor alone, with the knowledge that travels in the program.
  static func roles(
    _ language: Language = .german,
    in workspace: MemoryWorkspace = MemoryWorkspace()
  ) -> Rehearsal {
    Rehearsal(RoleAdvisor(.embedded), language, in: workspace)
  }
}
