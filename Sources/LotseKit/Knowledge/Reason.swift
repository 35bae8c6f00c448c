/// Why something stands in a reply: the rule, the answers it used, and where the rule comes from.
public struct Reason: Sendable, Hashable {
  /// What was said: one line.
  public var statement: String
  /// The rule in plain words.
  public var rule: String
  /// The answers and facts that the rule used, as people read them.
  public var because: [String]
  /// Where the rule comes from.
  public var evidence: [Evidence]

  /// A reason for a statement.
  public init(_ statement: String, rule: String, because: [String], evidence: [Evidence]) {
    self.statement = statement
    self.rule = rule
    self.because = because
    self.evidence = evidence
  }
}
