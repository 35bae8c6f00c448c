import LotseHost
import LotseKit
import Testing

@testable import lotse

/// What all plugins of the program together declare.
struct CatalogueTests {
  @Test("commands that stand at the beginning of a line are looked for where they are")
  func topLevelCommands() throws {
    let registry = try Run(Options([]), Places([:])).registry
    #expect(registry.problems.isEmpty)
    #expect(registry.manifests.contains { !$0.hasTopLevelCommands })
    for manifest in registry.manifests {
      let has = manifest.commands.contains { $0.place == .topLevel }
      #expect(manifest.hasTopLevelCommands == has, "\(manifest.id)")
    }
  }
}
