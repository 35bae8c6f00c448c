package import LotseKit

/// Something in a YAML file that cannot be taken: where, what, and what to write instead.
package struct YAMLError: Error, Hashable {
  /// Where it stands.
  package var position: YAMLPosition
  /// What is wrong: one sentence.
  package var problem: Text
  /// What is allowed, or what to do: one sentence.
  package var advice: Text?

  package init(at position: YAMLPosition, _ problem: Text, advice: Text? = nil) {
    self.position = position
    self.problem = problem
    self.advice = advice
  }

  /// The same for the user: the place before the sentence.
  package var userError: UserError {
    UserError(
      Text(
        de: "\(position): \(problem.in(.german))",
        en: "\(position): \(problem.in(.english))"
      ),
      advice: advice
    )
  }
}
