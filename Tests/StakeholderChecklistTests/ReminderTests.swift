import LotseKit
import LotseTestSupport
import StakeholderChecklist
import Testing

@testable import lotse

@Suite("Reminders of the checklist")
struct ReminderTests {
  /// A project of another process, decided on 7 December: in a fortnight.
  private func project() async -> Rehearsal {
    let rehearsal = Rehearsal.stakeholders()
    await rehearsal.type(
      "/beteiligte Mobiles Arbeiten",
      "Bayern",
      "1",
      "22000",
      "1",
      "ja",
      "ja",
      "nein",
      "1",
      "nein",
      "ja",
      "7.12.2026",
      "",
      ""
    )
    return rehearsal
  }

  private func messages(
    _ rehearsal: Rehearsal,
    hours: Int = 0,
    _ changes: ScriptedBackground.Change...
  ) async throws -> [String] {
    try await ScriptedBackground(rehearsal, changes: changes, secondsPerChange: hours * 3600)
      .messages(of: StakeholderChecklist(.embedded))
  }

  @Test("before a decision passes, whoever must be heard first is named")
  func near() async throws {
    let told = try await messages(await project())
    #expect(told.count == 1)
    let message = try #require(told.first)
    #expect(message.hasPrefix("Mobiles Arbeiten: Noch 14 Tage (bis Mo 7.12.2026)"))
    #expect(message.contains("vor der Entscheidung: anhören: SBV"))
    #expect(message.hasSuffix("/beteiligte prüfen 1"))
  }

  @Test("once a day, and again on the next")
  func daily() async throws {
    let told = try await messages(await project(), hours: 6, { _ in }, { _ in }, { _ in })
    #expect(told.count == 2)
    #expect(told.last?.contains("Noch 13 Tage") == true)
  }

  @Test("the last day is told in the singular, and what was missed for some weeks")
  func passing() async throws {
    let project = await project()
    let tomorrow = try await messages(project.later(days: 13))
    #expect(tomorrow.first?.contains("Noch 1 Tag (") == true)
    let missed = try await messages(project.later(days: 20))
    #expect(missed.first?.contains("Versäumt, „Entscheidung“ war am Mo 7.12.2026") == true)
    #expect(try await messages(project.later(days: 60)).isEmpty)
  }

  @Test("nothing is said while there is time, or once all are heard")
  func silence() async throws {
    let rehearsal = Rehearsal.stakeholders()
    #expect(try await messages(rehearsal).isEmpty)
    let project = await project()
    await project.type("/beteiligte termin Entscheidung --am 1.6.2027")
    #expect(try await messages(project).isEmpty)
    await project.type("/beteiligte termin Entscheidung --am 7.12.2026")
    await project.type("/beteiligte stand SBV, Gleichstellung gehört")
    let told = try await messages(project)
    #expect(told.allSatisfy { !$0.contains("SBV") }, "\(told)")
  }

  @Test("a date that another process brings near is told at once")
  func other() async throws {
    let project = await project()
    await project.type("/beteiligte termin Entscheidung --am 1.6.2027")
    let told = try await messages(project) { rehearsal in
      await rehearsal.type("/beteiligte termin Entscheidung --am 27.11.2026")
    }
    #expect(told.count == 1)
    #expect(told.first?.contains("Noch 4 Tage") == true)
  }

  @Test("what this process was told itself is news only on the next day")
  func own() async throws {
    let plugin = StakeholderChecklist(.embedded)
    let project = await project()
    await project.type("/beteiligte termin Entscheidung --am 1.6.2027")
    let here = Rehearsal(plugin, .german, in: project.workspace)
    let background = ScriptedBackground(
      here,
      changes: [
        { _ in await here.type("/beteiligte termin Entscheidung --am 27.11.2026") }, { _ in },
      ],
      secondsPerChange: 8 * 3600
    )
    let told = try await background.messages(of: plugin)
    #expect(told.count == 1)
    #expect(told.first?.contains("Noch 3 Tage") == true)
  }
}
