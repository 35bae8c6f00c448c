import LotseTestSupport
import Testing

@Suite("Plain words to the program")
struct PlainWordsTests {
  private static let sentence = "neue Maßnahme E-Rechnung, prio hoch, bis Jahresende, Herr Brandt"
  private static let now = "2026-11-25T10:00"

  @Test("in a terminal, what was understood is shown, and one key writes it")
  func oneKey() throws {
    let household = try Household()
    let terminal = try household.terminal("--lang", "de", "--now", Self.now)
    try terminal.expect("lotse> ")
    try terminal.send(Self.sentence + "\r")
    try terminal.expect("Verstanden:")
    try terminal.expect("Enter = ja")
    let list = try household.run("agenda", "list", "--lang", "de")
    #expect(!list.output.contains("E-Rechnung"))
    try terminal.send("\r")
    try terminal.expect("Aufgenommen: Maßnahme 1, E-Rechnung")
    try terminal.expect("Herr Brandt")
    try terminal.expect("lotse> ")
  }

  @Test("refused, it writes nothing, and the line comes back with the arrow key")
  func refused() throws {
    let household = try Household()
    let terminal = try household.terminal("--lang", "de", "--now", Self.now)
    try terminal.expect("lotse> ")
    try terminal.send("neue Maßnahme Chatbot bis Freitag\r")
    try terminal.expect("Enter = ja")
    try terminal.send("nein\r")
    try terminal.expect("nichts geschehen")
    try terminal.expect("lotse> ")
    try terminal.send("\u{1B}[A")
    try terminal.expectScreen("the line is there again") {
      $0.lineWithCursor.contains("neue Maßnahme Chatbot bis Freitag")
    }
    #expect(!(try household.run("agenda", "list", "--lang", "de").output.contains("Chatbot")))
  }

  @Test("a pipe gets the command that is probably meant, and nothing is written")
  func pipe() throws {
    let household = try Household()
    let piped = try household.run("--lang", "de", "--now", Self.now, input: Self.sentence + "\n")
    #expect(piped.status == 1)
    #expect(
      piped.errors.contains(
        #"/agenda neu E-Rechnung --bis 31.12.2026 --verantwortlich "Herr Brandt" --prio hoch"#
      ),
      "\(piped.errors)"
    )
    #expect(!(try household.run("agenda", "list", "--lang", "de").output.contains("E-Rechnung")))
  }

  @Test("the command that a pipe was told does what the sentence said")
  func told() throws {
    let household = try Household()
    let piped = try household.run("--lang", "en", "--now", Self.now, input: Self.sentence + "\n")
    let start = try #require(piped.errors.firstRange(of: "/agenda"))
    let line = piped.errors[start.lowerBound...].split(separator: ". ").first.map(String.init)
    let call = try #require(line?.replacing("\n", with: " "))
    let done = try household.run("--lang", "en", "--now", Self.now, input: call + "\n")
    #expect(done.status == 0, "\(call): \(done.errors)")
    let list = try household.run("agenda", "list", "--json", "--now", Self.now)
    #expect(list.output.contains(#""due":"2026-12-31""#), "\(list.output)")
    #expect(list.output.contains("Herr Brandt"))
  }

  @Test("what a line would be taken for is told in words, with what came next")
  func explained() throws {
    let line = "wann habe ich zuletzt mit dem Landkreis telefoniert"
    let terminal = try Household().terminal("explain", line, "--lang", "de")
    try terminal.expect("→ /log")
    try terminal.expect("Dafür sprach")
    try terminal.expect("Danach kam")
    #expect(try terminal.expectEnd() == .exited(0))
    let piped = try Household().run("explain", line, "--lang", "de")
    #expect(piped.output.contains(#""runnerUp":{"command":""#), "\(piped.output)")
    #expect(piped.output.contains(#""alternatives":[]"#), "\(piped.output)")
  }

  @Test("a reminder becomes an appointment, shown before it is written")
  func reminder() throws {
    let household = try Household()
    let terminal = try household.terminal("--lang", "de", "--now", Self.now)
    try terminal.expect("lotse> ")
    try terminal.send("erinnere mich am Freitag an den Anruf bei Herrn Brandt\r")
    try terminal.expect("Verstanden: „Anruf bei Herrn Brandt“ · Wann: Fr 27.11.2026")
    try terminal.expect("Enter = ja")
    try terminal.send("\r")
    try terminal.expect("Eingetragen")
    try terminal.expect("lotse> ")
    let list = try household.run("agenda", "week", "--lang", "de", "--now", Self.now)
    #expect(list.output.contains("Anruf bei Herrn Brandt"), "\(list.output)")
  }

  @Test("for programs, the result says what a sentence was understood to tell")
  func json() throws {
    let household = try Household()
    let result = try household.run(
      "--lang",
      "de",
      "--json",
      "--now",
      Self.now,
      input: "was habe ich letzte Woche gemacht\n"
    )
    #expect(result.output.contains(#""understood":{"#), "\(result.output)")
    #expect(result.output.contains(#""call":"/log liste letzte Woche""#))
  }
}
