internal import LotseKit

/// Builds the compared forms of a word, letter by letter.
struct WordFolding {
  // As UTF-8: nearly every letter is one byte, and a line is cut into words several times.
  private var foldedLetters: [UInt8] = []
  /// The letters as written, from the first one on that folding leaves out; before it, both are the
  /// same.
  private var plainLetters: [UInt8]?
  private var count = 0

  init() { foldedLetters.reserveCapacity(Self.usual) }

  // Most words are shorter.
  private static let usual = 16

  var folded: String { String(decoding: foldedLetters, as: UTF8.self) }
  var plain: String { String(decoding: plainLetters ?? foldedLetters, as: UTF8.self) }

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
    let letters = UTF8.encode(letter) ?? UTF8.encodedReplacementCharacter
    plainLetters?.append(contentsOf: letters)
    foldedLetters.append(contentsOf: letters)
  }

  private mutating func add(_ letter: UInt8) {
    guard count < Word.longest else { return }
    count += 1
    if letter == UInt8(ascii: "e"), followsUmlautVowel {
      plainLetters = (plainLetters ?? foldedLetters) + [letter]
    } else {
      plainLetters?.append(letter)
      foldedLetters.append(letter)
    }
  }

  /// Whether an e here makes an umlaut of the vowel before it.
  private var followsUmlautVowel: Bool {
    switch foldedLetters.last {
    case UInt8(ascii: "a"), UInt8(ascii: "o"): true
    case UInt8(ascii: "u"):
      !(foldedLetters.dropLast().last.map(Self.isBeforeUE) ?? false)
    default: false
    }
  }

  private static func isBeforeUE(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"), UInt8(ascii: "q"), UInt8(ascii: "y"):
      true
    default: false
    }
  }
}
