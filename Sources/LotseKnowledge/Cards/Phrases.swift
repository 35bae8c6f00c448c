package import LotseKit

/// Several pieces of text by language: questions, steps, words.
///
/// In a file it is a map of lists by language; one list alone counts for every language.
package struct Phrases: Sendable, Hashable, Decodable {
  private var byLanguage: [Language: [String]]

  /// No phrases at all.
  package init() { byLanguage = [:] }

  /// Phrases in both languages.
  package init(de german: [String], en english: [String]) {
    byLanguage = [.german: german, .english: english]
  }

  package init(from decoder: any Decoder) throws {
    if let list = try? decoder.singleValueContainer().decode([String].self) {
      byLanguage = [.german: list, .english: list]
      return
    }
    let container = try decoder.container(keyedBy: Language.self)
    byLanguage = [:]
    for language in Language.allCases {
      byLanguage[language] = try container.decodeIfPresent([String].self, forKey: language)
    }
  }

  /// The phrases in a language, or in the other one where this one is missing.
  package func `in`(_ language: Language) -> [String] {
    written(in: language).isEmpty
      ? byLanguage.values.first { !$0.isEmpty } ?? [] : written(in: language)
  }

  /// The phrases that are written in a language.
  package func written(in language: Language) -> [String] { byLanguage[language] ?? [] }

  /// These phrases and others after them.
  package func and(_ others: Phrases) -> Phrases {
    var all = self
    for language in Language.allCases {
      all.byLanguage[language] = self.in(language) + others.in(language)
    }
    return all
  }

  /// Whether there are none in any language.
  package var isEmpty: Bool { byLanguage.values.allSatisfy(\.isEmpty) }

  /// The languages that have none, where another one has.
  package var missingLanguages: [Language] {
    isEmpty ? [] : Language.allCases.filter { written(in: $0).isEmpty }
  }
}
