import LotseHost
import LotseKit
import LotseKnowledge
import Testing

/// A router that knows one answer.
private struct FixedRouter: LineRouter {
  let answer: Route

  func route(_ line: String, in language: Language) async -> Route { answer }
}

@Suite("Which plain lines are for the cards")
struct KnowledgeRouterTests {
  private static let list = Route.Candidate(
    CommandReference(plugin: "log", command: "list"),
    score: 0.6
  )

  private func command(
    _ line: String,
    _ language: Language = .german,
    after answer: Route = .none(nearest: [])
  ) async -> String? {
    let router = KnowledgeRouter(before: FixedRouter(answer: answer), knowledge: Knowledge())
    guard case .certain(let candidate) = await router.route(line, in: language) else { return nil }
    return candidate.reference.qualified
  }

  @Test(
    "questions on their subjects",
    arguments: [
      "Kann der Datenschutzbeauftragte auch IT-Leiter sein?", "was ist fit connect",
      "ab wann muss ich EU-weit ausschreiben", "can our head of IT be the DPO",
      "DSFA", "Schwellenwerte 2026",
    ]
  )
  func taken(line: String) async {
    #expect(await command(line) == "knowledge.ask")
  }

  @Test(
    "but no others",
    arguments: [
      "wie wird das Wetter morgen", "gestern mit Frau Kaya telefoniert", "hello",
      "bestell eine Pizza", "Einladung an alle verschicken",
    ]
  )
  func left(line: String) async {
    #expect(await command(line) == nil)
  }

  @Test("and none that a command claims with certainty")
  func certain() async {
    #expect(await command("was ist fit connect", after: .certain(Self.list)) == "log.list")
    #expect(await command("was ist fit connect", after: .unsure([Self.list])) == "knowledge.ask")
  }
}
