import Foundation
import LotseGuides
import LotseKit
import LotseYAML
import LotseTestSupport
import Testing

@Suite("Any text as a guide")
struct GuideFuzzTests {
  private struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  /// How much is tried; `LOTSE_FUZZ` multiplies it.
  private static let effort =
    Int(ProcessInfo.processInfo.environment["LOTSE_FUZZ"] ?? "").map { max(1, $0) } ?? 1

  private static let words = [
    "when: ", "not ", "and ", "or ", "(", ")", "[", "]", "{{ ", " }}", "mean(", "sort(verfahren, ",
    "verfahren.", "stufe", ".score", "online", "== ", "\"x\"", "- ", "\n", "  ", ": ", "if(",
    "before(", "count(", "1", "0.5", "/ 0", "for x in ", "end", "else", "today", "profile.", "-",
    "repeat: {over: verfahren}", "type: group", "choices: []", "999999999999", "records(\"a\")",
  ]

  private static let samples = [RunTests.offices] + BrokenGuide.all.map(\.text)

  private static func mutated(_ generator: inout SeededGenerator) -> String {
    var text = samples.randomElement(using: &generator) ?? ""
    for _ in 0..<Int.random(in: 1...4, using: &generator) where !text.isEmpty {
      let offset = Int.random(in: 0..<text.count, using: &generator)
      let index = text.index(text.startIndex, offsetBy: offset)
      switch Int.random(in: 0...3, using: &generator) {
      case 0: text.insert(contentsOf: words.randomElement(using: &generator) ?? "", at: index)
      case 1: text.remove(at: index)
      case 2:
        text.removeSubrange(
          index..<(text.index(index, offsetBy: 12, limitedBy: text.endIndex) ?? text.endIndex)
        )
      default:
        let other = samples.randomElement(using: &generator) ?? ""
        text.insert(contentsOf: other.suffix(Int.random(in: 0...80, using: &generator)), at: index)
      }
    }
    return text
  }

  @Test("is read or refused at a place in the file, and what is read can be tested")
  func mutations() async {
    for round in 0..<(4 * Self.effort) {
      var generator = SeededGenerator(state: UInt64(round))
      for _ in 0..<25 {
        let text = Self.mutated(&generator)
        let outcome = GuideLoader().load(Array(text.utf8), file: "f.yaml")
        #expect(outcome.guide != nil || !outcome.flaws.isEmpty)
        for flaw in outcome.flaws {
          #expect(flaw.position.line >= 1 && flaw.position.column >= 1)
          #expect(!flaw.problem.in(.german).isEmpty && !flaw.problem.in(.english).isEmpty)
        }
      }
    }
  }

  @Test("an expression of any words is typed and evaluated, or refused")
  func expressions() async throws {
    for round in 0..<(3 * Self.effort) {
      var generator = SeededGenerator(state: UInt64(1_000 + round))
      for _ in 0..<60 {
        let count = Int.random(in: 1...8, using: &generator)
        let text = (0..<count).map { _ in Self.words.randomElement(using: &generator) ?? "" }
          .joined().filter { !$0.isNewline && $0 != "'" }
        let guide = RunTests.offices.replacing(
          "mean(verfahren.stufe.score)",
          with: "'\(text)'"
        )
        let outcome = GuideLoader().load(Array(guide.utf8), file: "f.yaml")
        guard outcome.guide != nil else { continue }
        let plugin = try RunTests.plugin(guide)
        _ = await Rehearsal(plugin).last("/reifegrad", "A", "B", "ja", "1", "fertig")
      }
    }
  }
}
