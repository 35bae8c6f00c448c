import LotseHost
import LotseKit
import Synchronization
import Testing

/// Plugins in files are looked for only where a name needs them: hundreds of them must not slow
/// down a start.
struct LatePluginTests {
  /// Counts how often it was looked for plugins.
  private final class Folder: Sendable {
    private let looks = Mutex(0)

    var count: Int { looks.withLock { $0 } }

    var late: LatePlugins {
      LatePlugins { [self] in
        looks.withLock { $0 += 1 }
        return LatePlugins.Edition(number: 1, plugins: [VisitPlugin()])
      }
    }
  }

  @Test func aCallWithoutACommandLooksForNone() {
    let folder = Folder()
    let registry = Registry([], late: folder.late)
    guard case .unknown = registry.resolve([], in: .english) else {
      Issue.record("no words were taken for a command")
      return
    }
    #expect(folder.count == 0)
  }

  @Test func aNameThatIsNotKnownOtherwiseIsLookedFor() {
    let folder = Folder()
    let registry = Registry([], late: folder.late)
    let id = VisitPlugin().manifest.id
    guard
      case .command = registry.resolve([id, VisitPlugin().manifest.commands[0].id], in: .english)
    else {
      Issue.record("the plugin was not found by its id")
      return
    }
    #expect(folder.count == 1)
  }

  @Test func eachRegistryHasThemAfterItsOwn() {
    let late = Folder().late
    let (plain, whole) = (Registry([], late: late), Registry([GreetingPlugin()], late: late))
    #expect(plain.manifests.map(\.id) == [VisitPlugin().manifest.id])
    #expect(whole.manifests.map(\.id) == ["greeting", VisitPlugin().manifest.id])
    #expect(plain.manifests.map(\.id) == [VisitPlugin().manifest.id])
  }

  private struct GreetingPlugin: Plugin {
    let manifest = Manifest(
      id: "greeting",
      version: "1",
      names: Names("greeting"),
      title: Text(verbatim: "Greeting"),
      summary: Text(verbatim: "s"),
      commands: []
    )

    func run(_ request: Request, in conversation: any Conversation) async throws -> Reply {
      Reply(Document(Prose("hello")))
    }
  }
}
