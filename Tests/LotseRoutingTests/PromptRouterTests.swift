import LotseHost
import LotseKit
import LotseRouting
import Testing

@Suite("The host's router")
struct PromptRouterTests {
  private func router() throws -> PromptRouter {
    let manifests = BuiltInCommands.manifests(for: try RoutingMaterial.embedded())
    return PromptRouter(manifests)
  }

  @Test("is sure of what is clear")
  func certain() async throws {
    let route = try await router().route("wie sichere ich meine Daten", in: .german)
    guard case .certain(let candidate) = route else {
      Issue.record("not certain")
      return
    }
    #expect(candidate.reference == CommandReference(plugin: "store", command: "backup"))
  }

  @Test("refuses what Lotse is not there for")
  func none() async throws {
    guard case .none = try await router().route("what will the weather be", in: .english) else {
      Issue.record("taken for a command")
      return
    }
  }

  @Test(
    "takes a line for what it says that it is before a colon, whatever follows",
    arguments: [
      ("offener Punkt: zeige die Agenda", "log.open"), ("NOCH OFFEN: Raum 12", "log.open"),
      ("Don't forget: the weather", "log.open"), ("Idee: wer ist zuständig?", "log.add"),
      ("Beschluss: was ist heute fällig", "log.add"), ("maßnahme: Pause machen", "agenda.add"),
      ("deadline: weekly report", "agenda.deadline"), ("Termin: Impuls", "agenda.appointment"),
    ]
  )
  func labels(line: String, command: String) async throws {
    let route = try await router().route(line, in: .german)
    guard case .certain(let candidate) = route else {
      Issue.record("not certain")
      return
    }
    #expect(candidate.reference.qualified == command)
  }

  @Test(
    "a word before a colon says nothing if nothing follows, or if it is no kind of entry",
    arguments: ["Idee:", "Termin: ", "Rathaus: Haupteingang", "was soll ich zu offen: sagen"]
  )
  func withoutLabel(line: String) async throws {
    let known = ["log.add", "agenda.appointment", "log.open"]
    if case .certain(let candidate) = try await router().route(line, in: .german) {
      #expect(candidate.fit < 1 || !known.contains(candidate.reference.qualified))
    }
  }

  @Test("both languages have examples for every command")
  func languages() throws {
    for (command, sentences) in try RoutingMaterial.embedded().examples {
      #expect(Set(sentences.keys) == Set(Language.allCases), "\(command)")
      #expect(sentences.values.allSatisfy { $0.count >= 5 }, "\(command)")
    }
  }
}
