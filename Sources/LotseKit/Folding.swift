extension String {
  /// The text as it is compared where spelling should not matter: lower case, ä as a, ß as ss,
  /// without accents, and the spellings ae, oe and ue like ä, ö and ü.
  ///
  /// `Prüfung`, `pruefung` and `Prufung` are equal then. Words in which the letters only happen
  /// to meet (`aktuell`) are folded alike on both sides, so they still equal themselves.
  public var folded: String {
    // Nearly every name is folded already, and a start looks at hundreds of them.
    var last: UInt8 = 0
    for byte in utf8 {
      if byte >= 0x80 || byte.isCapital || byte.isUmlautE(after: last) {
        return foldedLetterByLetter
      }
      last = byte
    }
    return self
  }

  private var foldedLetterByLetter: String {
    var folded = "".unicodeScalars
    for letter in unicodeScalars {
      if letter.isASCII {
        folded.appendFolded(letter.asciiLowercase)
      } else {
        letter.properties.lowercaseMapping.unicodeScalars.forEach { folded.appendFolded($0) }
      }
    }
    return String(folded)
  }
}

extension String.UnicodeScalarView {
  /// Appends a small letter as it is compared.
  fileprivate mutating func appendFolded(_ letter: Unicode.Scalar) {
    switch letter {
    case "e" where last == "a" || last == "o" || last == "u": break
    case _ where letter.isASCII: append(letter)
    case "ß":
      append("s")
      append("s")
    case _ where letter.isMark: break
    default: append(letter.withoutAccent)
    }
  }
}

extension StringProtocol {
  /// The text as it is compared where spelling should not matter.
  public var folded: String { String(self).folded }
}

extension UInt8 {
  fileprivate var isCapital: Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) }

  /// Whether this letter only makes an umlaut of the one before it.
  fileprivate func isUmlautE(after letter: UInt8) -> Bool {
    guard self == UInt8(ascii: "e") else { return false }
    return letter == UInt8(ascii: "a") || letter == UInt8(ascii: "o") || letter == UInt8(ascii: "u")
  }
}

extension Unicode.Scalar {
  /// The small letter of A to Z, and any other letter as it is.
  fileprivate var asciiLowercase: Unicode.Scalar {
    ("A"..."Z").contains(self) ? Unicode.Scalar(UInt8(value) + 32) : self
  }

  /// Whether it is an accent or another mark on the letter before it; the first is U+0300.
  fileprivate var isMark: Bool {
    value >= 0x300 && properties.canonicalCombiningClass != .notReordered
  }

  /// The letter without its accent, for the letters of Latin-1 and Latin Extended-A.
  package var withoutAccent: Unicode.Scalar {
    switch self {
    case "ä": "a"
    case "ö": "o"
    case "ü": "u"
    default: isASCII ? self : Self.bases[self] ?? self
    }
  }

  private static let bases: [Unicode.Scalar: Unicode.Scalar] = {
    let groups: [(Unicode.Scalar, String)] = [
      ("a", "àáâãäåāăą"), ("c", "çćĉċč"), ("d", "ďđ"), ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"),
      ("h", "ĥħ"), ("i", "ìíîïĩīĭįı"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"), ("n", "ñńņňŉ"),
      ("o", "òóôõöøōŏő"), ("r", "ŕŗř"), ("s", "śŝşš"), ("t", "ţťŧ"), ("u", "ùúûüũūŭůűų"),
      ("w", "ŵ"), ("y", "ýÿŷ"), ("z", "źżž"),
    ]
    return Dictionary(
      uniqueKeysWithValues: groups.flatMap { base, accented in
        accented.unicodeScalars.map { ($0, base) }
      }
    )
  }()
}
