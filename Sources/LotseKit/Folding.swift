extension StringProtocol {
  /// The text as it is compared where spelling should not matter: lower case, ä as a, ß as ss,
  /// without accents, and the spellings ae, oe and ue like ä, ö and ü.
  ///
  /// `Prüfung`, `pruefung` and `Prufung` are equal then. Words in which the letters only happen
  /// to meet (`aktuell`) are folded alike on both sides, so they still equal themselves.
  public var folded: String {
    var letters: [Unicode.Scalar] = []
    letters.reserveCapacity(utf8.count)
    for scalar in String(self).lowercased().unicodeScalars {
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
