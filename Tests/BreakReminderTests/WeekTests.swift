import BreakReminder
import LotseKit
import LotseTestSupport
import Testing

@testable import lotse

@Suite("The week of breaks by the clock")
struct WeekTests {
  /// What is kept of the last day.
  private func times(_ desk: Desk) -> [String] {
    (desk.state.days.last?.times ?? []).map { "\($0.from.iso)-\($0.until.iso) \($0.what)" }
  }

  @Test("shows the desk, and what became of each break in its place")
  func day() throws {
    var desk = try Desk(keepsTimes: true)
    desk.work(minutes: 30)
    desk.rest(seconds: 60)
    desk.work(minutes: 29)
    _ = try desk.postpone(minutes: 5)
    desk.work(minutes: 6)
    desk.rest(seconds: 600)
    desk.work(minutes: 20)
    _ = try desk.skip()
    desk.work(minutes: 37)
    #expect(
      times(desk) == [
        // The minute of looking away before the reminder is work; a short break ends no stretch.
        "08:00-09:06 work", "08:30-08:31 kept", "09:00-09:00 postponed", "09:06-09:16 kept",
        "09:16-10:13 work", "09:36-09:36 skipped", "10:11-10:11 missed",
      ]
    )
  }

  @Test("a break that goes on is one break, however long it gets")
  func goesOn() throws {
    var desk = try Desk(keepsTimes: true)
    desk.work(minutes: 30)
    desk.rest(seconds: 900)
    desk.work(minutes: 1)
    let day = try #require(desk.state.days.last)
    #expect(day.kept == [.micro: 1])
    #expect(day.natural == 0)
    #expect(times(desk).contains("08:30-08:45 kept"))
  }

  @Test("a sleeping machine is time away, a night is not", arguments: [45, 14 * 60])
  func asleep(minutes: Int) throws {
    var desk = try Desk(at: 17, keepsTimes: true)
    desk.work(minutes: 10)
    desk.sleep(minutes: minutes)
    desk.work(minutes: 10)
    let natural = desk.state.days.flatMap { $0.times ?? [] }.filter { $0.what == .natural }
    #expect(natural.map(\.from.iso) == (minutes == 45 ? ["17:10"] : []))
    #expect(natural.map(\.until.iso) == (minutes == 45 ? ["17:55"] : []))
  }

  @Test("no time is kept unless somebody wants it")
  func unwanted() throws {
    var desk = try Desk()
    desk.work(minutes: 40)
    desk.rest(seconds: 600)
    _ = try desk.skip()
    #expect(desk.state.days.allSatisfy { $0.times == nil })
  }

  private func rehearsal(_ language: Language) -> Rehearsal {
    let workspace = MemoryWorkspace()
    let plugin = BreakReminder(files: .embedded, notes: workspace.notes(of: "breaks"))
    return Rehearsal(plugin, language, in: workspace)
  }

  @Test("is switched on by whose it is, shown, and forgotten when it is switched off")
  func switched() async throws {
    let rehearsal = rehearsal(.english)
    await rehearsal.type("/break skip")
    #expect(await rehearsal.last("/break week").contains("not when"))
    await rehearsal.type("/break settings --times yes", "/break skip", "/break later 5")
    let week = try await rehearsal.value("week")
    #expect(week?["week"] == "2026-W48")
    let skipped: JSONValue = ["what": "skipped", "from": "10:00", "until": "10:00"]
    let postponed: JSONValue = ["what": "postponed", "from": "10:00", "until": "10:00"]
    let monday: JSONValue = ["day": "2026-11-23", "times": [skipped, postponed]]
    #expect(week?["days"] == [monday])
    #expect(await rehearsal.last("/break week").contains("Breaks of week 48"))
    #expect(await rehearsal.last("/break week 2026-11-16").contains("week 47"))
    await rehearsal.type("/break settings --times no", "/break settings --times yes")
    #expect(try await rehearsal.value("week")?["days"] != [monday])
    // How many there were is no time.
    let stats = try await rehearsal.value("stats")
    guard case .array(let days)? = stats?["days"] else { throw MissingValue() }
    #expect(days.first?["skipped"] == 2)
  }

  @Test("speaks German")
  func german() async throws {
    let rehearsal = rehearsal(.german)
    await rehearsal.type("/pause einstellungen --zeiten ja", "/pause auslassen")
    let said = await rehearsal.last("/pause woche")
    #expect(said.contains("Pausen der Woche 48"))
    #expect(said.contains("/pause einstellungen --zeiten nein"))
  }
}

private struct MissingValue: Error {}
