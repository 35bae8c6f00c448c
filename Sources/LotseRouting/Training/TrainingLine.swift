package import LotseKit

/// A line that is known to mean an intent.
package struct TrainingLine: Sendable {
  /// The line as somebody types it.
  package var text: String
  /// Its language.
  package var language: Language
  /// What it means; ``IntentModel/none`` if it means none.
  package var intent: String

  /// A line that is known to mean an intent.
  package init(_ text: String, _ language: Language, _ intent: String) {
    self.text = text
    self.language = language
    self.intent = intent
  }
}
