import LotseKit
import LotseWords

/// What helps to find the card that a question means, beside the cards' own words.
package struct Lexicon: Sendable, Decodable {
  private enum CodingKeys: String, CodingKey {
    case skipped = "skip"
    case common
    case suits
    case kept
    case telling
    case ordering
    case responsible
    case stating
    case fieldSynonyms = "same"
    case everydaySynonyms = "alike"
    case forms
    case asking
    case askingAnywhere = "asking_anywhere"
    case askingClause = "asking_clause"
    case notAsking = "not_asking"
  }

  /// Words that say nothing about the subject of a question.
  package var skipped: Phrases
  /// Words that nearly every question of the field has.
  package var common: Phrases
  /// The kinds of cards that answer what a question wants to know, by the name of its form.
  package var suits: [String: [Card.Subject]]
  /// Words and phrases by which a line asks about what was done or is kept here.
  package var kept: [String]
  /// The words with which a line begins that tells what one is doing.
  package var telling: [String]
  /// Words and phrases by which a line asks for whoever is responsible.
  package var responsible: [String]
  /// The words with which a line begins or ends that orders something.
  package var ordering: [String]
  /// The words by which a line that asks nothing tells how something is.
  package var stating: [String]
  /// Groups of words and phrases of the field that mean the same, in both languages.
  package var fieldSynonyms: [[String]]
  /// The same for words of every day.
  package var everydaySynonyms: [[String]]
  /// The words that tell what a question wants to know, by the name of its form.
  package var forms: [String: [String]]
  /// The words with which questions begin, folded.
  package var asking: Set<String>
  /// Beginnings that look like a question and are none.
  package var notAsking: [String]
  /// The words with which a question begins after a comma or a colon, folded.
  package var askingClause: Set<String>
  /// The words that make a question of a line wherever they stand, folded.
  package var askingAnywhere: Set<String>
}

/// The synonyms of a lexicon as runs of stems of one language.
struct SynonymTable: Sendable {
  /// A meaning that was found in a text.
  struct Hit: Sendable {
    let meanings: [Int]
    /// How many words it takes.
    let length: Int
  }

  private var meanings: [String: [Int]] = [:]
  /// For the first words of phrases, how many words the longest of them has.
  private var longest: [String: Int] = [:]

  /// A table whose phrases are cut into stems by a function.
  init(_ synonyms: [[String]], stems: (String) -> [String]) {
    for (meaning, phrases) in synonyms.enumerated() {
      for phrase in phrases {
        let words = stems(phrase)
        guard let first = words.first else { continue }
        longest[first] = max(longest[first] ?? 1, words.count)
        let key = words.joined(separator: " ")
        if !meanings[key, default: []].contains(meaning) {
          meanings[key, default: []].append(meaning)
        }
      }
    }
  }

  /// The longest phrase that begins with the first of some stems.
  func hit(at stems: ArraySlice<String>) -> Hit? {
    guard let first = stems.first, let longest = longest[first] else { return nil }
    for length in stride(from: min(longest, stems.count), to: 1, by: -1) {
      if let found = meanings[stems.prefix(length).joined(separator: " ")] {
        return Hit(meanings: found, length: length)
      }
    }
    return meanings[first].map { Hit(meanings: $0, length: 1) }
  }

  /// The meanings of a single stem.
  func meanings(of stem: String) -> [Int] { meanings[stem] ?? [] }

  /// The single words that have a meaning.
  var words: [String] { meanings.keys.filter { !$0.contains(" ") } }
}
