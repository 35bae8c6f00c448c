internal import LotseKit

/// Builds the compared forms of a word, letter by letter.
struct WordFolding {
  private var foldedLetters = String.UnicodeScalarView()
  private var plainLetters = String.UnicodeScalarView()
  private var last: Unicode.Scalar?
  private var beforeLast: Unicode.Scalar?
  private var count = 0

  var folded: String { String(foldedLetters) }
  var plain: String { String(plainLetters) }

  /// Takes the next letter of the word as it is written.
  mutating func append(_ scalar: Unicode.Scalar) {
    if scalar.isASCII {
      let isCapital = ("A"..."Z").contains(scalar)
      add(isCapital ? Unicode.Scalar(UInt8(scalar.value) + 32) : scalar)
    } else {
      for letter in scalar.properties.lowercaseMapping.unicodeScalars { addLowercase(letter) }
    }
  }

  private mutating func addLowercase(_ letter: Unicode.Scalar) {
    if letter == "ß" {
      add("s")
      add("s")
    } else if !letter.isCombining {
      add(letter.withoutAccent)
    }
  }

  private mutating func add(_ letter: Unicode.Scalar) {
    guard count < Word.longest else { return }
    count += 1
    plainLetters.append(letter)
    if letter == "e", followsUmlautVowel { return }
    foldedLetters.append(letter)
    beforeLast = last
    last = letter
  }

  /// Whether an e here makes an umlaut of the vowel before it.
  private var followsUmlautVowel: Bool {
    switch last {
    case "a", "o": true
    case "u": !(beforeLast.map { "aeiouqy".unicodeScalars.contains($0) } ?? false)
    default: false
    }
  }
}
