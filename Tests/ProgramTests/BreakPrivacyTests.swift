import Foundation
import Testing

/// What somebody does not want to do in breaks may be health data.
@Suite("What is known of breaks")
struct BreakPrivacyTests {
  private static let now = "2026-11-23T10:00"

  @Test("stays out of exports, search and history, and is in the store itself")
  func kept() throws {
    let household = try Household()
    try household.run("break", "settings", "--without", "knees,breath", "--now", Self.now)
    try household.run("break", "settings", "--times", "yes", "--now", Self.now)
    try household.run("break", "later", "5", "--now", Self.now)
    try household.run("log", "An entry to be found", "--now", Self.now)
    let export = household.home.appending(path: "all.json")
    let outcome = try household.run("store", "export", export.path, "--lang", "en")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let exported = try String(contentsOf: export, encoding: .utf8)
    #expect(exported.contains("An entry to be found"))
    for word in ["knees", "breath", "postponed", "worked", "times", "keepsTimes"] {
      #expect(!exported.contains(word), "\(word) is exported")
      let found = try household.run("search", word, "--lang", "en")
      #expect(found.output.contains("Nothing found"), "\(found.output)")
    }
    let history = try household.run("history", "--lang", "en")
    #expect(!history.output.contains("break"), "\(history.output)")
    // The notes are there all the same: a test that looks in the wrong place proves nothing.
    let settings = try household.run("break", "settings", "--json", "--now", Self.now)
    #expect(settings.output.contains("knees"))
    let stats = try household.run("break", "stats", "--json", "--now", Self.now)
    #expect(stats.output.contains("\"postponed\":1"))
    let week = try household.run("break", "week", "--json", "--now", Self.now)
    #expect(week.output.contains("\"from\":\"10:00\""))
  }

  @Test("is not changed by importing what was exported elsewhere")
  func imported() throws {
    let (one, other) = (try Household(), try Household())
    try one.run("break", "settings", "--without", "knees")
    try one.run("log", "An entry")
    let export = one.home.appending(path: "all.json").path
    try one.run("store", "export", export)
    try other.run("store", "import", export, "--yes")
    #expect(try !other.run("break", "settings", "--json").output.contains("knees"))
  }
}
