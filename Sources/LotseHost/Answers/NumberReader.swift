package import LotseKit

/// Reads numbers as people write them: `1.234,5` in German, `1,234.5` in English.
struct NumberReader {
  let language: Language

  /// The number in a line, perhaps followed by thousands or millions and by the unit.
  func read(_ line: String, _ rule: NumberRule) throws(UserError) -> AnswerValue {
    guard let number = amount(in: line.trimmed, rule) else {
      throw .noNumber(rule, in: language)
    }
    if let minimum = rule.minimum, number < minimum { throw .numberOutside(rule, in: language) }
    if let maximum = rule.maximum, number > maximum { throw .numberOutside(rule, in: language) }
    if !rule.isWhole { return .decimal(number) }
    guard let whole = Int(exactly: number) else { throw .noNumber(rule, in: language) }
    return .integer(whole)
  }

  private func amount(in text: String, _ rule: NumberRule) -> Double? {
    let bare = withoutUnit(text, rule.unit)
    for (name, factor) in Self.scales {
      guard let figures = text.without(suffix: name) ?? bare.without(suffix: name) else { continue }
      // No more than cents, where binary fractions would leave some.
      return WrittenNumber(figures.without(prefix: "€"), usual)
        .map { ($0.value * factor * 100).rounded() / 100 }
    }
    let figures = bare.without(prefix: "€")
    let number = WrittenNumber(figures, usual) ?? (rule.isMoney ? cents(figures) : nil)
    // A thousand, grouped as the other language does it, must not become one euro.
    if rule.isMoney, let number, number.decimals > 2 { return nil }
    return number?.value
  }

  /// The sign that marks decimals in the language.
  private var usual: Character { language == .german ? "," : "." }

  /// A sum as the other language writes it, where its sign can mark nothing but cents: `1234.50`.
  private func cents(_ figures: String) -> WrittenNumber? {
    let number = WrittenNumber(figures, usual == "," ? "." : ",")
    return number.flatMap { (1...2).contains($0.decimals) ? $0 : nil }
  }

  /// What stands behind a number of thousands or millions, perhaps in one with the currency; what
  /// other names end with comes after them.
  private static let scales: [(String, Double)] = [
    ("TEUR", 1e3), ("T€", 1e3), ("Tausend", 1e3), ("thousand", 1e3), ("Tsd.", 1e3), ("Tsd", 1e3),
    ("k", 1e3), ("Millionen", 1e6), ("Million", 1e6), ("Mio.", 1e6), ("Mio", 1e6),
  ]

  private func withoutUnit(_ text: String, _ unit: Text?) -> String {
    let units = Language.allCases.compactMap { unit?.in($0) } + ["€", "EUR", "Euro", "%"]
    return units.lazy.compactMap { text.without(suffix: $0) }.first ?? text
  }
}

/// Digits as people write them, perhaps grouped in threes before the decimal sign.
private struct WrittenNumber {
  let value: Double
  /// How many digits stand behind the sign.
  let decimals: Int

  init?(_ text: String, _ decimalSign: Character) {
    let isNegative = text.first == "-" || text.first == "−"
    let unsigned = isNegative || text.first == "+" ? text.dropFirst() : text[...]
    let parts = unsigned.split(separator: decimalSign, omittingEmptySubsequences: false)
    let groupSign: Character = decimalSign == "," ? "." : ","
    guard (1...2).contains(parts.count), let whole = Self.ungrouped(parts[0], groupSign) else {
      return nil
    }
    let fraction = parts.count == 2 ? String(parts[1]) : "0"
    decimals = parts.count == 2 ? fraction.count : 0
    guard !fraction.isEmpty, (whole + fraction).utf8.allSatisfy({ (48...57).contains($0) }),
      let value = Double(whole + "." + fraction)
    else { return nil }
    self.value = isNegative ? -value : value
  }

  private static func ungrouped(_ text: Substring, _ groupSign: Character) -> String? {
    let isGroupSign = { (character: Character) in
      character == groupSign || character == "'" || character.isWhitespace
    }
    let groups = text.split(omittingEmptySubsequences: false, whereSeparator: isGroupSign)
    guard let first = groups.first, !first.isEmpty else { return nil }
    guard groups.count == 1 || (first.count <= 3 && groups.dropFirst().allSatisfy { $0.count == 3 })
    else { return nil }
    return groups.joined()
  }
}

extension String {
  /// The text before an ending, whatever its case; `nil` if it does not end so.
  fileprivate func without(suffix: String) -> String? {
    guard !suffix.isEmpty, count > suffix.count, self.suffix(suffix.count).folded == suffix.folded
    else { return nil }
    return String(dropLast(suffix.count)).trimmed
  }

  /// The text after a sign at its beginning, or all of it.
  fileprivate func without(prefix: Character) -> String {
    first == prefix ? String(dropFirst()).trimmed : self
  }
}

/// Writes numbers as people read them.
package struct NumberWriter {
  let language: Language

  package init(language: Language) { self.language = language }

  /// Digits in groups of three from 10,000 on, at most two decimals.
  package func text(_ number: Double) -> String {
    written(number) { fraction in fraction.last == "0" ? fraction.dropLast() : fraction }
  }

  /// The same with the decimals of money: two or none.
  package func money(_ number: Double) -> String { written(number) { $0 } }

  private func written(_ number: Double, _ shown: (Substring) -> Substring) -> String {
    let cents = (abs(number) * 100).rounded()
    guard cents < 9e15 else { return String(number) }
    let whole = Int(cents) / 100
    let fraction = String(Int(cents) % 100 + 100).dropFirst()
    let sign = number < 0 && cents > 0 ? "-" : ""
    let decimals = fraction == "00" ? "" : (language == .german ? "," : ".") + shown(fraction)
    return sign + grouped(whole) + decimals
  }

  private func grouped(_ number: Int) -> String {
    let digits = String(number)
    guard number >= 10_000 else { return digits }
    let sign = language == .german ? "." : ","
    return digits.enumerated().map { index, digit in
      index > 0 && (digits.count - index) % 3 == 0 ? sign + String(digit) : String(digit)
    }.joined()
  }
}
