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

  @Test("a question that a card answers goes to it, however sure a command seems")
  func question() async {
    let sure = Route.Candidate(Self.list.reference, score: 0.95, fit: 0.5)
    #expect(await command("was ist fit connect", after: .certain(sure)) == "knowledge.ask")
    #expect(await command("was ist fit connect", after: .unsure([sure])) == "knowledge.ask")
    #expect(await command("was habe ich gemacht", after: .certain(sure)) == "log.list")
  }

  @Test("but one that is asked in the words of a command goes to that command")
  func inItsWords() async {
    let named = Route.Candidate(Self.list.reference, score: 0.95, fit: 0.8)
    #expect(await command("was ist fit connect", after: .certain(named)) == "log.list")
    #expect(await command("was ist fit connect", after: .unsure([named])) == nil)
  }

  @Test("but what is no question stays with a command that is likely")
  func statement() async {
    let sure = Route.Candidate(Self.list.reference, score: 0.95)
    let guess = Route.Candidate(Self.list.reference, score: 0.7, fit: 0.2)
    #expect(await command("fit connect", after: .certain(sure)) == "log.list")
    #expect(await command("fit connect", after: .certain(guess)) == "knowledge.ask")
  }

  @Test(
    "and what asks about one's own work or tells of it",
    arguments: [
      "ist die Schwerbehindertenvertretung schon angehört worden",
      "Wir führen die E-Akte ein, wen muss ich beteiligen?",
      "haben wir den Personalrat gestern gefragt", "wie sieht mein Dienstag aus",
      "gibt es morgen Termine?", "how does my week look", "which appointments are on Friday",
    ]
  )
  func own(line: String) async {
    let sure = Route.Candidate(Self.list.reference, score: 0.95, fit: 0.5)
    #expect(await command(line, after: .certain(sure)) == "log.list")
  }

  @Test("the field stays what the commands made of the line")
  func field() async {
    let profile = CommandReference(plugin: "roles", command: "profile")
    let guess = Route.Candidate(profile, score: 0.9, fit: 0.5)
    let router = KnowledgeRouter(
      before: FixedRouter(answer: .certain(guess)),
      knowledge: Knowledge()
    )
    guard case .certain(let chosen) = await router.route("was ist fit connect", in: .german) else {
      Issue.record("not certain")
      return
    }
    #expect(chosen.reference.qualified == "knowledge.ask")
    #expect(chosen.intent == "roles")
  }
}
