package import LotseKit

/// What to take care of with exercises.
package struct Cautions: Decodable, Sendable, Hashable {
  /// Something that somebody leaves out.
  package struct Limit: Decodable, Sendable, Hashable {
    /// The stable name.
    package var id: String
    /// What is left out.
    package var label: Text
    /// The cautions whose exercises are left out.
    package var without: [String]
    /// Whether exercises with the arms over the head are left out.
    package var noOverhead: Bool?
  }

  /// Exercises in a good order, for an occasion.
  package struct Series: Decodable, Sendable, Hashable {
    /// The stable name.
    package var id: String
    /// What it is called.
    package var name: Text
    /// The exercises.
    package var exercises: [String]
  }

  /// What holds for all exercises.
  package var disclaimer: Text
  /// What the codes mean.
  package var cautions: [String: Text]
  /// What can be left out.
  package var limits: [Limit]
  /// Ready sets.
  package var sets: [Series]
}
