import LotseGuides
import LotseKit
import LotseYAML
import Testing

@Suite("Broken guides")
struct BrokenGuideTests {
  @Test("there are sixty and more of them") func count() {
    #expect(BrokenGuide.all.count >= 60)
  }

  @Test("get the sentence that helps, at the right place", arguments: BrokenGuide.all)
  func sentence(guide: BrokenGuide) {
    let outcome = GuideLoader().load(Array(guide.text.utf8), file: "probe.yaml")
    let found = outcome.flaws.map { flaw in
      "\(flaw.position): \(flaw.problem.in(.german)) → \(flaw.advice?.in(.german) ?? "")"
    }
    let flaw = outcome.flaws.first { $0.problem.in(.german).hasPrefix(guide.problem) }
    #expect(flaw != nil, "\(found)")
    #expect(
      flaw?.position.description == "probe.yaml:\(guide.line):\(guide.column)",
      "\(found)"
    )
    if let advice = guide.advice { #expect(flaw?.advice?.in(.german) == advice, "\(found)") }
    #expect((flaw?.problem.in(.english) ?? "") != flaw?.problem.in(.german))
  }
}
