/// Something went wrong that the user can put right: what it was, and what to do next.
///
/// It holds no type names, codes or internals, and nothing the user typed that the sentence
/// does not need.
public struct UserError: Error, Hashable {
  /// How the program ends in scripts because of it.
  public enum Kind: Sendable, Hashable {
    /// The command could not be done: exit status 1.
    case failure
    /// The command was not written as it must be: exit status 2.
    case usage
  }

  /// Whether the call or its circumstances were at fault.
  public var kind: Kind
  /// What was wrong, and what was expected: one or two sentences.
  public var problem: Text
  /// What to do next, if there is anything: one sentence.
  public var advice: Text?

  /// An error with the sentence that says what was wrong and one that says what to do.
  public init(_ problem: Text, advice: Text? = nil, kind: Kind = .failure) {
    self.kind = kind
    self.problem = problem
    self.advice = advice
  }
}
