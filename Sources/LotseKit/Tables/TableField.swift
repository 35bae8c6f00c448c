/// Something that a table can say of an item: what its column is called, and how it is read and
/// written.
public struct TableField<Item>: Sendable {
  /// The stable name, by which somebody says which column it is.
  public let id: String
  /// The header of its column.
  public let name: Text
  /// Other headers by which it is known.
  public let otherNames: [String]
  /// What is expected in a cell.
  public let expected: Text
  /// Whether its values are numbers.
  public let isNumeric: Bool
  /// The words for an item; `nil` where there is nothing to say.
  public let write: @Sendable (Item, TableStyle) -> String?
  /// Takes a cell into an item; `false` where the cell is none of what is expected.
  public let read: @Sendable (String, inout Item, TableStyle) -> Bool

  /// A field with its ways of being written and read.
  public init(
    _ id: String,
    _ name: Text,
    also otherNames: [String] = [],
    expected: Text,
    isNumeric: Bool = false,
    write: @escaping @Sendable (Item, TableStyle) -> String?,
    read: @escaping @Sendable (String, inout Item, TableStyle) -> Bool
  ) {
    self.id = id
    self.name = name
    self.otherNames = otherNames
    self.expected = expected
    self.isNumeric = isNumeric
    self.write = write
    self.read = read
  }

  /// Whether a header means this field, in either language, with or without a unit behind it.
  func isCalled(_ header: String) -> Bool {
    let plain = header.prefix { $0 != "(" && $0 != "[" }
    let wanted = Self.key(plain.isEmpty ? header[...] : plain)
    let names = Language.allCases.map { name.in($0) } + otherNames + [id]
    return names.contains { Self.key($0[...]) == wanted }
  }

  private static func key(_ text: Substring) -> String {
    String(text).folded.filter { $0.isLetter || $0.isNumber }
  }
}

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

  /// The whole number of a cell, with or without signs that group its digits, unit or currency;
  /// `nil` if it is something else.
  public func integer(_ cell: String) -> Int? {
    let marks: Set<Character> = ["€", "%", " ", "\u{A0}", "\u{202F}", "'"]
    let text = cell.replacing("EUR", with: "").filter { !marks.contains($0) }
    let decimal = decimalSign(of: text)
    let parts = text.split(separator: decimal, omittingEmptySubsequences: false)
    guard let whole = parts.first, parts.count <= 2 else { return nil }
    if parts.count == 2, parts[1].isEmpty || parts[1].contains(where: { $0 != "0" }) { return nil }
    let digits = whole.filter { $0 != "." && $0 != "," }
    return digits.allSatisfy { $0.isASCII } ? Int(digits) : nil
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
