/// How days and numbers are written in a table.
public struct TableStyle: Sendable, Hashable {
  /// The language of words and days.
  public var language: Language
  /// Whether decimals stand behind a comma.
  public var hasDecimalComma: Bool
  /// The day from which others are counted.
  public var today: Day

  /// A style.
  public init(language: Language, hasDecimalComma: Bool, today: Day) {
    self.language = language
    self.hasDecimalComma = hasDecimalComma
    self.today = today
  }

  /// The style in which a file was written: where semicolons separate, commas mark decimals.
  public init(of content: TableContent, in language: Language, today: Day) {
    let hasComma = content.separator == ";" || content.separator == "\t" && language == .german
    self.init(language: language, hasDecimalComma: hasComma, today: today)
  }

  /// A day as spreadsheets know it: `31.03.2027`, `2027-03-31`.
  public func words(_ day: Day) -> String {
    guard language == .german else { return day.iso }
    return day.iso.split(separator: "-").reversed().joined(separator: ".")
  }

  /// The day of a cell.
  public func day(_ cell: String) -> Day? {
    try? DayReader(today: today, direction: .future).read(cell)
  }
}

// Numbers in cells.
extension TableStyle {
  /// The whole number of a cell, with or without signs that group its digits, unit or currency;
  /// `nil` if it is something else.
  public func integer(_ cell: String) -> Int? {
    guard let number = number(in: cell), number.fraction.allSatisfy({ $0 == "0" }) else {
      return nil
    }
    return number.isNegative ? -number.whole : number.whole
  }

  /// The cents of a cell with a sum of euros; `nil` if it is something else.
  public func cents(_ cell: String) -> Int? {
    // A thousand, grouped as another language does it, must not become one euro.
    guard let number = number(in: cell), number.fraction.count <= 2, number.whole < 1 << 50,
      let fraction = Int(number.fraction)
    else { return nil }
    let cents = number.whole * 100 + (number.fraction.count == 1 ? fraction * 10 : fraction)
    return number.isNegative ? -cents : cents
  }

  /// What stands before and behind the decimal sign of a cell.
  private func number(in cell: String) -> (isNegative: Bool, whole: Int, fraction: Substring)? {
    let marks: Set<Character> = ["€", "%", " ", "\u{A0}", "\u{202F}", "'"]
    let text = cell.replacing("EUR", with: "").filter { !marks.contains($0) }
    let isNegative = text.hasPrefix("-")
    let unsigned = isNegative || text.hasPrefix("+") ? text.dropFirst() : text[...]
    let parts = unsigned.split(separator: decimalSign(of: text), omittingEmptySubsequences: false)
    guard let written = parts.first, parts.count <= 2, let whole = Self.ungrouped(written) else {
      return nil
    }
    let fraction = parts.count == 2 ? parts[1] : "0"
    guard !fraction.isEmpty, fraction.allSatisfy(Self.isDigit) else { return nil }
    return (isNegative, whole, fraction)
  }

  /// The digits together, which may be grouped in threes: `31.12.2026` is no number.
  private static func ungrouped(_ text: Substring) -> Int? {
    let groups = text.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    guard groups.count == 1 || groups[0].count <= 3,
      groups.dropFirst().allSatisfy({ $0.count == 3 }), groups.joined().allSatisfy(isDigit)
    else { return nil }
    return Int(groups.joined())
  }

  private static func isDigit(_ character: Character) -> Bool {
    character.isASCII && character.isNumber
  }

  /// Of two kinds of signs the last one marks decimals; a single one does where it cannot group.
  private func decimalSign(of text: String) -> Character {
    let usual: Character = hasDecimalComma ? "," : "."
    let other: Character = hasDecimalComma ? "." : ","
    guard let last = text.last(where: { $0 == "," || $0 == "." }), last == other else {
      return usual
    }
    if text.contains(usual) { return other }
    let behind = text.reversed().prefix { $0 != other }.count
    return text.count(where: { $0 == other }) == 1 && behind != 3 ? other : usual
  }
}
