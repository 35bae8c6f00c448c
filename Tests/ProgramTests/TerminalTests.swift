import Foundation
import LotseTestSupport
import Testing

@Suite("lotse in a terminal")
struct TerminalTests {
  @Test("greets in at most two lines, answers, and leaves")
  func greets() throws {
    let terminal = try Household().terminal("--lang", "de")
    try terminal.expect("lotse> ")
    #expect(terminal.screen.lines.prefix { !$0.hasPrefix("lotse>") }.count <= 2)
    try terminal.send("/ende\r")
    #expect(try terminal.expectEnd() == .exited(0))
  }

  @Test("a single command offers no numbers, for nobody could type one")
  func singleCommand() throws {
    let terminal = try Household().terminal("agenda", "neu", "Website", "--lang", "de")
    try terminal.expect("Aufgenommen")
    #expect(try terminal.expectEnd() == .exited(0))
    #expect(!terminal.screen.lines.contains { $0.contains("Weiter:") })
  }

  @Test("Control-D leaves at the prompt")
  func controlD() throws {
    let terminal = try Household().terminal()
    try terminal.expect("lotse> ")
    try terminal.send("\u{4}")
    #expect(try terminal.expectEnd() == .exited(0))
  }

  @Test("completes commands, subcommands and names from the store")
  func completes() throws {
    let household = try Household()
    try household.run("log", "Gespräch mit @Schönemann")
    let terminal = try household.terminal("--lang", "de")
    try terminal.expect("lotse> ")
    try terminal.send("/logb\tsuch\t")
    try terminal.expectScreen("the commands are complete") {
      $0.lineWithCursor.contains("/logbuch suchen")
    }
    try terminal.send("\u{15}/log mit @schö\t")
    try terminal.expectScreen("the name is complete") {
      $0.lineWithCursor.contains("@Schönemann")
    }
  }

  @Test("leads through questions, back and forth, and keeps the result")
  func guided() throws {
    let household = try Household()
    let terminal = try household.terminal("--lang", "de", "--now", "2026-11-23T10:00")
    try terminal.expect("lotse> ")
    try terminal.send("/log entscheidung\r")
    try terminal.expect("> ")
    try terminal.send("Wir führen die E-Akte ein\r")
    try terminal.expect("> ")
    try terminal.send("/zurück\r")
    try terminal.expect("Enter = Wir führen die E-Akte ein")
    try terminal.send("\r")
    try terminal.expect("> ")
    try terminal.send("/pause\r")
    try terminal.expect("lotse> ")
    #expect(try household.run("conversations", "--lang", "en").output.contains("paused"))
  }

  @Test("after kill -9 the same question is offered again, with every answer")
  func killed() throws {
    let household = try Household()
    let first = try household.terminal("--lang", "de")
    try first.expect("lotse> ")
    try first.send("/log entscheidung\r")
    try first.expect("> ")
    try first.send("Wir führen die E-Akte ein\r")
    try first.expect("Frage 2")
    first.kill()
    _ = try first.expectEnd()
    let second = try household.terminal("--lang", "de")
    try second.expect("Angehalten")
    try second.expect("lotse> ")
    try second.send("1\r")
    try second.expect("Frage 2")
    try second.send("/übersicht\r")
    try second.expect("Wir führen die E-Akte ein")
  }

  @Test("a message appears above a half-typed line, which stays as it was")
  func message() throws {
    let household = try Household()
    let terminal = try household.terminal("--lang", "de")
    try terminal.expect("lotse> ")
    try terminal.send("/log halb getippte Zeile\u{1B}[D\u{1B}[D")
    try terminal.expectScreen("the line is typed") { $0.lineWithCursor.contains("Zei|le") }
    let column = terminal.screen.column
    try household.run("log", "Angebot prüfen", "--due", "heute", "--lang", "de")
    try terminal.expectScreen("the message is there") { $0.text.contains("Angebot prüfen") }
    try terminal.expectScreen("the line is as it was") {
      $0.lineWithCursor == "lotse> /log halb getippte Zei|le" && $0.column == column
    }
    try terminal.send("\r")
    try terminal.expect("lotse> ")
    #expect(try household.run("search", "\"halb getippte Zeile\"").output.contains("halb"))
  }

  @Test("Control-C drops the line, never the program")
  func controlC() throws {
    let terminal = try Household().terminal("--lang", "de")
    try terminal.expect("lotse> ")
    try terminal.send("/log nicht festhalten\u{3}")
    try terminal.expect("verworfen")
    try terminal.expect("lotse> ")
    try terminal.send("/ende\r")
    #expect(try terminal.expectEnd() == .exited(0))
  }

  @Test("a terminated program keeps what was half typed", arguments: [SIGTERM, SIGHUP])
  func terminated(signal: Int32) throws {
    let household = try Household()
    let first = try household.terminal("--lang", "de")
    try first.expect("lotse> ")
    try first.send("/log entscheidung\r")
    try first.expect("Frage 1")
    try first.expect("> ")
    try first.send("halb fertig")
    try first.expectScreen("it is typed") { $0.lineWithCursor.contains("halb fertig") }
    first.signal(signal)
    _ = try first.expectEnd()
    let second = try household.terminal("--lang", "de")
    try second.expect("lotse> ")
    try second.send("/fortsetzen\r")
    try second.expectScreen("it is there again") { $0.lineWithCursor.contains("halb fertig") }
  }

  @Test("the history holds commands, never answers")
  func history() throws {
    let household = try Household()
    let terminal = try household.terminal("--lang", "de")
    try terminal.expect("lotse> ")
    try terminal.send("/log entscheidung\r")
    try terminal.expect("Frage 1")
    try terminal.send("geheime Antwort\r")
    try terminal.expect("Frage 2")
    try terminal.send("/pause\r")
    try terminal.expect("lotse> ")
    try terminal.send("/ende\r")
    _ = try terminal.expectEnd()
    let kept = try String(contentsOf: household.history, encoding: .utf8)
    #expect(kept.contains("/log entscheidung"))
    #expect(!kept.contains("geheime Antwort"))
  }

  @Test("works with LANG=C and in 40 columns", arguments: [80, 40])
  func narrow(columns: Int) throws {
    let household = try Household()
    let terminal = try household.terminal(
      "--lang",
      "de",
      columns: columns,
      environment: ["LANG": "C"]
    )
    try terminal.expect("lotse> ")
    try terminal.send("/log Straße\u{7F}\u{7F}\u{7F}äße\r")
    try terminal.expect("lotse> ")
    let found = try household.run("search", "Straäße", "--json").output
    #expect(found.contains("Straäße"))
    #expect(terminal.screen.lines.allSatisfy { $0.count <= columns })
  }

  @Test(
    "no control sequences in plain mode or on a dumb terminal",
    arguments: [["TERM": "dumb"], ["ACCESSIBLE": "1", "TERM": "dumb"]]
  )
  func plain(environment: [String: String]) throws {
    let household = try Household()
    try household.run("log", "Eintrag mit @Kaya")
    let terminal = try household.terminal("--lang", "de", environment: environment)
    try terminal.expect("lotse> ")
    try terminal.send("/log liste\r")
    try terminal.expect("lotse> ")
    #expect(!terminal.output.contains(0x1B))
  }
}
