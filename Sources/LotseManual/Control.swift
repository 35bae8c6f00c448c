package import LotseKit

/// A line that steers a conversation instead of answering its question: `/back`, `?`.
package struct Control: Sendable {
  /// What is typed, with the slash if it has one.
  package var names: Names
  /// What it does: one line, without a full stop.
  package var summary: Text

  package init(names: Names, summary: Text) {
    self.names = names
    self.summary = summary
  }
}
