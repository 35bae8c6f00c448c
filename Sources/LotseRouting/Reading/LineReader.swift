import LotseKit
import LotseWords

/// A word of a line in the forms in which it is compared.
struct LineWord: Sendable {
  /// As it was typed.
  let typed: String
  /// In lower case, without umlauts and accents.
  let folded: String
  /// Without the endings of inflection.
  let stem: String
  /// The kinds of word, each with a sign before it that no word has.
  let groups: [String]

  /// The grammatical kind of word.
  var group: String? { groups.first.flatMap { $0.first == WordGroups.cue ? $0 : nil } }
}

/// Cuts lines of one language into words.
struct LineReader: Sendable {
  private struct Form: Sendable {
    let stem: String
    let groups: [String]
  }

  // Nobody asks for something in more words; a pasted page is not read to its end.
  private static let limit = 60

  let language: Language
  let groups: WordGroups
  private let analyzer: WordAnalyzer
  /// The forms of words met before: the examples use the same few again and again.
  private var forms: [String: Form] = [:]

  init(language: Language, groups: WordGroups, analyzer: WordAnalyzer) {
    self.language = language
    self.groups = groups
    self.analyzer = analyzer
  }

  /// The words of a line, at most sixty.
  func words(of line: String) -> [LineWord] {
    read(line) { forms[$0] ?? form(of: $0) }
  }

  /// The same, keeping the words' forms for lines to come.
  mutating func learn(_ line: String) -> [LineWord] {
    read(line) { folded in
      if let form = forms[folded] { return form }
      let form = form(of: folded)
      forms[folded] = form
      return form
    }
  }

  private func read(_ line: String, _ form: (String) -> Form) -> [LineWord] {
    var reader = WordReader(line)
    var words: [LineWord] = []
    while words.count < Self.limit, let word = reader.next() {
      let form = form(word.folded)
      words.append(
        LineWord(
          typed: String(line[word.range]),
          folded: word.folded,
          stem: form.stem,
          groups: form.groups
        )
      )
    }
    return words
  }

  private func form(of folded: String) -> Form {
    let stem =
      switch language {
      case .german: analyzer.germanStem(of: folded)
      case .english: analyzer.englishStem(of: folded)
      }
    return Form(stem: stem, groups: groups.groups(of: folded))
  }
}
