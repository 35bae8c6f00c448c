import LotseHost
import LotseKit
import LotseTestSupport
import Testing

@Suite("A typed answer")
struct AnswerReaderTests {
  private func read(
    _ line: String,
    _ kind: AnswerKind,
    _ language: Language = .german
  ) async throws -> AnswerValue {
    let reader = AnswerReader(
      setting: AnswerSetting(language: language, now: FixedClock().now),
      store: MemoryWorkspace().records(writingAs: "test")
    )
    return try await reader.read(line, for: QuestionForm("q", Text(verbatim: "?"), kind))
  }

  static let decimal = AnswerKind.number(
    NumberRule(isWhole: false, unit: Text(de: "Personen", en: "persons"))
  )
  static let whole = AnswerKind.number(NumberRule(isWhole: true, minimum: 1, maximum: 22_000))

  @Test(
    "is a number as the language writes it",
    arguments: [
      ("1.234,5", Language.german, 1234.5), ("1,234.5", .english, 1234.5),
      ("12,5", .german, 12.5), ("12.5", .english, 12.5), ("22.000", .german, 22_000),
      ("22,000", .english, 22_000), ("22 000", .german, 22_000), ("-3", .german, -3),
      ("−3,25", .german, -3.25), ("1.234.567,89 €", .german, 1_234_567.89),
      ("40 Personen", .german, 40), ("40 persons", .english, 40), ("20 %", .german, 20),
      ("0", .german, 0),
    ]
  )
  func numbers(line: String, language: Language, value: Double) async throws {
    #expect(try await read(line, Self.decimal, language) == .decimal(value))
  }

  private static let money = AnswerKind.number(NumberRule(.cents, minimum: 0, maximum: 1e9))

  @Test(
    "is a sum of money, its cents behind the sign of either language",
    arguments: [
      ("12.500,50", Language.german, 12_500.5), ("12,500.50", .english, 12_500.5),
      ("1.234,50 €", .german, 1234.5), ("1234,5", .german, 1234.5), ("1.234", .german, 1234),
      ("1,234", .english, 1234), ("12.500,00 EUR", .german, 12_500), ("1234.50", .german, 1234.5),
      ("1234.00", .german, 1234), ("1234,50", .english, 1234.5), ("12,500.50", .german, 12_500.5),
      ("1,2345 Mio.", .german, 1_234_500), ("0,29", .german, 0.29),
    ]
  )
  func sums(line: String, language: Language, value: Double) async throws {
    #expect(try await read(line, Self.money, language) == .decimal(value))
  }

  @Test(
    "is no sum of money where thousands and cents could be taken for each other",
    arguments: [
      ("1,234", Language.german), ("1,000", .german), ("1.234", .english), ("1.000", .english),
      ("12.500,505", .german), ("12,34,56", .german), ("31.12.2026", .german), ("-0,50", .german),
    ]
  )
  func noSums(line: String, language: Language) async {
    await #expect(throws: UserError.self) { try await read(line, Self.money, language) }
  }

  @Test(
    "is so many thousands or millions",
    arguments: [
      ("60k", Language.german, 60_000), ("60 Tsd.", .german, 60_000), ("60 TEUR", .german, 60_000),
      ("60 T€", .german, 60_000), ("60 Tausend Euro", .german, 60_000), ("60k €", .german, 60_000),
      ("1,2 Mio. €", .german, 1_200_000), ("0,35 Mio", .german, 350_000), ("60k", .english, 60_000),
      ("€60k", .english, 60_000), ("€22,000", .english, 22_000),
      ("1.2 million", .english, 1_200_000),
      ("4.35 thousand", .english, 4_350),
    ]
  )
  func scales(line: String, language: Language, value: Int) async throws {
    let kind = AnswerKind.number(NumberRule(isWhole: true, unit: Text(verbatim: "€")))
    #expect(try await read(line, kind, language) == .integer(value))
  }

