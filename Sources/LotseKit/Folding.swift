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
    var letters: [Unicode.Scalar] = []
    letters.reserveCapacity(utf8.count)
    for scalar in lowercased().unicodeScalars {
      switch scalar {
      case "e" where letters.last == "a" || letters.last == "o" || letters.last == "u": continue
      case _ where scalar.isASCII: letters.append(scalar)
      case "ß": letters += ["s", "s"]
      case let mark where mark.properties.canonicalCombiningClass != .notReordered: continue
      default: letters.append(scalar.withoutAccent)
      }
    }
    return String(String.UnicodeScalarView(letters))
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
