import LotseKit
import LotseWords

/// What texts are compared by: the stems of their words, what those mean, and the parts that
/// compounds consist of.
struct FeatureReader: Sendable {
  /// How much a part counts beside a whole word.
  private static let part = 0.6

  let words: SubjectWords
  let parts: WordParts

  /// A reader that knows some words as parts of others.
  init(_ words: SubjectWords, known: [SubjectWord]) {
    self.words = words
    parts = WordParts(
      known: known.flatMap { [$0.stem, $0.folded].compactMap(\.self) } + words.synonyms.words
    )
  }

  /// What a word is compared by, with how much each counts.
  func features(of word: SubjectWord) -> [(name: String, share: Double)] {
    wholes(of: word)
      + (word.folded.map(parts.parts) ?? []).flatMap { part in
        features(ofPart: part).map { ($0.name, $0.share * Self.part) }
      }
  }

  /// What a word is compared by as a whole.
  func wholes(of word: SubjectWord) -> [(name: String, share: Double)] {
    word.meanings.map { (name(ofMeaning: $0), 1) } + (word.stem.map { [($0, 1)] } ?? [])
  }

  /// What a part of a compound is compared by.
  func features(ofPart part: String) -> [(name: String, share: Double)] {
    let stem = words.stem(part)
    return [(stem, 1)] + meanings(ofStem: stem, share: 1)
  }

  /// What a stem means, with how much each meaning counts.
  func meanings(ofStem stem: String, share: Double) -> [(name: String, share: Double)] {
    words.synonyms.meanings(of: stem).map { (name(ofMeaning: $0), share) }
  }

  /// What speaks of the field among the words of some texts: meanings that belong to it, and
  /// texts of a single word.
  func fieldWords(of texts: [[SubjectWord]]) -> Set<String> {
    let single = texts.filter { $0.count == 1 }.joined()
    return Set(single.flatMap { wholes(of: $0) }.map(\.name))
      .union(words.fieldMeanings.map(name))
  }

  /// What a meaning is compared by; no stem begins so.
  private func name(ofMeaning meaning: Int) -> String { "=\(meaning)" }
}
