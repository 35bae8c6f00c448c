/// A part of a measure, to tick off.
package struct Step: Codable, Sendable, Hashable {
  /// What is to be done.
  package var text: String
  /// Whether it is done.
  package var isDone: Bool

  /// A part of a measure.
  package init(_ text: String, isDone: Bool = false) {
    self.text = text
    self.isDone = isDone
  }

  // The stored names; they never change.
  private enum CodingKeys: String, CodingKey {
    case text
    case isDone = "done"
  }
}
