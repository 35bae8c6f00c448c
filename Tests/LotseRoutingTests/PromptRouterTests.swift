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

  @Test("both languages have examples for every command")
  func languages() throws {
    for (command, sentences) in try RoutingMaterial.embedded().examples {
      #expect(Set(sentences.keys) == Set(Language.allCases), "\(command)")
      #expect(sentences.values.allSatisfy { $0.count >= 5 }, "\(command)")
    }
  }
}
