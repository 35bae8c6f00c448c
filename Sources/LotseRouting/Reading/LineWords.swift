import LotseKit

/// The words of a line as each language has them: cut once for everything that looks at them.
struct LineWords: Sendable {
  private let german: [LineWord]
  private let english: [LineWord]

  init(german: [LineWord], english: [LineWord]) {
    self.german = german
    self.english = english
  }

  /// The words with the stems and groups of a language.
  func `in`(_ language: Language) -> [LineWord] {
    switch language {
    case .german: german
    case .english: english
    }
  }

  /// The language that most of them speak, or another one if they don't tell.
  func spoken(otherwise language: Language) -> Language {
    let lead = Self.functionWords(german) - Self.functionWords(english)
    return lead == 0 ? language : lead > 0 ? .german : .english
  }

  private static func functionWords(_ words: [LineWord]) -> Int {
    words.count { $0.groups.contains(SignReader.functionWords) }
  }
}

/// A line as examples are compared with it: its words, and its features in both languages.
struct ComparedLine: Sendable {
  /// The line, folded.
  let folded: String
  private let words: LineWords
  private let features: [Language: [LineFeature]]

  init(_ text: String, _ words: LineWords) {
    folded = text.folded
    self.words = words
    let features = Language.allCases.map { ($0, LineFeature.features(of: words.in($0))) }
    self.features = Dictionary(uniqueKeysWithValues: features)
  }

  func words(in language: Language) -> [LineWord] { words.in(language) }
  func features(in language: Language) -> [LineFeature] { features[language] ?? [] }
}
