import Foundation
import LotseTestSupport
import Testing

@Suite("lotse doctor")
struct DoctorTests {
  @Test("says that everything is in order, and makes nothing while it looks")
  func healthy() throws {
    let household = try Household()
    let before = try household.run("doctor", "--lang", "en")
    #expect(before.status == 0, "\(before.errors)")
    #expect(before.output.contains("Data: none yet"))
    _ = try household.run("log", "add", "Ein Eintrag")
    let german = try household.run("diagnose", "--lang", "de")
    #expect(german.output.contains("Alles ist in Ordnung."))
    #expect(german.output.contains("noch keine Sicherung: /speicher sichern"))
  }

  @Test(
    "fits on one screen of 80 columns and 24 rows",
    arguments: [("de", "Alles ist in Ordnung."), ("en", "Everything is in order.")]
  )
  func oneScreen(language: String, verdict: String) throws {
    let household = try Household()
    _ = try household.run("log", "add", "Ein Eintrag")
    let terminal = try household.terminal("doctor", "--lang", language)
    #expect(try terminal.expectEnd() == .exited(0))
    // Its first line has not been scrolled away.
    #expect(terminal.screen.lines.first == verdict, "\(terminal.screen)")
  }

  @Test("names a file that others can read, and how to mend it")
  func readable() throws {
    let household = try Household()
    _ = try household.run("log", "add", "An entry")
    try FileManager.default
      .setAttributes([.posixPermissions: 0o644], ofItemAtPath: household.store.path)
    let outcome = try household.run("doctor", "--lang", "en", "--format", "json")
    #expect(outcome.output.contains("chmod go= "), "\(outcome.output)")
    #expect(outcome.output.contains("\"sound\":false"))
  }

  @Test("lists the guides with where they come from, and says why one cannot be read")
  func guides() throws {
    let household = try Household()
    let folder = household.home.appending(path: ".config/lotse/plugins")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data("lotse: 1\nguide: umzug\nquestionz: []\n".utf8)
      .write(to: folder.appending(path: "umzug.yaml"))
    let outcome = try household.run("doctor", "--lang", "en")
    #expect(outcome.output.contains("assessment"), "\(outcome.output)")
    #expect(outcome.output.contains("umzug.yaml"), "\(outcome.output)")
    #expect(outcome.output.contains("“version” of a guide is missing"), "\(outcome.output)")
  }

  @Test("tells a damaged store in words, and ends well")
  func damaged() throws {
    let household = try Household()
    _ = try household.run("log", "add", "An entry")
    try Data("SQLite format 3\u{0} and then nothing of the kind".utf8).write(to: household.store)
    let outcome = try household.run("doctor", "--lang", "en")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("This is to be mended:"), "\(outcome.output)")
  }
}
