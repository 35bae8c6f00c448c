import FoundationEssentials
import Glibc
import LotseTestSupport
import Testing

@Suite("A line at a terminal")
struct ReadlineConsoleTests {
  @Test("typing, moving, deleting an umlaut as one letter")
  func editing() throws {
    let probe = try ProbeTerminal()
    try probe.type("Grüße" + Key.left + Key.left + Key.backspace)
    try probe.expectLine("lotse> Gr|ße")
    try probe.terminal.send("ö" + Key.enter)
    try probe.terminal.expect("gelesen: [Größe]")
  }

  @Test(
    "umlauts are letters whatever the locale",
    arguments: ["C", "POSIX", "", "de_DE.ISO-8859-1"]
  )
  func locale(name: String) throws {
    let probe = try ProbeTerminal(environment: ["LANG": name, "LC_ALL": name])
    try probe.type("äöü" + Key.backspace)
    try probe.expectLine("lotse> äö|")
    try probe.terminal.send(Key.enter)
    try probe.terminal.expect("gelesen: [äö]")
  }

  @Test("invalid UTF-8 is read as replacement characters")
  func invalid() throws {
    let probe = try ProbeTerminal()
    try probe.expectLine("lotse> |")
    try probe.terminal.send(Array("a".utf8) + [0xFF, 0xC3] + Array("b\r".utf8))
    try probe.terminal.expect("gelesen: [a")
    try probe.type("weiter" + Key.enter)
    try probe.terminal.expect("gelesen: [weiter]")
  }

  @Test("Control-C drops the line, and only the line")
  func interrupt() throws {
    let probe = try ProbeTerminal()
    try probe.type("halb fertig")
    try probe.expectLine("lotse> halb fertig|")
    try probe.terminal.send(Key.controlC)
    try probe.terminal.expect("verworfen")
    try probe.type("ganz" + Key.enter)
    try probe.terminal.expect("gelesen: [ganz]")
  }

  @Test("Control-C leaves a search, too")
  func interruptSearch() throws {
    let probe = try ProbeTerminal(history: ["/log eins"])
    try probe.type(Key.controlR + "eins")
    try probe.terminal.expectScreen("the search shows its hit") { $0.text.contains("i-search") }
    try probe.terminal.send(Key.controlC)
    try probe.terminal.expect("verworfen")
    try probe.type("neu" + Key.enter)
    try probe.terminal.expect("gelesen: [neu]")
  }

  @Test(
    "Control-D on an empty line is the end, and deletes in any other",
    arguments: ["", "--plain"]
  )
  func end(mode: String) throws {
    let probe = try ProbeTerminal(arguments: [mode])
    try probe.type("ab" + Key.controlA + Key.controlD)
    try probe.expectLine("lotse> |b")
    try probe.terminal.send(Key.enter)
    try probe.terminal.expect("gelesen: [b]")
    try probe.type(Key.controlD)
    #expect(try probe.terminal.expectEnd() == .exited(0))
    let rows = ["lotse> b", "gelesen: [b]", "lotse>", "Ende"]
    #expect(Array(probe.terminal.screen.lines.prefix(5)) == rows + [""])
  }

  @Test("a default can be edited, and what it holds is shown, not obeyed")
  func initialText() throws {
    let probe = try ProbeTerminal()
    try probe.type("/default" + Key.enter)
    try probe.expectLine("> größer␛[31m|")
    try probe.terminal.send(Key.enter)
    try probe.terminal.expect("gelesen: [größer␛[31m]")
  }

  @Test("documents cannot command the terminal")
  func hostileDocument() throws {
    let probe = try ProbeTerminal()
    try probe.type("/table" + Key.enter)
    try probe.terminal.expect("␛]0;böse␇")
    let osc: [UInt8] = [0x1B, UInt8(ascii: "]")]
    #expect(
      !zip(probe.terminal.output, probe.terminal.output.dropFirst()).contains {
        $0 == osc[0] && $1 == osc[1]
      }
    )
  }

  @Test("a terminal that obeys nothing gets no control sequence, and everything works")
  func dumbTerminal() throws {
    let probe = try ProbeTerminal(environment: ["TERM": "dumb", "NO_COLOR": ""])
    try probe.type("halb fertig")
    try probe.expectLine("lotse> halb fertig|")
    probe.terminal.signal(SIGUSR1)
    try probe.terminal.expect("Zeit für eine Pause.")
    try probe.expectLine("lotse> halb fertig|")
    try probe.terminal.send("!" + Key.enter)
    try probe.terminal.expect("gelesen: [halb fertig!]")
    #expect(!probe.terminal.output.contains(0x1B))
  }

  @Test("a coloured prompt is as wide as it looks")
  func colouredPrompt() throws {
    let probe = try ProbeTerminal(environment: ["NO_COLOR": ""], columns: 20)
    try probe.type("eins zwei drei vier")
    try probe.terminal.expectScreen("the line is broken at the edge") {
      $0.text == "lotse> eins zwei dre\ni vier" && $0.lineWithCursor == "i vier|"
    }
    #expect(
      String(decoding: probe.terminal.output, as: UTF8.self).contains("\u{1B}[1mlotse> \u{1B}[0m")
    )
  }

  @Test("~/.inputrc is honoured, with a part for Lotse alone")
  func inputrc() throws {
    let probe = try ProbeTerminal(inputrc: "$if Lotse\n\"\\C-t\": \"Textbaustein\"\n$endif\n")
    try probe.type("\u{14}")
    try probe.expectLine("lotse> Textbaustein|")
  }
}

