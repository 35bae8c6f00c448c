import Foundation
import LotseTestSupport
import Testing

@Suite("breaks in a terminal")
struct BreakTerminalTests {
  /// A Monday within the hours of reminders.
  private static let now = "2026-11-23T10:00"

  @Test("a break is announced above a half-typed line, which stays as it was")
  func announced() throws {
    let household = try Household()
    let terminal = try household.terminal("--lang", "de", "--now", Self.now)
    try terminal.expect("lotse> ")
    try terminal.send("/log halb getippte Zeile\u{1B}[D\u{1B}[D")
    try terminal.expectScreen("the line is typed") { $0.lineWithCursor.contains("Zei|le") }
    let column = terminal.screen.column
    // Whoever wants a break each minute is about to have one.
    try household.run("break", "settings", "--micro", "1", "--now", Self.now)
    try terminal.expectScreen("the break is announced") { $0.text.contains("Kurzpause") }
    try terminal.expectScreen("the line is as it was") {
      $0.lineWithCursor == "lotse> /log halb getippte Zei|le" && $0.column == column
    }
    let status = try household.run("break", "status", "--lang", "en", "--now", Self.now)
    #expect(status.output.contains("Soon"))
  }

  @Test("any key ends a countdown")
  func countdown() throws {
    let terminal = try Household().terminal("--lang", "en", "--now", Self.now)
    try terminal.expect("lotse> ")
    try terminal.send("/break exercise calm --minutes 1\r")
    try terminal.expect("any key ends it")
    try terminal.send("x")
    try terminal.expectScreen("it goes on") { screen in
      screen.text.contains("On to the next exercise?") || screen.text.contains("On you go")
    }
  }

  @Test("at a question, a break is taken and the question comes again")
  func digression() throws {
    let terminal = try Household().terminal("--lang", "de", "--now", Self.now)
    try terminal.expect("lotse> ")
    try terminal.send("/log entscheidung\r")
    try terminal.expect("Frage 1")
    try terminal.expect("> ")
    try terminal.send("/pause jetzt\r")
    try terminal.expect("Bewegungspause")
    try terminal.expect("Frage 1")
    try terminal.send("/pause\r")
    try terminal.expect("lotse> ")
  }

  @Test("the service speaks the language that is chosen while it runs, and keeps to new settings")
  func service() throws {
    let household = try Household()
    let terminal = try household.terminal("break", "watch", "--now", Self.now)
    try terminal.expect("Lotse reminds in these lines")
    try household.run("language", "de")
    try household.run("break", "settings", "--micro", "1", "--now", Self.now)
    try terminal.expect(": Kurzpause · /pause jetzt, später, auslassen")
  }
}
