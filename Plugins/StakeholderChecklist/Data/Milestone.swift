package import LotseKit

/// A point in a project before which some have to be involved.
package struct Milestone: Decodable, Sendable {
  package let id: String
  package let name: Text
  /// As in "before the decision".
  package let before: Text
  /// The question for its day.
  package let ask: Text
}
