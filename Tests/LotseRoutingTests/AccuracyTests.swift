import LotseHost
import LotseKit
import LotseRouting
import Testing

/// The floors stand a little below what is reached, so that they fail when something gets worse,
/// not when a sentence is added.
@Suite("How well plain lines are understood")
struct AccuracyTests {
  @Test("lines never seen before find their command, or are asked about with it among the choices")
  func heldApart() throws {
    let router = try BuiltInCommands.router()
    var tally = Tally()
    for line in HeldApartLines.all {
      tally.count(router.route(line.text, language: .german), meaning: line.commands)
    }
    // What was measured belongs in the log of the test run, for whoever changes the router.
    print("held apart: \(tally)")
    #expect(tally.lines + tally.foreignLines >= 120)
    #expect(tally.first >= 0.88)
    #expect(tally.understood >= 0.93)
    #expect(tally.wronglyCertain <= 0.02)
    #expect(tally.foreignRefused >= 0.75)
    #expect(tally.foreignCertain <= 0.04)
  }

  @Test("a router without a tenth of the examples still finds many of that tenth")
  func leftOut() throws {
    let material = try RoutingMaterial.embedded()
    var tally = Tally()
    for fold in 0..<10 {
      let (kept, left) = material.split(leavingOut: fold, of: 10)
      let router = Router(BuiltInCommands.manifests(for: material), material: kept)
      for (line, commands) in left {
        tally.count(router.route(line, language: .german), meaning: commands)
      }
    }
    print("left out: \(tally)")
    #expect(tally.understood >= 0.43)
    #expect(tally.wronglyCertain <= 0.08)
    #expect(tally.foreignCertain <= 0.04)
  }

  @Test("every example finds its own command", arguments: Language.allCases)
  func examples(language: Language) throws {
    let material = try RoutingMaterial.embedded()
    let router = Router(BuiltInCommands.manifests(for: material), material: material)
    for (command, sentences) in material.examples.sorted(by: { $0.key < $1.key }) {
      for sentence in sentences[language] ?? [] {
        let nearest = router.route(sentence, language: language).candidates.prefix(2)
        #expect(nearest.map(\.reference.qualified).contains(command), "\(sentence)")
      }
    }
  }

  @Test("no line that is held apart is an example")
  func apart() throws {
    let material = try RoutingMaterial.embedded()
    let sentences = Array(material.examples.values) + [material.outside]
    let known = Set(sentences.flatMap(\.values).joined().map(\.folded))
    #expect(HeldApartLines.all.map(\.text.folded).filter(known.contains).isEmpty)
  }
}

extension RoutingMaterial {
  /// The material without every n-th sentence, and those sentences with what they mean.
  fileprivate func split(
    leavingOut fold: Int,
    of folds: Int
  ) -> (kept: RoutingMaterial, left: [(String, [String])]) {
    var kept = self
    var left: [(String, [String])] = []
    func split(_ sentences: [String], _ commands: [String]) -> [String] {
      let numbered = Array(sentences.enumerated())
      left += numbered.filter { $0.offset % folds == fold }.map { ($0.element, commands) }
      return numbered.filter { $0.offset % folds != fold }.map(\.element)
    }
    for (command, sentences) in examples.sorted(by: { $0.key < $1.key }) {
      kept.examples[command] = sentences.mapValues { split($0, [command]) }
    }
    kept.outside = outside.mapValues { split($0, []) }
    return (kept, left)
  }
}
