package import LotseKit
package import LotsePrompts

/// What the router learns from, beside the names and examples in the plugins' manifests.
package struct RoutingMaterial: Sendable {
  /// Sentences with which people ask for a command, by its qualified id such as `log.add`.
  package var examples: [String: [Language: [String]]]
  /// Sentences that mean no command.
  package var outside: [Language: [String]]
  /// Groups of words that tell what kind of sentence a line is: days past, question words.
  ///
  /// A word may have a `*` in place of three or more letters: `ge*t`.
  package var cues: [Language: [String: [String]]]
  /// Groups of words of the field and of the assistant itself, written in the same way.
  package var topics: [Language: [String: [String]]] = [:]
  /// Which plugins belong to which field.
  package var fields = Fields()
  /// What was learned from lines; without it, commands are found by their examples alone.
  package var model: IntentModel?

  package init(
    examples: [String: [Language: [String]]] = [:],
    outside: [Language: [String]] = [:],
    cues: [Language: [String: [String]]] = [:]
  ) {
    self.examples = examples
    self.outside = outside
    self.cues = cues
  }
}
