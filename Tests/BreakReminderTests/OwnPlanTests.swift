import BreakReminder
import LotseHost
import LotseKit
import LotseTestSupport
import Testing

@testable import lotse

@Suite("A plan of one's own")
struct OwnPlanTests {
  private func rehearsal() -> Rehearsal {
    let workspace = MemoryWorkspace()
    let plugin = BreakReminder(files: .embedded, notes: workspace.notes(of: "breaks"))
    return Rehearsal(plugin, .english, in: workspace)
  }

  @Test("changes only what is said, and its limits hold")
  func limits() async throws {
    let rehearsal = rehearsal()
    let page = await rehearsal.last(
      "/break own --micro 25 --micro-length 90 --postpone 1 --in-a-row 0 --day-end \"10, 8\""
    )
    #expect(page.contains("Short break: every 25 minutes, 90 seconds"))
    #expect(page.contains("Movement break: every 60 minutes, 5 minutes"))
    #expect(page.contains("after 8 and 10 hours"))
    await rehearsal.type("/break later 5")
    let later = await rehearsal.last("/break later 5", showing: .error)
    #expect(later.contains("once at most"))
    #expect(await rehearsal.last("/break skip", showing: .error).contains("in a row"))
  }

  @Test("asks for everything from what holds now, and Enter keeps it")
  func asked() async throws {
    let rehearsal = rehearsal()
    await rehearsal.type("/break settings --plan strict")
    let before = try await rehearsal.value("plan")
    await rehearsal.type("/break own", "", "", "", "", "", "", "", "", "", "", "", "", "", "")
    let after = try await rehearsal.value("plan")
    #expect(after?["preset"] == "own")
    #expect(after?["plan"] == before?["plan"])
  }

  @Test(
    "says what it expects",
    arguments: [
      ("--postpone often", "“often” is no limit: 0 to 99, or “any”."),
      ("--day-end 25", "“25” are no hours: 1 to 16"),
      ("--micro-length 2", "10"),
    ]
  )
  func refused(typed: String, sentence: String) async throws {
    let rehearsal = rehearsal()
    #expect(await rehearsal.last("/break own \(typed)", showing: .error).contains(sentence))
    #expect(try await rehearsal.value("plan")?["preset"] == "standard")
  }
}
