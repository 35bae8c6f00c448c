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

private struct MissingValue: Error {}
