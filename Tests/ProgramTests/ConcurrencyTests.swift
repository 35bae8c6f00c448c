import Foundation
import Testing

@Suite("Several processes on one store")
struct ConcurrencyTests {
  @Test("eight that write at once lose nothing")
  func many() async throws {
    let household = try Household()
    let rounds = 10
    for round in 0..<rounds {
      let processes = try (0..<8).map { writer in
        try household.start(["log", "Eintrag \(round) von \(writer)"]).process
      }
      for process in processes {
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
      }
    }
    let listed = try household.run(
      "log",
      "list",
      "--json",
      "--from",
      "2000-01-01",
      "--count",
      "1000"
    )
    _ = listed
    let numbers = try household.run("history", "1000", "--json").output
    #expect(numbers.components(separatedBy: "\"action\":\"added\"").count - 1 == rounds * 8)
    #expect(try household.run("store", "check").status == 0)
  }

  @Test("killed at any moment, the store is whole and what was confirmed is there")
  func killed() throws {
    let household = try Household()
    var confirmed = 0
    for round in 0..<30 {
      let (process, output, _) = try household.start(["log", "Eintrag \(round)"])
      // The delay grows by steps of a spin, so that the kill hits every phase of a run.
      for _ in 0..<(round * 20_000) { _ = round }
      kill(process.processIdentifier, SIGKILL)
      let text = output.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      if !text.isEmpty { confirmed += 1 }
    }
    try household.run("log", "am Ende")
    let steps = try household.run("history", "1000", "--json").output
    #expect(steps.components(separatedBy: "\"action\":\"added\"").count - 1 >= confirmed + 1)
    #expect(try household.run("store", "check").status == 0)
  }
}
