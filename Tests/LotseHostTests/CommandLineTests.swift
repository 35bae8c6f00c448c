import Dispatch
import LotseHost
import LotseKit
import LotseTestSupport
import Testing

@Suite("A command line")
struct CommandLineTests {
  private static let command = Command(
    "add",
    names: Names("add"),
    summary: Text(verbatim: "adds"),
    parameters: [
      Parameter(
        Question.integer("number", Text(verbatim: "n")),
        names: Names(de: "nummer", en: "number"),
        style: .positional
      ),
      Parameter(Question.text("text", Text(verbatim: "t")), names: Names("text"), style: .rest),
      Parameter(
        Question.day("due", Text(verbatim: "d")),
        names: Names(de: "fällig", en: "due"),
        style: .option
      ),
      Parameter(
        Question.text("place", Text(verbatim: "p")),
        names: Names(de: "ort", en: "place"),
        style: .option
      ),
      Parameter(
        Question.boolean("force", Text(verbatim: "f")),
        names: Names("force"),
        style: .flag
      ),
    ],
    effect: .writes
  )

  /// On 23 November 2026.
  private static let setting = AnswerSetting(
    language: .german,
    now: Moment(seconds: 1_795_424_400, offset: 3600)
  )

  private func parse(_ line: String) throws -> ArgumentParser.Values {
    try ArgumentParser(command: Self.command, path: "x add", setting: Self.setting)
      .parse(LineWords(line), from: 0)
  }

