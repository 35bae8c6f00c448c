import LotseKit
import LotsePrompts
import LotseWords

/// The words by which details are told in a sentence.
struct DetailVocabulary: Sendable, Decodable {
  /// Which details lines about a field can have.
  let fields: [String: [String]]
  /// For each detail, its values with the words for them.
  private let values: [String: [String: PhraseSet]]
  /// For each kind of name, those that are known.
  private let names: [String: PhraseSet]
  private let cues: [String: PhraseSet]
  /// For each kind of name, how long words end that are one.
  private let endings: [String: WordEndings]

  /// The vocabulary as the program's own file says.
  static let embedded = EmbeddedPrompts.onDemand(
    "routing/details.yaml",
    as: DetailVocabulary.self
  )

  func values(of detail: String) -> [String: PhraseSet] { values[detail] ?? [:] }
  func names(_ kind: String) -> PhraseSet { names[kind] ?? PhraseSet() }

  /// Whether a word is one of a kind by its end, and more than the end.
  func hasEnding(_ folded: String, of kind: String) -> Bool {
    endings[kind]?.contains(folded) ?? false
  }

  func cue(_ name: String) -> PhraseSet { cues[name] ?? PhraseSet() }
}

/// Phrases, as they are compared.
struct PhraseSet: Sendable, Decodable {
  private var phrases: Set<String> = []
  private(set) var longest = 1
  /// For the first words of phrases, how many words the longest of them has.
  private var lengths: [Substring: Int] = [:]

  init() {}

  init(from decoder: any Decoder) throws {
    for phrase in try [String](from: decoder) {
      let folded = DetailWord.fold(phrase)
      phrases.insert(folded)
      let words = folded.split(separator: " ")
      longest = max(longest, words.count)
      if let first = words.first { lengths[first] = max(lengths[first] ?? 1, words.count) }
    }
  }

  func contains(_ folded: String) -> Bool { phrases.contains(folded) }

  /// How many words the longest phrase has that begins as some folded words do; 0 if none does.
  func longest(beginningLike folded: String) -> Int {
    lengths[folded.prefix { $0 != " " }] ?? 0
  }
}

/// How words end, as they are compared.
private struct WordEndings: Sendable, Decodable {
  private let endings: [String]

  init(from decoder: any Decoder) throws {
    endings = try [String](from: decoder).map(DetailWord.fold)
  }

  func contains(_ folded: String) -> Bool {
    endings.contains { folded.hasSuffix($0) && folded.utf8.count > $0.utf8.count + 1 }
  }
}
