import LotseKit
import MeetingCost
import Testing

@Suite("What a meeting costs")
struct MeetingCostTests {
  private func cost(_ people: Int, _ minutes: Int, in language: Language) async throws -> Reply {
    let answers: [String: Answer] = [
      "people": .given(.integer(people)), "minutes": .given(.integer(minutes)),
    ]
    return try await MeetingCost().run(
      Request(command: "meeting", arguments: answers),
      in: GivenConversation(language: language, answers: answers)
    )
  }

  @Test(
    "is the time of everybody",
    arguments: [
      (8, 90, "12 Arbeitsstunden und 0 Minuten"), (3, 25, "1 Arbeitsstunden und 15 Minuten"),
    ]
  )
  func sum(people: Int, minutes: Int, words: String) async throws {
    let reply = try await cost(people, minutes, in: .german)
    #expect(reply.document == Document(Prose(words)))
  }

  @Test("is told to programs in minutes, and to people in their language") func languages()
    async throws
  {
    let reply = try await cost(8, 90, in: .english)
    #expect(try reply.value == ["minutes": .integer(720)])
    #expect(reply.document == Document(Prose("12 working hours and 0 minutes")))
  }

  @Test("cannot be told while a question is open") func open() async {
    await #expect(throws: GivenConversation.NoAnswer.self) {
      try await MeetingCost().run(
        Request(command: "meeting", arguments: [:]),
        in: GivenConversation(language: .german, answers: [:])
      )
    }
  }
}
