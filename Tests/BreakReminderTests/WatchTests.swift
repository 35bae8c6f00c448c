import BreakReminder
import LotseKit
import LotseTestSupport
import Synchronization
import Testing

@testable import lotse

/// The reminder at work beside a session.
@Suite("While somebody works")
struct WatchTests {
  private let workspace = MemoryWorkspace()

  private func rehearsal(_ presence: any PresenceSource) -> Rehearsal {
    let plugin = BreakReminder(
      files: .embedded,
      notes: workspace.notes(of: "breaks"),
      presence: presence
    )
    return Rehearsal(plugin, .english, in: workspace)
  }

  @Test("a break is announced, offered, and explained the first time")
  func announced() async throws {
    let rehearsal = rehearsal(StillPresence())
    let background = ScriptedBackground(
      rehearsal,
      changes: Array(repeating: { _ in }, count: 60),
      secondsPerChange: 60
    )
    let told = try await background.messages(of: BreakReminder(rehearsal))
    #expect(told.first == "In 1 minute: short break · /break now, later, skip")
    #expect(told.dropFirst().first?.contains("/break privacy") == true)
  }

  @Test("an appointment keeps it away")
  func appointment() async throws {
    let agenda = Rehearsal(AgendaPlugin.plugin, .english, in: workspace)
    await agenda.type("/agenda appointment Council today 10:20-12:00")
    let rehearsal = rehearsal(StillPresence())
    let background = ScriptedBackground(
      rehearsal,
      changes: Array(repeating: { _ in }, count: 60),
      secondsPerChange: 60
    )
    #expect(try await background.messages(of: BreakReminder(rehearsal)).isEmpty)
    let value = try await rehearsal.value("why")
    guard case .array(let withheld)? = value?["withheld"] else { throw MissingValue() }
    #expect(withheld.first?["reason"] == "appointment in the agenda")
  }

  @Test(
    "whoever is away for an hour has had one break, however the desktop tells it",
    arguments: [true, false]
  )
  func absence(isLocked: Bool) async throws {
    let away = LeavingPresence(isLocked: isLocked)
    let rehearsal = rehearsal(away)
    await rehearsal.type("/break settings --times yes")
    let minutes = Array(0..<400)
    let background = ScriptedBackground(
      rehearsal,
      changes: minutes.map { _ in { _ in away.pass(15) } },
      secondsPerChange: 15
    )
    let plugin = BreakReminder(
      files: .embedded,
      notes: workspace.notes(of: "breaks"),
      presence: away
    )
    #expect(try await background.messages(of: plugin).isEmpty)
    guard case .array(let days)? = try await rehearsal.value("stats")?["days"] else {
      throw MissingValue()
    }
    #expect(days.first?["natural"] == 1)
    guard case .array(let week)? = try await rehearsal.value("week")?["days"],
      case .array(let times)? = week.first?["times"]
    else { throw MissingValue() }
    #expect(times.count { $0["what"] == "natural" } == 1, "\(times)")
    // Who sees nothing but the lock waits a little for somebody else to see more.
    let back: JSONValue = isLocked ? "11:22" : "11:20"
    #expect(times.contains { $0["what"] == "natural" && $0["until"] == back }, "\(times)")
  }

  @Test("a service that is started anew goes on where the last one stopped, without a burst")
  func restarted() async throws {
    var rehearsal = rehearsal(StillPresence())
    #expect(try await told(rehearsal, minutes: 20).isEmpty)
    rehearsal.now = Moment(seconds: rehearsal.now.seconds + 21 * 60, offset: 3600)
    let told = try await told(rehearsal, minutes: 11)
    #expect(told.first == "In 1 minute: short break · /break now, later, skip")
    #expect(told.count == 2)
    // The machine was off over noon: nothing of the morning is left to be told.
    rehearsal.now = Moment(seconds: rehearsal.now.seconds + 4 * 3600, offset: 3600)
    #expect(try await self.told(rehearsal, minutes: 28).isEmpty)
  }

  @Test("a break that nobody answered can be taken up later")
  func takenUp() async throws {
    var rehearsal = rehearsal(StillPresence())
    #expect(try await told(rehearsal, minutes: 37).count == 2)
    rehearsal.now = Moment(seconds: rehearsal.now.seconds + 40 * 60, offset: 3600)
    let why = await rehearsal.last("/break why")
    #expect(why.contains("10:35") && why.contains("nobody answered"), "\(why)")
    #expect(await rehearsal.last("/break now").hasPrefix("Short break, 45 seconds"))
    rehearsal.now = Moment(seconds: rehearsal.now.seconds + 60, offset: 3600)
    guard case .array(let days)? = try await rehearsal.value("stats")?["days"] else {
      throw MissingValue()
    }
    #expect(days.first?["missed"] == 1)
    #expect(days.first?["kept"] == ["micro": 1])
  }

  /// What is told in some minutes.
  private func told(_ rehearsal: Rehearsal, minutes: Int) async throws -> [String] {
    let background = ScriptedBackground(
      rehearsal,
      changes: Array(repeating: { _ in }, count: minutes),
      secondsPerChange: 60
    )
    return try await background.messages(of: BreakReminder(rehearsal))
  }

  @Test("two processes tell of one break once")
  func once() async throws {
    let rehearsal = rehearsal(StillPresence())
    await rehearsal.type("/break settings --micro 1")
    let plugin = BreakReminder(rehearsal)
    let first = ScriptedBackground(rehearsal, changes: [{ _ in }])
    let second = ScriptedBackground(rehearsal, changes: [{ _ in }])
    let told = try await first.messages(of: plugin) + second.messages(of: plugin)
    #expect(told.count == 1, "\(told)")
  }
}

extension BreakReminder {
  /// The plugin of a rehearsal.
  fileprivate init(_ rehearsal: Rehearsal) {
    self.init(
      files: .embedded,
      notes: rehearsal.workspace.notes(of: "breaks"),
      presence: StillPresence()
    )
  }
}

/// Somebody who sits at the desk, with nothing going on.
private struct StillPresence: PresenceSource {
  func activity() async -> Activity { Activity(idle: 8) }
  func occupations(programs: Set<String>) async -> Set<Occupation> { [] }
  func senses() async -> [Sense] { [] }
}

/// Somebody who works for twenty minutes and then leaves for an hour, with the screen locked or
/// with hands off keyboard and mouse.
private final class LeavingPresence: PresenceSource {
  private let seconds = Mutex(0)
  private let isLocked: Bool

  init(isLocked: Bool) { self.isLocked = isLocked }

  func pass(_ passed: Int) { seconds.withLock { $0 += passed } }

  func activity() async -> Activity {
    let now = seconds.withLock(\.self)
    let left = (1200..<4800).contains(now) ? now - 1200 : nil
    let uptime = 10_000 + now
    return isLocked
      ? Activity(idle: nil, isLocked: left != nil, uptime: uptime)
      : Activity(idle: left ?? 8, uptime: uptime)
  }

  func occupations(programs: Set<String>) async -> Set<Occupation> { [] }
  func senses() async -> [Sense] { [] }
}

private struct MissingValue: Error {}
