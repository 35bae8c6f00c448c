internal import LotseKit

/// Builds the compared forms of a word, letter by letter.
struct WordFolding {
  // As UTF-8: nearly every letter is one byte, and a line is cut into words several times.
  private var foldedLetters: [UInt8] = []
  private var plainLetters: [UInt8] = []
  private var count = 0

  var folded: String { String(decoding: foldedLetters, as: UTF8.self) }
  var plain: String { String(decoding: plainLetters, as: UTF8.self) }

  /// Takes the next letter of the word as it is written.
  mutating func append(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "A"..."Z": add(UInt8(scalar.value) + 32)
    case _ where scalar.isASCII: add(UInt8(scalar.value))
    default:
      for letter in scalar.properties.lowercaseMapping.unicodeScalars { addLowercase(letter) }
    }
  }

  private mutating func addLowercase(_ letter: Unicode.Scalar) {
    if letter == "ß" {
      add(UInt8(ascii: "s"))
      add(UInt8(ascii: "s"))
    } else if !letter.isCombining {
      add(letter.withoutAccent)
    }
  }

  private mutating func add(_ letter: Unicode.Scalar) {
    if letter.isASCII { return add(UInt8(letter.value)) }
    guard count < Word.longest else { return }
    count += 1
    plainLetters += UTF8.encode(letter) ?? UTF8.encodedReplacementCharacter
    foldedLetters += UTF8.encode(letter) ?? UTF8.encodedReplacementCharacter
  }

  private mutating func add(_ letter: UInt8) {
    guard count < Word.longest else { return }
    count += 1
    plainLetters.append(letter)
    if letter == UInt8(ascii: "e"), followsUmlautVowel { return }
    foldedLetters.append(letter)
  }

  /// Whether an e here makes an umlaut of the vowel before it.
  private var followsUmlautVowel: Bool {
    switch foldedLetters.last {
    case UInt8(ascii: "a"), UInt8(ascii: "o"): true
    case UInt8(ascii: "u"):
      !(foldedLetters.dropLast().last.map { Self.vowelsBeforeUE.contains($0) } ?? false)
    default: false
    }
  }

  private static let vowelsBeforeUE = Set("aeiouqy".utf8)
}
