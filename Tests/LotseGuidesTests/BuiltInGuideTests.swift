import LotseGuides
import LotseKit
import LotseYAML
import Testing

@testable import lotse

@Suite("The guides inside the program")
struct BuiltInGuideTests {
  @Test("have no flaws", arguments: GuideFile.builtIn.map(\.name))
  func flaws(name: String) throws {
    let file = try #require(GuideFile.builtIn.first { $0.name == name })
    let outcome = try file.load()
    let found = outcome.flaws.map(\.userError.problem).map { $0.in(.english) }
    #expect(outcome.guide != nil && found.isEmpty, "\(found)")
  }
}
