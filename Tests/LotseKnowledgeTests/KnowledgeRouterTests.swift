import LotseHost
import LotseKit
import LotseKnowledge
import Testing

/// A router that knows one answer.
private struct FixedRouter: LineRouter {
  let answer: Route

  func route(_ line: String, in language: Language) async -> Route { answer }
  func candidates(for line: String, in language: Language) async -> [Route.Candidate] { [] }
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

  @Test("and none that a command fits better")
  func certain() async {
    let sure = Route.Candidate(Self.list.reference, score: 0.95)
    #expect(await command("was ist fit connect", after: .certain(sure)) == "log.list")
    #expect(await command("was habe ich gemacht", after: .certain(Self.list)) == "log.list")
  }

  @Test("and where the words of a command are only somewhat like it, the card wins")
  func unlikely() async {
    let guess = Route.Candidate(Self.list.reference, score: 0.7, fit: 0.2)
    #expect(await command("was ist fit connect", after: .certain(guess)) == "knowledge.ask")
    #expect(await command("fit connect", after: .certain(guess)) == "knowledge.ask")
    #expect(await command("was habe ich gemacht", after: .certain(guess)) == "log.list")
  }

  @Test("commands that answer questions keep those of their field")
  func advisors() async {
    let compatible = CommandReference(plugin: "roles", command: "compatible")
    let advice = Route.Candidate(compatible, score: 0.9, fit: 0.3)
    let line = "Kann der Datenschutzbeauftragte auch IT-Leiter sein?"
    for (advisors, expected) in [(["roles.compatible"], "roles.compatible"), ([], "knowledge.ask")]
    {
      let router = KnowledgeRouter(
        before: FixedRouter(answer: .certain(advice)),
        knowledge: Knowledge(),
        advisors: Set(advisors)
      )
      guard case .certain(let chosen) = await router.route(line, in: .german) else {
        Issue.record("not certain")
        continue
      }
      #expect(chosen.reference.qualified == expected)
    }
  }

  @Test("where a command and a card may be meant, the user is asked")
  func asked() async {
    let close = Route.Candidate(Self.list.reference, score: 0.6, fit: 0.8)
    let router = KnowledgeRouter(
      before: FixedRouter(answer: .certain(close)),
      knowledge: Knowledge()
    )
    guard case .unsure(let several) = await router.route("was ist fit connect", in: .german) else {
      Issue.record("not asked")
      return
    }
    #expect(several.map(\.reference.qualified) == ["knowledge.ask", "log.list"])
  }

  @Test("a clear question wins over commands that are only likely")
  func clear() async {
    #expect(await command("was ist fit connect", after: .unsure([Self.list])) == "knowledge.ask")
  }
}
