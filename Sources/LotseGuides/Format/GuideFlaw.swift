package import LotseKit
package import LotseYAML

/// Something in a guide that cannot stand, or should not: where, what, and what to write instead.
package struct GuideFlaw: Sendable, Hashable {
  /// Whether the guide can be used all the same.
  package enum Severity: Sendable, Hashable {
    /// It cannot.
    case error
    /// It can, but surely something else is meant.
    case warning
  }

  /// Whether the guide can be used all the same.
  package var severity: Severity
  /// Where it stands.
  package var position: YAMLPosition
  /// What is wrong: one sentence.
  package var problem: Text
  /// What is allowed, or what to do: one sentence.
  package var advice: Text?

  package init(
    _ severity: Severity = .error,
    at position: YAMLPosition,
    _ problem: Text,
    advice: Text? = nil
  ) {
    self.severity = severity
    self.position = position
    self.problem = problem
    self.advice = advice
  }

  init(_ error: YAMLError) {
    self.init(at: error.position, error.problem, advice: error.advice)
  }

  /// The flaw as an error for the user: the place before the sentence.
  package var userError: UserError { YAMLError(at: position, problem, advice: advice).userError }
}

/// The flaws found so far, in the order of the file; at most a hundred.
///
/// A class, since many readers add to it; it never leaves the task that reads the guide.
final class FlawList {
  private(set) var flaws: [GuideFlaw] = []

  func add(_ flaw: GuideFlaw) {
    if flaws.count < 100, !flaws.contains(flaw) { flaws.append(flaw) }
  }

  func add(at position: YAMLPosition, _ problem: Text, advice: Text? = nil) {
    add(GuideFlaw(at: position, problem, advice: advice))
  }

  func warn(at position: YAMLPosition, _ problem: Text, advice: Text? = nil) {
    add(GuideFlaw(.warning, at: position, problem, advice: advice))
  }

  var hasErrors: Bool { flaws.contains { $0.severity == .error } }

  /// The flaws from top to bottom.
  var sorted: [GuideFlaw] {
    flaws.sorted {
      ($0.position.line, $0.position.column) < ($1.position.line, $1.position.column)
    }
  }
}
