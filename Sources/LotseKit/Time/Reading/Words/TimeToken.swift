/// A piece of a text about days and times.
enum TimeToken: Hashable {
  case number(Int, digits: Int)
  /// A word, folded.
  case word(String)
  case sign(Character)

  /// The pieces of a text; white space only separates them.
  static func tokens(of text: String) -> [TimeToken] {
    var tokens: [TimeToken] = []
    var rest = text.folded[...]
    while let first = rest.first {
      if first.isASCIIDigit {
        let digits = rest.prefix(while: \.isASCIIDigit)
        rest = rest.dropFirst(digits.count)
        // A number too long for a year is no part of a day; as a sign it fits nowhere.
        tokens.append(
          digits.count > 4 ? .sign("0") : .number(Int(digits) ?? 0, digits: digits.count)
        )
      } else if first.isLetter {
        let letters = rest.prefix(while: \.isLetter)
        rest = rest.dropFirst(letters.count)
        tokens.append(.word(String(letters)))
      } else {
        rest = rest.dropFirst()
        if !first.isWhitespace { tokens.append(.sign(first)) }
      }
    }
    return tokens
  }

  /// A weekday or a month and a part of it that are written as one word: `Freitagabend`,
  /// `Dezemberwoche`.
  var partsOfCompound: [TimeToken] {
    guard case .word(let word) = self, word.utf8.count > 9 else { return [self] }
    for part in Self.partsAfterWeekday where word.hasSuffix(part) {
      let weekday = String(word.dropLast(part.count))
      if DayWords.weekdays[weekday] != nil { return [.word(weekday), .word(part)] }
    }
    for part in Self.partsAfterMonth where word.hasSuffix(part) {
      let month = String(word.dropLast(part.count))
      if month == "monats" || DayWords.months[month] != nil { return [.word(month), .word(part)] }
    }
    return [self]
  }

  private static let partsAfterMonth = ["woche", "halfte"]

  private static let partsAfterWeekday = [
    "nachmittag", "vormittag", "mittag", "morgen", "abend", "fruh",
  ]

  /// The word, if it is one.
  var word: String? { if case .word(let word) = self { word } else { nil } }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
