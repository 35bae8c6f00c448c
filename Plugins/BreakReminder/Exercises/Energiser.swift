package import LotseKit

/// An activity that brings a workshop to its feet.
package struct Energiser: Decodable, Sendable, Hashable {
  /// From a least to a most.
  package struct Span: Decodable, Sendable, Hashable {
    package var from: Int
    package var to: Int

    /// Whether a number lies within.
    func contains(_ number: Int) -> Bool { from <= number && number <= to }
  }

  /// What room it needs.
  package enum Space: String, Decodable, Sendable, Hashable { case seats, aisle, open }

  /// The stable name.
  package var id: String
  /// What it is called.
  package var name: Text
  /// For how many people it is.
  package var people: Span
  /// How many minutes it takes.
  package var minutes: Span
  /// What room it needs.
  package var space: Space
  /// Whether it works in a video call.
  package var remote: Bool?
  /// What to do.
  package var text: Text
  /// How those take part who stay seated.
  package var seated: Text
}
