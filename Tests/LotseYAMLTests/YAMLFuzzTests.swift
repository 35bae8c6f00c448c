import LotseYAML
import Testing

@Suite("Any bytes at all")
struct YAMLFuzzTests {
  /// A small generator with a seed (SplitMix64), so that a failure can be repeated.
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

  private static let document = Array(
    """
    # Antworten
    subject: "Dienst\\u0076ereinbarung: zur E-Akte"
    people: [Frau Kaya, 'Herr Öztürk', {a: b}]
    steps:
      - what: |
          Entwurf
          abstimmen
        due: 4.12.
      - what: >-
          zweiter
    place: ~
    budget: ??
    """.utf8
  )

  /// What the parser pays attention to, so that mutations meet it often.
  static let signs = Array("-:?[]{},#&*!|>'\"%@` \n\t\r~\\\u{0}\u{85}".utf8) + [0xFF, 0xC3]

  /// What is read is within the bounds; what is not is refused at a place in the file.
  private func check(_ bytes: [UInt8]) {
    do {
      let node = try YAMLNode(parsing: bytes, file: "f.yaml")
      #expect(depth(of: node) <= 33)
    } catch {
      #expect(error.position.line >= 1 && error.position.column >= 1)
      #expect(error.position.line <= bytes.count + 1)
    }
    _ = try? AnswersFile(parsing: bytes, file: "f.yaml")
  }

  private func depth(of node: YAMLNode) -> Int {
    switch node.content {
    case .scalar: 1
    case .sequence(let elements): 1 + (elements.map(depth).max() ?? 0)
    case .mapping(let members): 1 + (members.map { depth(of: $0.value) }.max() ?? 0)
    }
  }

  @Test("random bytes are read or refused", arguments: 0..<8 as Range<UInt64>)
  func random(seed: UInt64) {
    var generator = SeededGenerator(state: seed)
    for _ in 0..<300 {
      let count = Int.random(in: 0...200, using: &generator)
      check((0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) })
    }
  }

  @Test("random signs of YAML are read or refused", arguments: 0..<8 as Range<UInt64>)
  func randomSigns(seed: UInt64) {
    var generator = SeededGenerator(state: seed)
    let letters = Self.signs + Array("ab".utf8)
    for _ in 0..<300 {
      let count = Int.random(in: 0...120, using: &generator)
      check((0..<count).compactMap { _ in letters.randomElement(using: &generator) })
    }
  }

  @Test("mutated documents are read or refused", arguments: 0..<8 as Range<UInt64>)
  func mutations(seed: UInt64) {
    var generator = SeededGenerator(state: seed)
    for _ in 0..<300 {
      var bytes = Self.document
      for _ in 0..<Int.random(in: 1...6, using: &generator) {
        mutate(&bytes, using: &generator)
      }
      check(bytes)
    }
  }

  private func mutate(_ bytes: inout [UInt8], using generator: inout SeededGenerator) {
    let index = Int.random(in: 0..<max(1, bytes.count), using: &generator)
    guard bytes.indices.contains(index) else { return }
    switch Int.random(in: 0..<4, using: &generator) {
    case 0: bytes[index] = Self.signs.randomElement(using: &generator) ?? 0
    case 1: bytes.insert(Self.signs.randomElement(using: &generator) ?? 0, at: index)
    case 2: bytes.remove(at: index)
    default: bytes.removeSubrange(index..<min(bytes.count, index + 20))
    }
  }

  @Test("long runs of one sign end as well", arguments: YAMLFuzzTests.signs)
  func runs(sign: UInt8) {
    check(Array(repeating: sign, count: 200_000))
    check(Array(repeating: [sign, UInt8(ascii: " ")], count: 100_000).flatMap { $0 })
    check(
      Array(repeating: [sign, UInt8(ascii: "a"), UInt8(ascii: "\n")], count: 60_000).flatMap { $0 }
    )
  }
}
