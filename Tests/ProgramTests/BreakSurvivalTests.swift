import LotseTestSupport
import Testing

/// Nobody ends a service gently when the power fails.
@Suite("What is counted of breaks")
struct BreakSurvivalTests {
  private static let now = "2026-11-23T10:00"

  @Test("is there after the service was killed, and the next process goes on with it")
  func killed() throws {
    let household = try Household()
    try household.run("break", "settings", "--micro", "1", "--now", Self.now)
    let watch = try household.terminal("break", "watch", "--lang", "en", "--now", Self.now)
    try watch.expect("short break · /break now, later, skip")
    let skipped = try household.run("break", "skip", "--lang", "en", "--now", Self.now)
    #expect(skipped.output.hasPrefix("Short break left out."))
    let later = try household.run("break", "later", "15", "--lang", "en", "--now", Self.now)
    let time = try #require(later.output.firstMatch(of: /short break from (\d\d:\d\d)/)?.1)
    watch.kill()
    #expect(try watch.expectEnd() == .killed(signal: 9))
    let stats = try household.run("break", "stats", "--json", "--now", Self.now)
    #expect(stats.output.contains("\"skipped\":1"))
    #expect(stats.output.contains("\"postponed\":1"))
    let check = try household.run("store", "check")
    #expect(check.status == 0, "\(check.output)")
    // Another process, another language: the break is still postponed to the same time.
    let status = try household.run("break", "status", "--lang", "de", "--now", Self.now)
    #expect(status.output.contains("\(time) Uhr"), "\(status.output)")
  }
}
