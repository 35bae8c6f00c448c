import LotseKit

/// The notes of a plugin in memory.
struct MemoryNotes: PrivateNotes {
  let workspace: MemoryWorkspace
  let plugin: String

  func note(_ key: String) async throws -> String? {
    await workspace.setting("note:\(plugin).\(key)")
  }

  func change(
    _ key: String,
    _ change: @Sendable (String?) throws -> String?
  ) async throws {
    try await workspace.change("note:\(plugin).\(key)", change)
  }
}
