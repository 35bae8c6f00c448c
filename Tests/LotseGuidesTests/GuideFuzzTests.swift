import Foundation
import LotseGuides
import LotseHost
import LotseKit
import LotseTestSupport
import LotseYAML
import Testing

@testable import lotse

/// Random guides, expressions and templates: each is refused at a place in the file, or it can be
/// run, tested, drawn and described.
///
/// `LOTSE_FUZZ_SECONDS=600 swift test --disable-xctest --filter GuideFuzzTests` goes on for ten
/// minutes, with other input each time that `LOTSE_FUZZ_SEED` differs.
@Suite("Any text as a guide")
struct GuideFuzzTests {
  @Test("is refused at a place in the file, or can be used in every way")
  func anything() async throws {
    var effort = FuzzEffort()
    while let seed = effort.next() {
      var fuzz = GuideFuzz(seed: seed)
      let text = fuzz.guide()
      effort.note(text)
      let outcome = GuideLoader().load(Array(text.utf8), file: "f.yaml")
      #expect(outcome.guide != nil || !outcome.flaws.isEmpty)
      for flaw in outcome.flaws {
        #expect(flaw.position.line >= 1 && flaw.position.column >= 1)
        #expect(!flaw.problem.in(.german).isEmpty && !flaw.problem.in(.english).isEmpty)
      }
      guard outcome.guide != nil else { continue }
      effort.usable += 1
      await use(text, of: &fuzz)
    }
    effort.report()
  }

  /// Runs the guide over made-up lines; now and then an author's tools, which take longer.
  private func use(_ text: String, of fuzz: inout GuideFuzz) async {
    let file = GuideFile(name: "f.yaml", read: { Array(text.utf8) })
    guard let plugin = try? file.plugin() else {
      Issue.record("a guide that can be used has a head that cannot be read:\n\(text)")
      return
    }
    let name = "/\(plugin.manifest.id).start"
    _ = await Rehearsal(plugin).everything([name] + fuzz.lines(12))
    guard fuzz.chance(1, in: 12) else { return }
    let tool = Rehearsal(GuideTool(files: OneFile(file: file)), .english)
    for command in ["check", "test", "graph", "schema"] {
      _ = await tool.everything(["/guide \(command) f.yaml"])
    }
  }
}

/// One file, whatever is asked for.
private struct OneFile: GuideFiles {
  let file: GuideFile

  func guide(_ name: String) -> GuideFile { file }
  func guides(inFolder name: String) -> [GuideFile]? { nil }
  func create(_ name: String, _ text: String) {}
}

/// How much is tried: so many rounds, or for so many seconds.
private struct FuzzEffort {
  private static let rounds = 260
  private let end: ContinuousClock.Instant?
  private let first: UInt64
  private var count: UInt64 = 0
  private var began = ContinuousClock.now
  private var text = ""
  private var slowest: (Duration, String) = (.zero, "")
  var usable = 0

  init() {
    let settings = ProcessInfo.processInfo.environment
    let seconds = settings["LOTSE_FUZZ_SECONDS"].flatMap { Int($0) }
    end = seconds.map { ContinuousClock.now + .seconds($0) }
    first = settings["LOTSE_FUZZ_SEED"].flatMap { UInt64($0) } ?? 0
  }

  /// The seed of the next input; `nil` if that is enough.
  mutating func next() -> UInt64? {
    let now = ContinuousClock.now
    if count > 0, now - began > slowest.0 { slowest = (now - began, text) }
    began = now
    guard end.map({ now < $0 }) ?? (count < Self.rounds) else { return nil }
    count += 1
    return first &* 1_000_000_007 &+ count
  }

  mutating func note(_ text: String) { self.text = text }

  /// Says what a long run came to.
  func report() {
    guard end != nil else { return }
    print("\(count) inputs, \(usable) of them guides that can be used; slowest: \(slowest.0)")
    print(slowest.1)
  }
}
