import LotseHost
import LotseKit
import LotseRouting
import Testing

@Suite("Routing a plain line")
struct RouterTests {
  private static func command(
    _ id: String,
    de german: String,
    en english: String,
    _ examples: [Language: [String]] = [:]
  ) -> Command {
    Command(
      id,
      names: Names(de: german, en: english),
      summary: Text(verbatim: ""),
      effect: .reads,
      examples: examples
    )
  }

  private static let manifest = Manifest(
    id: "office",
    version: "1",
    names: Names(de: "amt", en: "office"),
    title: Text(verbatim: "Office"),
    summary: Text(verbatim: ""),
    commands: [
      command(
        "backup",
        de: "sicherung",
        en: "backup",
        [.german: ["wie sichere ich meine Daten"], .english: ["save my data"]]
      ),
      command(
        "checklist",
        de: "checkliste",
        en: "checklist",
        [.german: ["zeig die Checkliste zum Datenschutz"], .english: ["show the checklist"]]
      ),
      command("break", de: "pause", en: "break", [.german: ["ich brauche eine Übung"]]),
    ]
  )

  private let router = Router([manifest])

  private func best(_ line: String, _ language: Language = .german) -> String? {
    router.route(line, language: language).candidates.first?.reference.qualified
  }

  @Test(
    "finds the command in spite of spelling, inflection, typing errors and compounds",
    arguments: [
      ("WIE SICHERE ICH MEINE DATEN?", "office.backup"),
      ("daten sichern", "office.backup"),
      ("datensicherung", "office.backup"),
      ("chekcliste", "office.checklist"),
      ("Datenschutzcheckliste", "office.checklist"),
      ("brauche eine uebung", "office.break"),
      ("Ubungen", "office.break"),
      ("saving data", "office.backup"),
    ]
  )
  func forms(line: String, command: String) {
    #expect(best(line) == command)
  }

  @Test("names alone are enough, in either language", arguments: Language.allCases)
  func names(language: Language) {
    #expect(best("pause", language) == "office.break")
    #expect(best("break", language) == "office.break")
    #expect(best("office checklist", language) == "office.checklist")
  }

  @Test("says which words decided, in the order of their weight")
  func evidence() throws {
    let routing = router.route("bitte meine Daten sichern", language: .german)
    let candidate = try #require(routing.candidates.first)
    let words = candidate.evidence.map(\.word)
    #expect(Set(words) == ["meine", "Daten", "sichern"])
    #expect(candidate.evidence.map(\.weight) == candidate.evidence.map(\.weight).sorted(by: >))
    let sum = candidate.evidence.reduce(0) { $0 + $1.weight }
    #expect(abs(sum - candidate.fit) < 1e-9)
    #expect((0...1).contains(candidate.score))
  }

  @Test("a line without a known word means none", arguments: ["", " \t", "…!?", "xyzzy", "🙂"])
  func nothing(line: String) {
    let routing = router.route(line, language: .english)
    #expect(routing.decision == .none(nearest: []))
    #expect(routing.candidates.isEmpty)
  }

  @Test("what is like a foreign sentence means none")
  func outside() {
    let line = "wie repariere ich mein Rad"
    var material = RoutingMaterial()
    #expect(router.route(line, language: .german).decision != .none(nearest: []))
    material.outside = [.german: ["wie repariere ich mein Fahrrad"]]
    let router = Router([Self.manifest], material: material)
    guard case .none(let nearest) = router.route(line, language: .german).decision else {
      Issue.record("taken for a command")
      return
    }
    #expect(nearest.first?.reference.qualified == "office.backup")
  }

  @Test("two that are alike are asked about")
  func ambiguous() {
    let plugin = Manifest(
      id: "two",
      version: "1",
      names: Names("two"),
      title: Text(verbatim: "Two"),
      summary: Text(verbatim: ""),
      commands: [
        Self.command("a", de: "eins", en: "one", [.german: ["Bericht über die Woche"]]),
        Self.command("b", de: "zwei", en: "two", [.german: ["Bericht über den Monat"]]),
      ]
    )
    let decision = Router([plugin]).route("Bericht", language: .german).decision
    guard case .ask(let candidates) = decision else {
      Issue.record("not asked")
      return
    }
    #expect(candidates.map(\.reference.qualified) == ["two.a", "two.b"])
  }

  @Test("examples of commands that are not there change nothing")
  func unknownCommand() {
    let material = RoutingMaterial(examples: ["gone.command": [.german: ["wie sichere ich Daten"]]])
    let routing = Router([Self.manifest], material: material)
      .route("wie sichere ich Daten", language: .german)
    #expect(routing == router.route("wie sichere ich Daten", language: .german))
  }

  @Test("without plugins every line means none")
  func empty() {
    let routing = Router([]).route("hilfe", language: .german)
    #expect(routing.decision == .none(nearest: []))
  }

  @Test("two routers of the same make agree to the last bit")
  func deterministic() throws {
    let (one, other) = (try BuiltInCommands.router(), try BuiltInCommands.router())
    for line in try HeldApartLines.all {
      #expect(
        one.route(line.text, language: .english) == other.route(line.text, language: .english)
      )
    }
  }

  @Test("a pasted page is routed by its beginning")
  func long() {
    let page = "daten sichern " + String(repeating: "lorem ipsum ", count: 500_000)
    #expect(best(page) == "office.backup")
    #expect(
      router.route(String(repeating: "x", count: 5_000_000), language: .german).candidates.isEmpty
    )
  }
}
