package import LotseKit

/// Reads numbers as people write them: `1.234,5` in German, `1,234.5` in English.
struct NumberReader {
  let language: Language

  private var decimalSign: Character { language == .german ? "," : "." }
  private var groupSign: Character { language == .german ? "." : "," }

  /// The number in a line, perhaps followed by the unit.
  func read(_ line: String, _ rule: NumberRule) throws(UserError) -> AnswerValue {
    let digits = withoutUnit(line.trimmed, rule.unit)
    guard let number = number(in: digits) else { throw .noNumber(rule, in: language) }
    if let minimum = rule.minimum, number < minimum { throw .numberOutside(rule, in: language) }
    if let maximum = rule.maximum, number > maximum { throw .numberOutside(rule, in: language) }
    if !rule.isWhole { return .decimal(number) }
    guard let whole = Int(exactly: number) else { throw .noNumber(rule, in: language) }
    return .integer(whole)
  }

  private func withoutUnit(_ text: String, _ unit: Text?) -> String {
    let units = Language.allCases.compactMap { unit?.in($0) } + ["€", "EUR", "Euro", "%"]
    let match = units.first { !$0.isEmpty && text.folded.hasSuffix($0.folded) }
    return String(text.dropLast(match?.count ?? 0)).trimmed
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
