import FoundationEssentials
package import LotseKit

/// What is remembered of breaks, in private notes: every process that uses the store sees the
/// same, and so shows one reminder and not two.
package struct BreakMemory: Sendable {
  private let notes: any PrivateNotes
  private static let state = "state"
  private static let settings = "settings"

  package init(_ notes: any PrivateNotes) { self.notes = notes }

  /// What the user wants; the usual if nobody said.
  func settings() async throws -> BreakSettings {
    try Self.decoded(try await notes.note(Self.settings)) ?? BreakSettings()
  }

  /// Changes what the user wants.
  func change(_ change: @Sendable (inout BreakSettings) throws -> Void) async throws {
    try await notes.change(Self.settings) { text in
      var settings = try Self.decoded(text) ?? BreakSettings()
      try change(&settings)
      return try Self.encoded(settings)
    }
  }

  /// Where somebody stands.
  package func state() async throws -> BreakState {
    try Self.decoded(try await notes.note(Self.state)) ?? BreakState()
  }

  /// Changes where somebody stands, while no other process does; what the change returns is that
  /// of the one time it counts.
  func change<Value: Sendable>(
    state change: @Sendable (inout BreakState) throws -> Value
  ) async throws -> Value? {
    let result = Outcome<Value>()
    try await notes.change(Self.state) { text in
      var state = try Self.decoded(text) ?? BreakState()
      result.value = try change(&state)
      return try Self.encoded(state)
    }
    return result.value
  }

  /// Forgets everything that happened; what the user wants stays.
  func forget() async throws { try await notes.change(Self.state) { _ in nil } }

  /// What is kept, as data, for those who want to see or move it.
  func content() async throws -> JSONValue {
    [
      "settings": try JSONValue(encoding: try await settings()),
      "state": try JSONValue(encoding: try await state()),
    ]
  }

  /// A note of another version that cannot be read counts as none: nothing hangs on it.
  private static func decoded<Value: Decodable>(_ text: String?) throws -> Value? {
    text.flatMap { try? JSONText.decode(from: $0) }
  }

  private static func encoded(_ value: some Encodable) throws -> String {
    try JSONValue(encoding: value).text()
  }
}