  @Test(
    "that is no number is refused",
    arguments: [
      "", "zwölf", "k", "60 kk", "Mio", "€", "1.5", "1,2,3", "12.34,5", "1e5", "--3", "1.0000",
      "0x10", "∞", "٣", ",",
    ]
  )
  func noNumbers(line: String) async {
    await #expect(throws: UserError.self) { try await read(line, Self.decimal) }
  }

  @Test(
    "is a Land by its name, its short names, its code or a beginning",
    arguments: [
      ("NRW", Land.northRhineWestphalia), ("BaWü", .badenWuerttemberg),
      ("bawue", .badenWuerttemberg),
      ("meckpomm", .mecklenburgVorpommern), ("pfalz", .rhinelandPalatinate), ("SN", .saxony),
      ("bay", .bavaria), ("Lower Saxony", .lowerSaxony), ("Sachsen", .saxony),
    ]
  )
  func land(line: String, land: Land) async throws {
    let choices = Land.allCases.map { Choice($0.rawValue, $0.name, aliases: $0.shortNames) }
    #expect(try await read(line, .choice(ChoiceRule(choices))) == .choice(land.rawValue))
  }

  @Test(
    "must be whole and within the range where that is asked",
    arguments: ["0", "22.001", "1,5", "99999999999999999999"]
  )
  func outside(line: String) async {
    await #expect(throws: UserError.self) { try await read(line, Self.whole) }
  }

  @Test(
    "is yes or no in both languages",
    arguments: [
      ("ja", true), ("J", true), ("yes", true), ("Nein", false), ("n", false), ("no", false),
    ]
  )
  func booleans(line: String, value: Bool) async throws {
    #expect(try await read(line, .boolean) == .boolean(value))
  }

  @Test(
    "is several choices, by numbers or words",
    arguments: ["1, 3", "1 3", "3;1", "rot, blau", "ro bl", "ROT,3", "1 und 3", "rot and blue"]
  )
  func several(line: String) async throws {
    #expect(try await read(line, .choice(Self.colours)) == .choices(["r", "b"]))
  }

  @Test("is one of several choices whose name holds a comma, or says all", arguments: ["a", "b"])
  func wholeNames(value: String) async throws {
    let rule = ChoiceRule(
      [
        Choice("a", Text(verbatim: "Buchführung, Kasse oder Zahlungen")),
        Choice("b", Text(verbatim: "alle")), Choice("c", Text(verbatim: "Akten")),
      ],
      count: 1...3
    )
    let label = try #require(rule.choices.first { $0.value == value }).label.in(.german)
    #expect(try await read(label, .choice(rule)) == .choices([value]))
  }

  @Test(
    "is several choices whose names hold “und”, a range, or all of them",
    arguments: [
      ("2-3", ["s", "v"]), ("Planen und Bauen, Soziales", ["p", "s"]),
      ("Planen und Bauen und Verkehr", ["p", "v"]), ("2 und 3", ["s", "v"]),
      ("alle", ["p", "s", "v"]), ("1 – 2, 3", ["p", "s", "v"]),
    ]
  )
  func lists(line: String, values: [String]) async throws {
    let rule = ChoiceRule(
      [
        Choice("p", Text(verbatim: "Planen und Bauen")), Choice("s", Text(verbatim: "Soziales")),
        Choice("v", Text(verbatim: "Verkehr")),
      ],
      count: 1...3
    )
    #expect(try await read(line, .choice(rule)) == .choices(values))
  }

  static let colours = ChoiceRule(
    [
      Choice("r", Text(de: "rot", en: "red")), Choice("g", Text(de: "grün", en: "green")),
      Choice("b", Text(de: "blau", en: "blue")),
    ],
    count: 1...2
  )

  @Test(
    "names too many or too few choices",
    arguments: ["1,2,3", "4", "x", "", "3-4", "3-1", "0-1", "alle"]
  )
  func wrongChoices(line: String) async {
    await #expect(throws: UserError.self) { try await read(line, .choice(Self.colours)) }
  }

