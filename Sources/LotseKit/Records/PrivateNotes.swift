/// What a plugin remembers beside the records: neither searched nor exported, without a history,
/// and no step to undo.
///
/// It is for what concerns nobody but the user, and for what changes too often to be a record.
/// Every process that uses the store sees the same notes.
///
/// Every method throws a ``UserError`` if the store cannot be read or written.
public protocol PrivateNotes: Sendable {
  /// A note; `nil` if there is none.
  func note(_ key: String) async throws -> String?
  /// Makes a new note of the former one, while no other process can; `nil` removes it.
  func change(
    _ key: String,
    _ change: @Sendable (String?) throws -> String?
  ) async throws
}
