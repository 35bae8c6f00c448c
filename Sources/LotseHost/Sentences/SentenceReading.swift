package import LotseKit

/// What a plain sentence tells, of what a command wants to know.
package struct SentenceReading: Sendable, Hashable {
  /// A value that the sentence tells.
  package struct Told: Sendable, Hashable {
    /// The value as a person could type it as an answer: a day in ISO 8601, `high`, `22000`.
    package var value: String
    /// The words of the sentence that tell it.
    package var words: String

    package init(_ value: String, words: String) {
      self.value = value
      self.words = words
    }
  }

  /// The values, by what they mean.
  package var told: [Meaning: Told]
  /// Whether it speaks of something that was spoken of before: `setz die auf erledigt`.
  package var pointsBack: Bool

  /// Whether it asks for something new, whatever it names: `leg eine Maßnahme … an`.
  package var isNew = false

  package init(_ told: [Meaning: Told] = [:], pointsBack: Bool = false) {
    self.told = told
    self.pointsBack = pointsBack
  }
}

/// How a line goes on from those before it.
package enum Continuation: Sendable, Hashable {
  /// It wants the same once more: `nochmal`.
  case again
  /// It chooses something that was listed, from 1; 0 is the last: `die erste`.
  case choice(Int)
  /// It adds something, after a word that says so: `für kleine Gemeinden` of `und für …?`.
  case addition(String)
}
