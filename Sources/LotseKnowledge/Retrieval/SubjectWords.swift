import LotseKit
import LotseWords

/// A word or phrase of a text that says what the text is about.
struct SubjectWord: Sendable {
  /// The stem, if it is a single word.
  let stem: String?
  /// The word as it is compared, if it is a single one.
  let folded: String?
  /// The groups of synonyms that it belongs to.
  let meanings: [Int]

  /// How many features it has as a whole: a stem, if it is a single word, and what it means.
  var wholeCount: Int { meanings.count + (stem == nil ? 0 : 1) }

  /// What words have in common that say the same: once is enough in a question.
  var key: String {
    meanings.isEmpty
      ? stem ?? "" : meanings.map(String.init).joined(separator: "=")
  }
}

/// Cuts texts of one language into the words that say what they are about.
final class SubjectWords: Sendable {
  let language: Language
  let synonyms: SynonymTable
  /// The meanings that belong to the field.
  let fieldMeanings: Range<Int>
  /// The stems of words that nearly every question of the field has.
  let common: Set<String>
  private let skipped: Set<String>
  private let analyzer: WordAnalyzer

  // A pasted page is not read to its end.
  private static let limit = 60

  init(_ lexicon: Lexicon, language: Language, analyzer: WordAnalyzer) {
    self.language = language
    self.analyzer = analyzer
    skipped = Set(lexicon.skipped.written(in: language).flatMap { $0.words.map(\.folded) })
    common = Set(
      lexicon.common.written(in: language).flatMap { phrase in
        phrase.words.map { Self.stem($0.folded, language, analyzer) }
      }
    )
    fieldMeanings = lexicon.fieldSynonyms.indices
    synonyms = SynonymTable(lexicon.fieldSynonyms + lexicon.everydaySynonyms) { phrase in
      phrase.words.map { Self.stem($0.folded, language, analyzer) }
    }
  }

  /// The stem of a folded word.
  func stem(_ folded: String) -> String { Self.stem(folded, language, analyzer) }

  /// The words and phrases of a text that are about its subject, at most sixty words read.
  func words(of text: String) -> [SubjectWord] {
    words(of: text, limit: Self.limit, stem: stem)
  }

  /// The same with another limit, and stems found by a function.
  func words(of text: String, limit: Int, stem: (String) -> String) -> [SubjectWord] {
    let words = WordReader(text).prefix(limit).map(\.folded)
    let stems = words.map(stem)
    var found: [SubjectWord] = []
    var index = 0
    while index < words.count {
      if let hit = synonyms.hit(at: stems[index...]) {
        let isSingle = hit.length == 1
        found.append(
          SubjectWord(
            stem: isSingle ? stems[index] : nil,
            folded: isSingle ? words[index] : nil,
            meanings: hit.meanings
          )
        )
        index += hit.length
      } else {
        if !skipped.contains(words[index]) {
          found.append(SubjectWord(stem: stems[index], folded: words[index], meanings: []))
        }
        index += 1
      }
    }
    return found
  }

  private static func stem(
    _ folded: String,
    _ language: Language,
    _ analyzer: WordAnalyzer
  ) -> String {
    switch language {
    case .german: analyzer.germanStem(of: folded)
    case .english: analyzer.englishStem(of: folded)
    }
  }
}
