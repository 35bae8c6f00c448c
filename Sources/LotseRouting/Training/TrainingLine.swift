package import LotseKit

/// A line that is known to mean an intent, or one of several.
package struct TrainingLine: Sendable {
  /// The line as somebody types it.
  package var text: String
  /// Its language.
  package var language: Language
  /// What it may mean, as likely the one as the other; ``IntentModel/none`` if it means nothing.
  package var intents: [String]

  /// A line that is known to mean something.
  package init(_ text: String, _ language: Language, _ intents: [String]) {
    self.text = text
    self.language = language
    self.intents = intents
  }
}
