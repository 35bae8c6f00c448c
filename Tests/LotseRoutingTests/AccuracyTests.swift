import Foundation
import LotseHost
import LotseKit
import LotsePrompts
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
    for line in try HeldApartLines.all {
      tally.count(router.route(line.text, language: line.language), meaning: line.commands)
    }
    // What was measured belongs in the log of the test run, for whoever changes the router.
    print("held apart: \(tally)")
    #expect(tally.lines + tally.foreignLines >= 120)
    #expect(tally.first >= 0.88)
    #expect(tally.understood >= 0.94)
    #expect(tally.wronglyCertain <= 0.04)
    #expect(tally.foreignRefused >= 0.8)
    #expect(tally.foreignCertain <= 0.08)
  }

  /// The model knows the sentences, so it does not take part: among the commands of each field,
  /// the one is sought that a sentence means which was left out.
  @Test("sentences that are left out in turn find their command among those of their field")
  func leftOut() throws {
    var material = try RoutingMaterial.embedded()
    material.model = nil
    material.outside = [:]
    var (first, among, lines) = (0, 0, 0)
    for fold in 0..<5 {
      let (kept, left) = material.split(leavingOut: fold, of: 5)
      let fields = Dictionary(grouping: BuiltInCommands.manifests(for: material)) {
        material.fields.field(ofPlugin: $0.id)
      }
      for (field, manifests) in fields.sorted(by: { $0.key < $1.key }) {
        let router = Router(manifests, material: kept)
        for (line, language, command) in left where command.field(material.fields) == field {
          let found = router.route(line, language: language).candidates.map(\.reference.qualified)
          lines += 1
          if found.first == command { first += 1 }
          if found.prefix(3).contains(command) { among += 1 }
        }
      }
    }
    print("left out: \(lines) sentences: \(first) first, \(among) among three")
    #expect(Double(first) >= 0.5 * Double(lines))
    #expect(Double(among) >= 0.74 * Double(lines))
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
    #expect(try HeldApartLines.all.map(\.text.folded).filter(known.contains).isEmpty)
  }
}

extension RoutingMaterial {
  /// The material without every n-th sentence, and those sentences with what they mean.
  fileprivate func split(
    leavingOut fold: Int,
    of folds: Int
  ) -> (kept: RoutingMaterial, left: [(line: String, language: Language, command: String)]) {
    var kept = self
    var left: [(line: String, language: Language, command: String)] = []
    for (command, sentences) in examples.sorted(by: { $0.key < $1.key }) {
      for (language, lines) in sentences.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
        let numbered = Array(lines.enumerated())
        left += numbered.filter { $0.offset % folds == fold }
          .map { ($0.element, language, command) }
        kept.examples[command]?[language] =
          numbered.filter { $0.offset % folds != fold }.map(\.element)
      }
    }
    return (kept, left)
  }
}

extension String {
  /// The field of a command such as `core.help`.
  fileprivate func field(_ fields: Fields) -> String {
    fields.field(ofPlugin: String(prefix { $0 != "." }))
  }
}

@Suite("Which field plain lines are about")
struct FieldAccuracyTests {
  /// A line of HeldApart/lines.tsv: language, what it may mean, how hard it is, the line.
  private struct Line {
    let language: Language
    let intents: [String]
    let level: Substring
    let text: String
  }

  private func lines() throws -> [Line] {
    let path = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "HeldApart/lines.tsv")
    return try String(contentsOf: path, encoding: .utf8).split(separator: "\n").map { row in
      let parts = row.split(separator: "\t")
      return Line(
        language: parts[0] == "de" ? .german : .english,
        intents: parts[1].split(separator: "|").map(String.init),
        level: parts[2],
        text: String(parts[3])
      )
    }
  }

  /// The floors stand below what is reached; a set of lines written by somebody else.
  @Test("is found for lines that somebody else wrote")
  func fields() throws {
    let material = try RoutingMaterial.embedded()
    let reader = SignReader(material)
    let model = try #require(material.model)
    var right: [Substring: (count: Int, of: Int)] = [:]
    for line in try lines() {
      let probabilities = model.probabilities(line.text, in: line.language, by: reader)
      let order = model.intents.indices.sorted { probabilities[$0] > probabilities[$1] }
      let isRight = line.intents.contains(model.intents[order[0]])
      right[line.level, default: (0, 0)].count += isRight ? 1 : 0
      right[line.level, default: (0, 0)].of += 1
    }
    print("fields: \(right)")
    let floors: [Substring: Double] = ["easy": 0.95, "medium": 0.9, "hard": 0.85]
    for (level, floor) in floors {
      let (count, all) = try #require(right[level])
      #expect(Double(count) >= floor * Double(all), "\(level)")
    }
  }

  @Test("is asked about where a line may mean two, and seldom otherwise")
  func asking() throws {
    let router = try BuiltInCommands.router()
    var (asked, plain, both, ambiguous) = (0, 0, 0, 0)
    for line in try lines() {
      var choices: Set<String> = []
      if case .ask(let candidates) = router.route(line.text, language: line.language).decision {
        choices = Set(candidates.map(\.intent))
      }
      if line.intents.count > 1 {
        ambiguous += 1
        if choices.isSuperset(of: line.intents) { both += 1 }
      } else {
        plain += 1
        if choices.count > 1 { asked += 1 }
      }
    }
    print("both offered: \(both) of \(ambiguous); asked: \(asked) of \(plain)")
    #expect(Double(both) >= 0.7 * Double(ambiguous))
    #expect(Double(asked) <= 0.12 * Double(plain))
  }

  @Test("was learned from the lines that there are today")
  func fresh() throws {
    let model = try #require(RoutingMaterial.embedded().model)
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../RouterTraining/Lines")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).map { name in
      (name: name, bytes: Array(try Data(contentsOf: folder.appending(path: name))))
    }
    let today = try TrainingLine.all(files).count
    let learned = model.lines
    // A few new examples change little; many ask for `make model`.
    #expect(abs(today - learned) * 20 <= learned, "\(learned) lines learned, \(today) there")
  }
}