@Suite("Something happens while a line is typed")
struct ReadlineConsoleEventTests {
  @Test("a notice appears above, the line and its cursor stay")
  func notice() throws {
    let probe = try ProbeTerminal()
    try probe.type("halb fürtig" + Key.left + Key.left)
    try probe.expectLine("lotse> halb fürt|ig")
    probe.terminal.signal(SIGUSR1)
    try probe.terminal.expectScreen("the notice is above the line") { screen in
      screen.text == "Zeit für eine Pause.\nlotse> halb fürtig"
        && screen.lineWithCursor == "lotse> halb fürt|ig"
    }
    try probe.terminal.send("!" + Key.enter)
    try probe.terminal.expect("gelesen: [halb fürt!ig]")
  }

  @Test("a notice leaves a line of several rows as it was")
  func noticeAboveWrappedLine() throws {
    let probe = try ProbeTerminal(columns: 20)
    try probe.type("eins zwei drei vier fünf sechs")
    let shown = ["lotse> eins zwei dre", "i vier fünf sechs"]
    try probe.terminal.expectScreen("two rows") { $0.text == shown.joined(separator: "\n") }
    probe.terminal.signal(SIGUSR1)
    try probe.terminal.expectScreen("the notice, then the two rows") {
      $0.text == (["Zeit für eine Pause."] + shown).joined(separator: "\n")
        && $0.lineWithCursor == "i vier fünf sechs|"
    }
  }

  @Test("in plain mode the notice comes on a row of its own, and nothing is erased")
  func plainNotice() throws {
    let probe = try ProbeTerminal(arguments: ["--plain"])
    try probe.type("halb")
    try probe.expectLine("lotse> halb|")
    probe.terminal.signal(SIGUSR1)
    try probe.terminal.expectScreen("the line stays, the notice follows, the line again") {
      $0.text == "lotse> halb\nZeit für eine Pause.\nlotse> halb"
        && $0.lineWithCursor == "lotse> halb|"
    }
  }

  @Test("another size of the window")
  func resize() throws {
    let probe = try ProbeTerminal(columns: 60)
    try probe.type("eins zwei drei vier fünf sechs")
    try probe.expectLine("lotse> eins zwei drei vier fünf sechs|")
    probe.terminal.resize(columns: 80, rows: 12)
    try probe.terminal.send(String(repeating: "x", count: 40))
    try probe.terminal.expectScreen("the line uses the new width") {
      $0.text == "lotse> eins zwei drei vier fünf sechs" + String(repeating: "x", count: 40)
    }
    try probe.terminal.send(Key.enter)
    try probe.terminal.expect("gelesen:")
  }

  @Test("Control-Z stops, and the line is there again afterwards")
  func stop() throws {
    let shell = ["/bin/sh", "-c", "set -m; \"$0\"; echo angehalten; fg >/dev/null"]
    let probe = try ProbeTerminal(wrapper: shell)
    try probe.type("halb")
    try probe.expectLine("lotse> halb|")
    try probe.terminal.send(Key.controlZ)
    try probe.terminal.expect("angehalten")
    try probe.terminal.expectScreen("the line is drawn again") {
      $0.lineWithCursor == "lotse> halb|" && $0.lines.filter { $0 == "lotse> halb" }.count == 2
    }
    try probe.terminal.send(" ganz" + Key.left)
    try probe.expectLine("lotse> halb gan|z")
    try probe.terminal.send(Key.enter)
    try probe.terminal.expect("gelesen: [halb ganz]")
  }

  @Test(
    "signals that end the program take the half-typed line along",
    arguments: [SIGTERM, SIGHUP]
  )
  func terminate(signal: Int32) throws {
    let probe = try ProbeTerminal()
    try probe.type("halb fertig")
    try probe.expectLine("lotse> halb fertig|")
    probe.terminal.signal(signal)
    try probe.terminal.expect("beendet: [halb fertig]")
    #expect(try probe.terminal.expectEnd() == .exited(0))
  }

  @Test("a closed window takes the half-typed line along")
  func closedWindow() throws {
    let probe = try ProbeTerminal()
    try probe.type("halb fertig")
    try probe.expectLine("lotse> halb fertig|")
    probe.terminal.close()
    #expect(try probe.terminal.expectEnd() == .exited(0))
    #expect(probe.recorded == "beendet: [halb fertig]")
  }

  @Test("a window that closes without a signal is noticed as well")
  func closedWithoutSignal() throws {
    let probe = try ProbeTerminal(wrapper: ["/bin/sh", "-c", "trap '' HUP; exec \"$0\""])
    try probe.type("halb")
    try probe.expectLine("lotse> halb|")
    probe.terminal.close()
    #expect(try probe.terminal.expectEnd() == .exited(0))
    #expect(probe.recorded == "beendet: [halb]")
  }

  @Test("Control-C while a command runs is told; what was typed ahead is the next line")
  func interruptCommand() throws {
    let probe = try ProbeTerminal()
    try probe.type("/busy" + Key.enter)
    try probe.terminal.expect("Es läuft.")
    try probe.terminal.send(Key.controlC)
    try probe.terminal.expect("Unterbrochen.")
    try probe.type("/busy" + Key.enter)
    try probe.terminal.expect("Es läuft.")
    try probe.terminal.send("vorab" + Key.enter)
    probe.terminal.signal(SIGINT)
    try probe.terminal.expect("gelesen: [vorab]")
  }
}
