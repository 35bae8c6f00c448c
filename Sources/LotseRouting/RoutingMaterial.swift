package import LotseKit

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
