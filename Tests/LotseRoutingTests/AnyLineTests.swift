import LotseHost
import LotseKit
import LotseRouting
import Testing

/// Whatever is typed, what is done for it is bounded: the steps are counted, for time depends on
/// the machine.
@Suite("Any line at all")
struct AnyLineTests {
  private static let time = TimeReader(
    now: Moment(seconds: 1_795_597_200, offset: 3600),
    almanac: Almanac(zone: .fixed(3600))
  )

  /// Numbers that look like chance and are the same in every run.
  private struct Numbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 33)
    }
  }

  /// Lines of any bytes, of any letters, and made of the words that the router knows best.
  private static func lines(_ seed: UInt64) -> [String] {
    var numbers = Numbers(state: seed)
    let pieces = """
      neue Maßnahme bis Freitag Herr Brandt prio hoch 22.000 Euro 1,5 Mio. 20 % nicht wer darf \
      Personalrat Nacken , : ? „ “ - 3/4 KW 12 e-akte remind me to erinnere mich an den um zwei \
      Wochen ........ aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa 🙂 e\u{301}\u{301}\u{301}
      """.split(separator: " ").map(String.init)
    let bytes = (0..<Int.random(in: 0...4_000, using: &numbers)).map { _ in
      UInt8.random(in: .min ... .max, using: &numbers)
    }
    let letters = (0..<2_000).map { _ in
      Unicode.Scalar(UInt32.random(in: 0x20...0x2FFF, using: &numbers)).map(Character.init) ?? "x"
    }
    let words = (0..<Int.random(in: 1...600, using: &numbers)).map { _ in
      pieces.randomElement(using: &numbers) ?? ""
    }
    return [String(decoding: bytes, as: UTF8.self), String(letters), words.joined(separator: " ")]
  }

  /// Lines that repeat one thing, as deep as can be.
  private static let repetitions = [
    "a", "ü", " ", "?", ".", ",", "1", "-", "(", "\u{301}", "👩‍👩‍👧", "\n", "\t", "\0", "und ",
    "an den ", "erinnere mich ", "Maßnahme", "neue Maßnahme ", "12 und ", "um zwei Wochen ",
    "bis Freitag ", "Herr Brandt ", "22.000 Euro ", "e-", "prio hoch, ", "Datenschutz",
  ].map { String(repeating: $0, count: 20_000) }

  private static let router = try? BuiltInCommands.router()
  private static let reader = (try? RoutingMaterial.embedded()).map(SignReader.init)

  private func check(_ line: String) throws {
    let reader = try #require(Self.reader)
    for language in Language.allCases {
      let steps = reader.signCount(of: line, in: language)
      #expect(steps <= SignReader.mostSigns, "\(steps) steps for \(line.prefix(40))…")
    }
    let router = try #require(Self.router)
    let routing = router.route(line, language: .german)
    #expect(routing.candidates.allSatisfy { (0...1).contains($0.score) })
    let fields = ["agenda", "log", "roles", "stakeholders", "breaks", "assessment", "value"]
    for field in fields { _ = DetailReader.details(of: line, about: field, Self.time) }
    let understander = PromptRouter([])
    let all = Set(Meaning.allCases)
    for field in ["agenda", "log"] {
      _ = understander.reading(line, about: field, wanting: all, Self.time)
    }
    _ = understander.continuation(of: line)
    _ = Self.time.read(line)
  }

  @Test("of chance is understood or not, in few steps", arguments: 0..<12 as Range<UInt64>)
  func chance(seed: UInt64) throws {
    for line in Self.lines(seed) { try check(line) }
  }

  @Test("that repeats itself is understood or not, in few steps", arguments: repetitions.indices)
  func repetition(index: Int) throws {
    try check(Self.repetitions[index])
  }

  @Test("is read no further than its beginning")
  func beginning() throws {
    let router = try #require(Self.router)
    let short = "neue Maßnahme Kiosk " + String(repeating: "und so weiter ", count: 200)
    let long = short + String(repeating: "Nacken Logbuch ", count: 40_000)
    #expect(router.route(short, language: .german) == router.route(long, language: .german))
    #expect(
      DetailReader.details(of: short, about: "agenda", Self.time)
        == DetailReader.details(of: long, about: "agenda", Self.time)
    )
  }
}
