/// A word of a text, in the forms in which words are compared.
package struct Word: Sendable, Hashable {
  /// The word as it is compared: lower case, without accents, ß as ss, and ae, oe and ue as
  /// a, o and u, so that `Prüfung`, `pruefung` and `prufung` are one word.
  ///
  /// After another vowel or a q, `ue` is no ü (`neue`, `Steuer`, `Quelle`) and stays.
  package let folded: String
  /// The word in lower case without accents, its letters otherwise as written: what is stemmed
  /// beside ``folded``, because `issue` and `value` have no umlaut.
  package let plain: String
  /// Where the word stands in its text.
  package let range: Range<String.Index>

  /// The most letters of a word that count; what is longer is no word of a language.
  static let longest = 80
}

extension String {
  /// The words of the text, in order: runs of letters and digits.
  package var words: [Word] { Array(WordReader(self)) }
}

/// Reads the words of a text one by one.
package struct WordReader: Sequence, IteratorProtocol {
  private let text: String
  private var index: String.Index

  /// A reader that begins at the start of a text, or at an index of it.
  package init(_ text: String, from start: String.Index? = nil) {
    self.text = text
    index = start ?? text.startIndex
  }

  /// The next word; `nil` at the end.
  package mutating func next() -> Word? {
    let scalars = text.unicodeScalars
    while index < scalars.endIndex, !scalars[index].isOfWord { scalars.formIndex(after: &index) }
    guard index < scalars.endIndex else { return nil }
    let start = index
    var folding = WordFolding()
    while index < scalars.endIndex {
      let scalar = scalars[index]
      guard scalar.isPartOfWord else { break }
      folding.append(scalar)
      scalars.formIndex(after: &index)
    }
    return Word(folded: folding.folded, plain: folding.plain, range: start..<index)
  }
}

extension Unicode.Scalar {
  /// Whether a word may begin with it.
  fileprivate var isOfWord: Bool {
    if isASCII {
      // With this bit, capitals are small letters, and no other sign becomes a letter.
      let small = value | 0x20
      return (0x61...0x7A).contains(small) || (0x30...0x39).contains(value)
    }
    return properties.isAlphabetic || properties.numericType != nil
  }

  /// Whether a word goes on with it: combining marks belong to the letter before them.
  fileprivate var isPartOfWord: Bool { isOfWord || isCombining }

  /// Whether it is a mark on the letter before it.
  var isCombining: Bool { !isASCII && properties.canonicalCombiningClass != .notReordered }
}
