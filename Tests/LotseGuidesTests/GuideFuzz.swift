import LotseGuides

@testable import lotse

/// Makes up guides from those that are known, the same ones for the same seed.
struct GuideFuzz {
  private var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(state: seed) }

  private static let words = [
    "when: ", "not ", "and ", "or ", "(", ")", "[", "]", "{{ ", " }}", "mean(", "sort(verfahren, ",
    "verfahren.", "stufe", ".score", "online", "== ", "\"x\"", "- ", "\n", "  ", ": ", "if(",
    "before(", "count(", "1", "0.5", "/ 0", "for x in ", "end", "else", "today", "profile.", "-",
    "repeat: {over: verfahren}", "type: group", "choices: []", "999999999999", "records(\"a\")",
    "feld", "felder", ".luecke", "termin", "[was == label]", "first(", "join(", ", ", "at(",
    "outcome", "answered(", "means: project", "unsure: true", "multiple: true", "chart netz",
    "answers", "findings", "1e400", "2026-02-30", "\u{202E}", "ß", "\t", "&a ", "*a", "!!x ", "~",
  ]

  private static let samples = [RunTests.offices, SampleGuide.text] + BrokenGuide.all.map(\.text)
  private static let builtIn = GuideFile.builtIn.compactMap { file in
    (try? file.read()).map { String(decoding: $0, as: UTF8.self) }
  }

  mutating func chance(_ part: Int, in whole: Int) -> Bool {
    Int.random(in: 0..<whole, using: &generator) < part
  }

  /// A guide with changes anywhere, or with made-up expressions or templates where those belong.
  mutating func guide() -> String {
    switch Int.random(in: 0..<60, using: &generator) {
    case 0: changed(pick(Self.builtIn))
    case 1...20: changed(pick(Self.samples))
    case 21...30: SampleGuide.text.replacing(pick(Self.places).old, with: "'\(jumble())'")
    case 31...44: withExpressions()
    default: withTemplate()
    }
  }

  /// Lines as somebody might type them.
  mutating func lines(_ count: Int) -> [String] {
    (0..<count).map { _ in
      pick([
        "", "1", "2", "5", "ja", "nein", "weiß nicht", "fertig", "4.1.2027", "Amt", "08:30", "x",
      ])
    }
  }

  private mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: elements.indices, using: &generator)]
  }

  private mutating func changed(_ sample: String) -> String {
    var text = Array(sample.unicodeScalars)
    for _ in 0..<Int.random(in: 1...4, using: &generator) where !text.isEmpty {
      let index = Int.random(in: text.indices, using: &generator)
      switch Int.random(in: 0...3, using: &generator) {
      case 0: text.insert(contentsOf: pick(Self.words).unicodeScalars, at: index)
      case 1: text.remove(at: index)
      case 2: text.removeSubrange(index..<min(text.count, index + 12))
      default:
        let other = Array(pick(Self.samples).unicodeScalars)
        text.insert(contentsOf: other.suffix(Int.random(in: 0...80, using: &generator)), at: index)
      }
    }
    return String(String.UnicodeScalarView(text))
  }

  /// Words of expressions in any order.
  private mutating func jumble() -> String {
    let words = (0..<Int.random(in: 1...8, using: &generator)).map { _ in pick(Self.words) }
    return words.joined().filter { !$0.isNewline && $0 != "\"" && $0 != "'" }
  }

  /// Expressions of the sample that others can replace, by what they give.
  private static let places: [(old: String, kind: FuzzedExpressions.Kind)] = [
    ("leute > 3", .truth), ("mean(feld.stufe)", .number), ("(2 - stufe) * gewicht", .number),
    ("mitte > 1.5", .truth), ("\"sort(feld, -luecke)\"", .list), ("luecke > 0", .truth),
    ("gewicht / 2", .number), ("tag + 7", .day), ("art == \"offen\"", .truth),
    ("today", .day),
  ]

  private mutating func withExpressions() -> String {
    var text = SampleGuide.text
    for _ in 0..<Int.random(in: 1...3, using: &generator) {
      let place = pick(Self.places)
      var expressions = FuzzedExpressions(generator: generator)
      text = text.replacing(
        place.old,
        with: "'\(expressions.make(place.kind))'",
        maxReplacements: 1
      )
      generator = expressions.generator
    }
    return text
  }

  private mutating func withTemplate() -> String {
    var lines: [String] = []
    var open = 0
    for _ in 0..<Int.random(in: 1...6, using: &generator) {
      var expressions = FuzzedExpressions(generator: generator)
      switch Int.random(in: 0...6, using: &expressions.generator) {
      case 0: lines.append("{{ \(expressions.make(.number)) }} {{ \(expressions.make(.list)) }}")
      case 1:
        lines.append("{{ if \(expressions.make(.truth)) }}")
        open += 1
      case 2:
        lines.append("{{ for x in \(expressions.make(.list)) }}")
        open += 1
      case 3: lines.append("{{ x.label }}{{ x.index }}")
      case 4: lines += ["| a | b |", "| --- | ---: |", "| {{ amt }} | **{{ leute }} |"]
      case 5: lines.append("> [!OPEN]\n      > `{{ online }} \\{{")
      default: lines.append("{{ \(jumble()) }}")
      }
      generator = expressions.generator
    }
    // Now and then one end is missing or too many.
    let ends = chance(1, in: 8) ? open + 1 : open
    let text = (lines + Array(repeating: "{{ end }}", count: ends)).map { "      \($0)\n" }.joined()
    return SampleGuide.text.replacing("      # {{ amt }}\n", with: text)
  }
}

/// A small generator with a seed (SplitMix64), so that a failure can be repeated.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
