package import LotseKit

/// What to take care of with exercises.
package struct Cautions: Decodable, Sendable, Hashable {
  /// Something that somebody leaves out.
  package struct Limit: Decodable, Sendable, Hashable {
    /// The stable name.
    package var id: String
    /// What is left out.
    package var label: Text
    /// The cautions whose exercises are left out.
    package var without: [String]
    /// Whether exercises with the arms over the head are left out.
    package var noOverhead: Bool?
  }

  /// Exercises in a good order, for an occasion.
  package struct Series: Decodable, Sendable, Hashable {
    /// The stable name.
    package var id: String
    /// What it is called.
    package var name: Text
    /// The exercises.
    package var exercises: [String]
  }

  /// What holds for all exercises.
  package var disclaimer: Text
  /// What the codes mean.
  package var cautions: [String: Text]
  /// What can be left out.
  package var limits: [Limit]
  /// Ready sets.
  package var sets: [Series]
  /// The beginnings of words by which somebody says what it is for, by purpose.
  package var words: [String: [String]]

  /// What a sentence asks exercises for; what hurts counts before what is only tired.
  func purpose(of sentence: String) -> Exercise.Purpose? {
    let said = sentence.folded.split { !$0.isLetter }
    return Exercise.Purpose.allCases.first { purpose in
      let beginnings = (words[purpose.rawValue] ?? []).map(\.folded)
      return said.contains { word in beginnings.contains { word.hasPrefix($0) } }
    }
  }
}