  @Test(
    "is cut into words; quotes hold words together",
    arguments: [
      ("a  b", ["a", "b"]), (#"a "b c" d"#, ["a", "b c", "d"]), ("„b c“ d", ["b c", "d"]),
      (#"a\"b"#, [#"a"b"#]), (#"offen "b"#, ["offen", #""b"#]), ("geht's gut", ["geht's", "gut"]),
      (#"x="a b""#, ["x=a b"]), ("", []), ("\u{2003}a\tb", ["a", "b"]), (#""""#, [""]),
    ]
  )
  func words(line: String, words: [String]) {
    #expect(LineWords(line).words.map(\.text) == words)
  }

  @Test(
    "gives options by German and English names, before or after the text",
    arguments: [
      "12 Ein Text --due 4.12. --force", "12 --fällig=4.12. Ein --force Text",
      "--faellig 4.12. --FORCE 12 Ein Text",
    ]
  )
  func options(line: String) throws {
    let values = try parse(line)
    #expect(values["number"] == ["12"])
    #expect(values["text"] == ["Ein Text"])
    #expect(values["due"] == ["4.12."])
    #expect(values["force"] == ["ja"])
  }

  @Test("an option of words takes them all where the text came before, else one")
  func optionOfWords() throws {
    let after = try parse("12 Jour fixe --ort Raum 2 im Rathaus --due 4.12. --force")
    #expect(after["place"] == ["Raum 2 im Rathaus"])
    #expect(after["text"] == ["Jour fixe"])
    #expect(after["due"] == ["4.12."])
    let tagged = try parse("12 Jour fixe --ort Raum 2 #ozg")
    #expect(tagged["place"] == ["Raum 2"])
    #expect(tagged["text"] == ["Jour fixe #ozg"])
    let before = try parse("--ort Rathaus 12 Jour fixe")
    #expect(before["place"] == ["Rathaus"])
    #expect(before["text"] == ["Jour fixe"])
    let quoted = try parse(#"12 Jour --ort "Raum 2" fixe"#)
    #expect(quoted["place"] == ["Raum 2"])
    #expect(quoted["text"] == ["Jour fixe"])
  }

  @Test("keeps the text as it was typed, quotes and spaces included")
  func rest() throws {
    #expect(try parse(#"1 Die "E-Akte"  kommt"#)["text"] == [#"Die "E-Akte"  kommt"#])
    #expect(try parse(#"1 "Die E-Akte""#)["text"] == [#""Die E-Akte""#])
    #expect(try parse("-- 1 --due ist Text")["text"] == ["--due ist Text"])
    #expect(try parse("1 Haus -- Hof")["text"] == ["Haus -- Hof"])
    #expect(try parse(#"1 "--due""#)["text"] == [#""--due""#])
  }

  @Test("names an unknown option and the nearest one")
  func unknown() {
    #expect { try parse("1 x --dueu 3") } throws: { error in
      (error as? UserError)?.advice?.in(.english) == "Did you mean --due?"
    }
  }

  @Test(
    "the words of a shell are taken as they are",
    arguments: [["log", "a b", "--x"], [], [""], ["ä", "日本", "e\u{301}"]]
  )
  func arguments(words: [String]) {
    let line = LineWords(arguments: words)
    #expect(line.words.map(\.text) == words)
    #expect(line.words.map { String(line.line[$0.range]) } == words)
  }

  @Test("no line makes the parser crash, and every word keeps its place")
  func noise() {
    var generator = SystemRandomNumberGenerator()
    let pieces = [
      "\"", "„", "“", "\\", " ", "--", "due", "=", "ä", "\u{301}", "👩‍👩‍👧", "x", "\t", "--force",
      "4.12.",
    ]
    for _ in 0..<2000 {
      let line = (0..<Int.random(in: 0...12, using: &generator)).compactMap { _ in
        pieces.randomElement(using: &generator)
      }.joined()
      let words = LineWords(line)
      for word in words.words { #expect(!word.range.isEmpty) }
      _ = try? parse(line)
    }
  }
}

@Suite("The registry")
struct RegistryTests {
  private struct Named: Plugin {
    var manifest: Manifest
    func run(_ request: Request, in conversation: any Conversation) async throws -> Reply {
      Reply(Document(Prose(manifest.id)))
    }
  }

  private static func plugin(_ id: String, _ name: String, interface: Int = Manifest.interface)
    -> Named
  {
    Named(
      manifest: Manifest(
        id: id,
        interface: interface,
        version: "1",
        names: Names(name),
        title: Text(verbatim: id),
        summary: Text(verbatim: id),
        commands: [
          Command(
            "show",
            names: Names(de: "zeigen", en: "show"),
            place: .main,
            summary: Text(verbatim: "s"),
            effect: .reads
          )
        ]
      )
    )
  }

  @Test("an unknown command proposes the nearest ones, in the language of the interface")
  func nearest() async {
    let rehearsal = Rehearsal("/rueckgaengi", "/visti")
    _ = await rehearsal.replies()
    let errors = await rehearsal.frontEnd.words(.error)
    #expect(errors.first?.hasSuffix("Meinten Sie /rückgängig?") == true)
    #expect(errors.last?.hasSuffix("Meinten Sie /besuch?") == true)
  }

  @Test("a mistyped command of a group is no word for the group's main command")
  func nearestInGroup() async {
    let rehearsal = Rehearsal(
      "/liste zeign",
      "/liste irgendwas",
      plugins: [Self.plugin("one", "liste")]
    )
    #expect(await rehearsal.replies().isEmpty)
    let errors = await rehearsal.frontEnd.words(.error)
    #expect(errors.first?.contains("Meinten Sie /liste zeigen?") == true, "\(errors)")
    #expect(errors.last?.contains("/hilfe liste zeigt, was es gibt.") == true, "\(errors)")
  }

  @Test("names that collide are told apart by the qualified name")
  func collision() async {
    let plugins = [Self.plugin("one", "liste"), Self.plugin("two", "liste")]
    let rehearsal = Rehearsal("/liste", "/two.show", "/one", plugins: plugins)
    #expect(await rehearsal.replies() == ["two", "one"])
    let error = await rehearsal.frontEnd.words(.error).first ?? ""
    #expect(error.contains("/one.show") && error.contains("/two.show"))
  }

  @Test("a plugin built for another interface, or with a taken id, is refused with the reason")
  func refused() {
    let registry = Registry([
      Self.plugin("one", "a"), Self.plugin("one", "b"), Self.plugin("new", "c", interface: 99),
    ])
    #expect(registry.plugins.count == 1)
    #expect(registry.problems.map(\.plugin) == ["one", "new"])
    #expect(registry.problems.last?.reason.in(.german).contains("Version 99") == true)
  }

  @Test("a check that never ends is named, and the conversation goes on")
  func hangingCheck() async throws {
    let setting = AnswerSetting(language: .german, now: FixedClock().now)
    let form = Question.text("t", Text(verbatim: "t")).checked { _, _ in
      DispatchSemaphore(value: 0).wait()
      return nil
    }.form
    let checker = AnswerChecker(setting: setting, limit: 0.05)
    await #expect {
      try await checker.check(.text("x"), against: form, of: "slow")
    } throws: { error in
      (error as? UserError)?.problem.in(.german).contains("„slow“") == true
    }
  }

  @Test("Control-C ends a command that does not end by itself")
  func hangingBody() async {
    let rehearsal = Rehearsal("/hang", plugins: [Hanging()])
    async let close = rehearsal.session.prompt()
    while await !Hanging.hasBegun.value { await Task.yield() }
    await rehearsal.session.interrupt()
    _ = await close
    #expect(await rehearsal.frontEnd.words(.error) == ["Abgebrochen. Nichts wurde geändert."])
  }

  private actor Flag {
    var value = false
    func raise() { value = true }
  }

  private struct Hanging: Plugin {
    static let hasBegun = Flag()
    let manifest = Manifest(
      id: "hang",
      version: "1",
      names: Names("hang"),
      title: Text(verbatim: "h"),
      summary: Text(verbatim: "h"),
      commands: [
        Command(
          "run",
          names: Names("run"),
          place: .main,
          summary: Text(verbatim: "r"),
          effect: .reads
        )
      ]
    )
    func run(_ request: Request, in conversation: any Conversation) async throws -> Reply {
      await Self.hasBegun.raise()
      try await Task.sleep(for: .seconds(3600))
      return Reply(Document())
    }
  }
}
