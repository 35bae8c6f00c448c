import FoundationEssentials
import Glibc
import LotseTestSupport
import Testing

@Suite("Text comes from the clipboard, from completion, from the history")
struct ReadlineConsoleTextTests {
  @Test("a pasted text runs nothing: its line breaks become spaces")
  func paste() throws {
    let probe = try ProbeTerminal()
    try probe.type(Key.paste("eins\rzwei\tdrei\r"))
    try probe.expectLine("lotse> eins zwei drei|")
    try probe.terminal.send(Key.enter)
    try probe.terminal.expect("gelesen: [eins zwei drei]")
  }

  @Test("a pasted text cannot command the terminal, nor turn its direction")
  func hostilePaste() throws {
    let probe = try ProbeTerminal()
    try probe.type(Key.paste("a\u{1B}[31mb\u{9B}31mc\u{202E}d\u{2066}e\u{7F}ü"))
    try probe.expectLine("lotse> a [31mb  31mc   d   e ü|")
    #expect(!String(decoding: probe.terminal.output, as: UTF8.self).contains("\u{9B}"))
  }

  @Test("in an answer of several lines, pasted line breaks stay, and an empty line is kept")
  func pasteLines() throws {
    let probe = try ProbeTerminal()
    try probe.type("/text" + Key.enter)
    try probe.expectLine("> |")
    try probe.terminal.send(
      Key.paste("eins\r\rzwei\r") + Key.enter + "drei" + Key.enter + Key.enter
    )
    try probe.terminal.expect("gelesen: [eins||zwei|drei]")
  }

  @Test("two megabytes are read in full", arguments: [true, false])
  func longLine(isPaste: Bool) throws {
    let probe = try ProbeTerminal()
    let text = String(repeating: "größer ", count: 222_222)
    try probe.type(isPaste ? Key.paste(text) : text)
    try probe.terminal.expectScreen("the length is shown") {
      $0.text.contains("[\(text.utf8.count) Bytes]")
    }
    try probe.terminal.send(Key.enter)
    try probe.terminal.expect("gelesen: \(text.utf8.count) Bytes")
    try probe.type("weiter" + Key.enter)
    try probe.terminal.expect("gelesen: [weiter]")
  }

  @Test("Control-C ends a paste that never ends")
  func endlessPaste() throws {
    let probe = try ProbeTerminal()
    // More than the terminal holds: when all is sent, the console is in the middle of the paste.
    try probe.type("\u{1B}[200~" + String(repeating: "halb ", count: 100_000))
    try probe.terminal.send(Key.controlC)
    try probe.terminal.expect("verworfen")
    try probe.type("weiter" + Key.enter)
    try probe.terminal.expect("gelesen: [weiter]")
  }

  @Test("one completion is completed with a space, several as far as they agree")
  func completion() throws {
    let probe = try ProbeTerminal()
    try probe.type("/fo" + Key.tab)
    try probe.expectLine("lotse> /forts|")
    try probe.terminal.send("e" + Key.tab)
    try probe.expectLine("lotse> /fortsetzen |")
    try probe.terminal.send("pruef" + Key.tab)
    try probe.expectLine("lotse> /fortsetzen Prüfung |")
  }

  @Test("several completions are listed; one that would command the terminal is left out")
  func listing() throws {
    let probe = try ProbeTerminal()
    try probe.type(Key.tab + Key.tab)
    try probe.terminal.expectScreen("the words are listed, then the prompt") {
      $0.text.contains("Prüfung") && $0.text.contains("/fortschritt")
        && $0.lineWithCursor == "lotse> |"
    }
    #expect(!probe.terminal.screen.text.contains("böse"))
  }

  @Test("a word with spaces is put into quotes, and an open quote is closed")
  func quotes() throws {
    let probe = try ProbeTerminal()
    try probe.type("frau" + Key.tab)
    try probe.expectLine("lotse> \"Frau Kaya\" |")
    try probe.terminal.send("\"frau k" + Key.tab)
    try probe.expectLine("lotse> \"Frau Kaya\" \"Frau Kaya\" |")
  }

  @Test("completions that never come hold up nothing")
  func slowCompletion() throws {
    let probe = try ProbeTerminal()
    try probe.type("ewig" + Key.tab + "!" + Key.enter)
    try probe.terminal.expect("gelesen: [ewig!]")
  }

  @Test("commands are called back in the next session, answers never")
  func history() throws {
    let probe = try ProbeTerminal(history: ["/log früher"])
    try probe.type("/answer" + Key.enter)
    try probe.expectLine("> |")
    try probe.terminal.send(Key.up + Key.up + "geheim" + Key.enter)
    try probe.terminal.expect("gelesen: [geheim]")
    try probe.type(Key.up)
    try probe.expectLine("lotse> /answer|")
    try probe.terminal.send(Key.up)
    try probe.expectLine("lotse> /log früher|")
    try probe.terminal.send(Key.enter)
    try probe.terminal.expect("gelesen: [/log früher]")
    try probe.type(Key.controlD)
    #expect(try probe.terminal.expectEnd() == .exited(0))
    #expect(probe.text(of: probe.history) == "/log früher\n/answer\n/log früher\n")
    let mode = try FileManager.default.attributesOfItem(atPath: probe.history.path)[
      .posixPermissions
    ]
    #expect(mode as? Int == 0o600)
  }

