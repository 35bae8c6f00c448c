/// How sure a statement of the field is.
public enum Certainty: String, Codable, Sendable, Hashable, CaseIterable {
  /// Read in the source itself.
  case verified
  /// Read only in another text about the source: "according to …".
  case reported
  /// General professional knowledge that nobody looked up.
  case guidance
  /// Uncertain: never shown as a fact.
  case uncertain
  /// A proposal of Lotse's own.
  case proposal
}
