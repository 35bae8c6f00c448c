/// An answer that comes from a file instead of a person, not yet read by its question.
package indirect enum SuppliedAnswer: Sendable, Hashable {
  /// Words, as a person would type them.
  case text(String)
  /// Several choices.
  case list([String])
  /// The items of a group, by question id.
  case items([[String: SuppliedAnswer]])
  /// The question is left out.
  case skipped
  /// "Don't know yet".
  case unsure
}