  @Test("two thousand commands are kept, and two sessions lose none of each other's")
  func historyOfTwo() throws {
    let old = (0..<2100).map { "/log \($0)" }
    let first = try ProbeTerminal(history: old)
    let second = try ProbeTerminal(environment: ["PROBE_HISTORY": first.history.path])
    try first.expectLine("lotse> |")
    try second.expectLine("lotse> |")
    try first.type("eins" + Key.enter)
    try first.terminal.expect("gelesen: [eins]")
    try second.type("zwei" + Key.enter)
    try second.terminal.expect("gelesen: [zwei]")
    try first.type("drei" + Key.enter)
    try first.terminal.expect("gelesen: [drei]")
    let lines = first.text(of: first.history).split(separator: "\n").map(String.init)
    #expect(lines.count == 2003)
    #expect(lines.first == "/log 100")
    #expect(lines.suffix(4) == ["/log 2099", "eins", "zwei", "drei"])
  }

  @Test("a history that somebody tampered with commands nothing")
  func hostileHistory() throws {
    let probe = try ProbeTerminal(history: ["/log gut", "/log \u{9B}31mböse"])
    try probe.type(Key.up)
    try probe.expectLine("lotse> /log gut|")
  }

  @Test("Control-R finds a command")
  func search() throws {
    let probe = try ProbeTerminal(history: ["/log Prüfung", "/agenda"])
    try probe.type(Key.controlR + "Prü")
    try probe.terminal.expectScreen("the hit is shown") { $0.text.contains("/log Prüfung") }
    try probe.terminal.send(Key.enter)
    try probe.terminal.expect("gelesen: [/log Prüfung]")
  }
}

@Suite("Answers of several lines")
struct ReadlineConsoleLinesTests {
  @Test("an empty line ends the text, and it is said so once")
  func lines() throws {
    let probe = try ProbeTerminal()
    try probe.type("/text" + Key.enter)
    try probe.expectLine("> |")
    try probe.terminal.send("eins" + Key.enter)
    try probe.expectLine("… (leere Zeile = fertig) |")
    try probe.terminal.send("/zwei" + Key.enter)
    try probe.expectLine("… |")
    try probe.terminal.send(Key.enter)
    try probe.terminal.expect("gelesen: [eins|/zwei]")
  }

  @Test(
    "commands, ? and an empty line come at once if they are first",
    arguments: ["/hilfe", "?", ""]
  )
  func first(line: String) throws {
    let probe = try ProbeTerminal()
    try probe.type("/text" + Key.enter)
    try probe.expectLine("> |")
    try probe.terminal.send(line + Key.enter)
    try probe.terminal.expect("gelesen: [\(line)]")
  }

  @Test("SIGTERM takes all lines along")
  func draft() throws {
    let probe = try ProbeTerminal()
    try probe.type("/text" + Key.enter)
    try probe.expectLine("> |")
    try probe.terminal.send("eins" + Key.enter + "zw")
    try probe.terminal.expectScreen("the second line is being typed") {
      $0.lineWithCursor.hasSuffix("zw|")
    }
    probe.terminal.signal(SIGTERM)
    try probe.terminal.expect("beendet: [eins|zw]")
  }

  @Test("the editor of the environment gets the text, with its arguments and without a shell")
  func editor() throws {
    let probe = try ProbeTerminal(environment: ["EDITOR": "/bin/sed -i s/e/E/;$a$(id)"])
    try probe.type("/text" + Key.enter)
    try probe.expectLine("> |")
    try probe.terminal.send("erste Zeile" + Key.enter + "/bearbeiten" + Key.enter)
    try probe.terminal.expect("gelesen: [Erste Zeile|$(id)]")
    let left = try FileManager.default.contentsOfDirectory(atPath: probe.folder.path)
    #expect(!left.contains { $0.hasPrefix("lotse-") })
  }

  @Test("an editor can be what a question begins with; it holds the former answer")
  func editorAtOnce() throws {
    let probe = try ProbeTerminal(environment: ["EDITOR": "/bin/sed -i s/$/!/"])
    try probe.type("/editor" + Key.enter)
    try probe.terminal.expect("gelesen: [früher!]")
  }

  @Test("lines from an editor become one where only one fits")
  func editorForOneLine() throws {
    let source = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try Data("eins\n\nzwei\n".utf8).write(to: source)
    defer { try? FileManager.default.removeItem(at: source) }
    let probe = try ProbeTerminal(environment: ["EDITOR": "/bin/cp \(source.path)"])
    try probe.type("/answer" + Key.enter)
    try probe.expectLine("> |")
    try probe.terminal.send("/bearbeiten" + Key.enter)
    try probe.terminal.expect("gelesen: [eins zwei]")
  }

  @Test("an editor that fails leaves the line to go on with")
  func editorFails() throws {
    let probe = try ProbeTerminal(environment: ["VISUAL": "/bin/false", "EDITOR": "/bin/true"])
    try probe.type("/editor" + Key.enter)
    try probe.terminal.expect("Der Editor /bin/false hat nichts gespeichert.")
    try probe.expectLine("> |")
    try probe.terminal.send("getippt" + Key.enter + Key.enter)
    try probe.terminal.expect("gelesen: [getippt]")
  }

  @Test("without an editor, /edit is a line like others")
  func noEditor() throws {
    let probe = try ProbeTerminal(environment: ["PATH": "/nowhere"])
    try probe.type("/answer" + Key.enter)
    try probe.expectLine("> |")
    try probe.terminal.send("/edit" + Key.enter)
    try probe.terminal.expect("gelesen: [/edit]")
  }
}