  @Test("is ambiguous when it begins several choices")
  func ambiguous() async {
    let rule = ChoiceRule([
      Choice("a", Text(verbatim: "Rathaus")), Choice("b", Text(verbatim: "Ratskeller")),
    ])
    await #expect { try await read("rat", .choice(rule)) } throws: { error in
      (error as? UserError)?.problem.in(.english) == "That can mean several: 1, 2."
    }
  }

  @Test("is a level by its number or its words", arguments: ["4", "weitgehend", "weitg"])
  func levels(line: String) async throws {
    let levels = [
      Level(0, Text(de: "gar nicht", en: "not at all")),
      Level(4, Text(de: "weitgehend", en: "mostly")),
    ]
    #expect(try await read(line, .scale(levels)) == .integer(4))
  }

  @Test("is as long as it may be")
  func lengths() async {
    let kind = AnswerKind.text(TextRule(length: 2...4))
    await #expect(throws: UserError.self) { try await read("a", kind) }
    await #expect(throws: UserError.self) { try await read("abcde", kind) }
    await #expect(throws: UserError.self) { try await read("a\nb", kind) }
    await #expect(throws: Never.self) { try await read("  ab  ", kind) }
  }

  @Test("is a day within its bounds, read by direction")
  func days() async throws {
    let past = AnswerKind.day(DayRule(latest: FixedClock().now.day, direction: .past))
    #expect(try await read("4.12.", past) == .day(try #require(Day(iso: "2025-12-04"))))
    await #expect(throws: UserError.self) { try await read("morgen", past) }
    let future = AnswerKind.day(DayRule())
    #expect(try await read("4.12.", future) == .day(try #require(Day(iso: "2026-12-04"))))
    for kind in [future, .series(SeriesRule())] {
      let late = await #expect(throws: UserError.self) { try await read("1.1.6026", kind) }
      #expect(late?.problem.in(.german).contains("nicht das Jahr 6026") == true)
    }
  }

  @Test("is written as it is read", arguments: Language.allCases)
  func roundTrip(language: Language) async throws {
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<500 {
      let cents = Int.random(in: -1_000_000_000...1_000_000_000, using: &generator)
      let number = Double(cents) / 100
      let written = NumberWriter(language: language).text(number)
      #expect(try await read(written, Self.decimal, language) == .decimal(number))
    }
  }

  @Test("no line makes a reader crash")
  func noise() async {
    var generator = SystemRandomNumberGenerator()
    let kinds: [AnswerKind] = [
      Self.decimal, Self.whole, .boolean, .choice(Self.colours), .day(DayRule()),
      .text(TextRule()), .record(VisitPlugin.kind),
    ]
    for _ in 0..<400 {
      let bytes = (0..<Int.random(in: 0...40, using: &generator)).map { _ in
        UInt8.random(in: 0...255, using: &generator)
      }
      for kind in kinds { _ = try? await read(String(decoding: bytes, as: UTF8.self), kind) }
    }
  }
}

@Suite("A record as an answer")
struct RecordAnswerTests {
  @Test(
    "is found by number or by words of its title",
    arguments: [("2", 2), ("#2", 2), ("buecherei", 2), ("Schule 7", 1)]
  )
  func found(line: String, number: Int) async throws {
    let store = MemoryWorkspace().records(writingAs: "test")
    for title in ["Schule 7a", "Bücherei"] { _ = try await store.insert(Visit(title: title)) }
    let reader = AnswerReader(
      setting: AnswerSetting(language: .german, now: FixedClock().now),
      store: store
    )
    let value = try await reader.read(
      line,
      for: QuestionForm("q", Text(verbatim: "?"), .record(VisitPlugin.kind))
    )
    #expect(value == .record(RecordID(rawValue: "visit.plan-\(number)")))
  }
}
