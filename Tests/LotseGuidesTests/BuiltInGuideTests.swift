import LotseGuides
import LotseKit
import LotseTestSupport
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

@Suite("What the guides inside the program say at their questions")
struct BuiltInGuideHelpTests {
  @Test("the help on the levels of a scale ends each of them once")
  func levels() async throws {
    let file = try #require(GuideFile.builtIn.first { $0.name.contains("ecosystem") })
    var rehearsal = Rehearsal(try file.plugin())
    rehearsal.isInteractive = true
    let said = await rehearsal.everything(["/ökosystem", "1", "?"])
    #expect(said.contains("1 fehlt: Niemand arbeitet daran. 2 begonnen"), "\(said)")
    #expect(!said.contains(".."))
  }
}

@Suite("Authors' tools on the guides inside the program")
struct BuiltInGuideToolTests {
  private static let tool = GuideTool(files: InstalledPlugins())

  @Test("guide check finds nothing", arguments: ["assessment", "value", "ecosystem"])
  func check(id: String) async {
    let shown = await Rehearsal(Self.tool).last("/leitfaden prüfen \(id)")
    #expect(shown.contains("ist in Ordnung."), "\(shown)")
  }

  @Test("guide test reaches every branch", arguments: ["assessment", "value", "ecosystem"])
  func coverage(id: String) async {
    let shown = await Rehearsal(Self.tool).last("/leitfaden testen \(id)")
    #expect(shown.contains("Erreicht: 100 %") && !shown.contains("•"), "\(shown)")
  }
}
