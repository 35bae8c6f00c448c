package import LotseKit

/// Reads numbers as people write them: `1.234,5` in German, `1,234.5` in English.
struct NumberReader {
  let language: Language

  private var decimalSign: Character { language == .german ? "," : "." }
  private var groupSign: Character { language == .german ? "." : "," }

  /// The number in a line, perhaps followed by thousands or millions and by the unit.
  func read(_ line: String, _ rule: NumberRule) throws(UserError) -> AnswerValue {
    guard let number = amount(in: line.trimmed, rule.unit) else {
      throw .noNumber(rule, in: language)
    }
    if let minimum = rule.minimum, number < minimum { throw .numberOutside(rule, in: language) }
    if let maximum = rule.maximum, number > maximum { throw .numberOutside(rule, in: language) }
    if !rule.isWhole { return .decimal(number) }
    guard let whole = Int(exactly: number) else { throw .noNumber(rule, in: language) }
    return .integer(whole)
  }

  private func amount(in text: String, _ unit: Text?) -> Double? {
    for (name, factor) in Self.scales {
      guard
        let figures = text.without(suffix: name) ?? withoutUnit(text, unit).without(suffix: name)
      else { continue }
      // No more than cents, where binary fractions would leave some.
      return number(in: figures.without(prefix: "€")).map { ($0 * factor * 100).rounded() / 100 }
    }
    return number(in: withoutUnit(text, unit).without(prefix: "€"))
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

  /// The value; digits before the decimal sign may be grouped, but then in threes.
  private func number(in text: String) -> Double? {
    let isNegative = text.first == "-" || text.first == "−"
    let unsigned = isNegative || text.first == "+" ? text.dropFirst() : text[...]
    let parts = unsigned.split(separator: decimalSign, omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let whole = ungrouped(parts[0]) else { return nil }
    let fraction = parts.count == 2 ? String(parts[1]) : "0"
    guard !fraction.isEmpty, (whole + fraction).utf8.allSatisfy({ (48...57).contains($0) }),
      let value = Double(whole + "." + fraction)
    else { return nil }
    return isNegative ? -value : value
  }

  private func ungrouped(_ text: Substring) -> String? {
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
    let cents = (abs(number) * 100).rounded()
    guard cents < 9e15 else { return String(number) }
    let whole = Int(cents) / 100
    var fraction = String(Int(cents) % 100 + 100).dropFirst()
    while fraction.last == "0" { fraction.removeLast() }
    let sign = number < 0 && cents > 0 ? "-" : ""
    let decimals = fraction.isEmpty ? "" : (language == .german ? "," : ".") + fraction
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
