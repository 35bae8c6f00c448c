/// The numbers, words and signs of a text, and a place among them.
struct TimeScanner {
  /// Whether words that are nearly known count as those they resemble.
  enum Spelling { case exact, tolerant }

  /// No text about a time needs more characters than this; whatever is longer is not looked at.
  static let longestText = 160
  /// The most words, numbers and signs that such a text has.
  private static let mostTokens = 48

  private(set) var tokens: ArraySlice<TimeToken>
  private let almanac: Almanac
  private let effort: ReadingEffort

  /// A scanner at the beginning of a text; `nil` if it is empty, too long, or has words that no
  /// grammar knows.
  init?(
    _ text: some StringProtocol,
    _ almanac: Almanac,
    _ spelling: Spelling = .exact,
    _ effort: ReadingEffort = ReadingEffort()
  ) {
    guard text.utf8.prefix(4 * Self.longestText + 1).count <= 4 * Self.longestText,
      text.count <= Self.longestText
    else { return nil }
    var tokens = TimeToken.tokens(of: String(text)).flatMap(\.partsOfCompound)
    if spelling == .tolerant {
      guard let corrected = TypingErrors(almanac: almanac).corrected(tokens, effort) else {
        return nil
      }
      tokens = corrected
    }
    self.init(text: tokens[...], almanac, effort)
  }

  /// A scanner at the beginning of a text that is cut already and has known words only; `nil` if it
  /// is empty or too long.
  init?(text tokens: ArraySlice<TimeToken>, _ almanac: Almanac, _ effort: ReadingEffort) {
    var tokens = tokens
    if tokens.count > 1, case .sign(let last) = tokens.last, "!?;,".contains(last) {
      tokens.removeLast()
    }
    guard (1...Self.mostTokens).contains(tokens.count) else { return nil }
    self.init(tokens, almanac, effort)
  }

  private init(_ tokens: ArraySlice<TimeToken>, _ almanac: Almanac, _ effort: ReadingEffort) {
    self.tokens = tokens
    self.almanac = almanac
    self.effort = effort
  }

  var isAtEnd: Bool { tokens.isEmpty }
  /// Whether it is an ordinal number and does not say of what.
  var isNumber: Bool {
    if tokens.last == .sign(".") { return true }
    return tokens.count == 1 && contains(DayWords.firstWord, first: true)
  }

  /// Passes over a number with so many digits.
  mutating func number(digits: ClosedRange<Int> = 1...4) -> Int? {
    guard effort.look(), case .number(let value, let count) = tokens.first, digits.contains(count)
    else {
      return nil
    }
    tokens.removeFirst()
    return value
  }

  /// Passes over a word of a table and gives what it stands for.
  mutating func word<Value>(in table: WordTable<Value>) -> Value? {
    guard effort.look(), case .word(let word) = tokens.first, let value = table[word] else {
      return nil
    }
    tokens.removeFirst()
    return value
  }

  /// Passes over some words in a row, or over none of them.
  mutating func words(in tables: WordTable<Void>...) -> Bool {
    attempt { scanner in
      tables.allSatisfy { scanner.word(in: $0) != nil } ? () : nil
    } != nil
  }

  /// Passes over one of some signs.
  mutating func sign(_ signs: Character...) -> Bool {
    guard effort.look(), case .sign(let sign) = tokens.first, signs.contains(sign) else {
      return false
    }
    tokens.removeFirst()
    return true
  }

  /// Passes over the name of a holiday.
  mutating func holiday() -> Holiday? {
    guard effort.look(),
      let (holiday, count) = almanac.holidayCalendar.names.holiday(at: tokens)
    else { return nil }
    tokens.removeFirst(count)
    return holiday
  }

  /// What a grammar makes of the text from here; if it is nothing, the place stays.
  mutating func attempt<Value>(_ grammar: (inout TimeScanner) -> Value?) -> Value? {
    var copy = self
    guard let value = grammar(&copy) else { return nil }
    self = copy
    return value
  }

  /// What the first fitting grammar makes of the text from here.
  mutating func first<Value>(of grammars: [(inout TimeScanner) -> Value?]) -> Value? {
    for grammar in grammars {
      if let value = attempt(grammar) { return value }
    }
    return nil
  }

  /// What a grammar makes of each part of a list: `1. und 15.`, `Mo, Mi und Fr`.
  mutating func list<Value>(of grammar: (inout TimeScanner) -> Value?) -> [Value] {
    var values: [Value] = []
    var copy = self
    while let value = copy.attempt(grammar) {
      values.append(value)
      self = copy
      _ = copy.sign(",")
      _ = copy.word(in: DayWords.and)
    }
    return values
  }

  /// What a grammar makes of all that is left; `nil` if it leaves something over.
  func whole<Value>(_ grammar: (inout TimeScanner) -> Value?) -> Value? {
    var copy = self
    guard let value = grammar(&copy), copy.isAtEnd else { return nil }
    return value
  }

  /// The text before and after a place.
  func split(at index: Int) -> (TimeScanner, TimeScanner) {
    (Self(tokens[..<index], almanac, effort), Self(tokens[index...], almanac, effort))
  }

  /// Passes over so many numbers, words and signs.
  mutating func skip(_ count: Int) { tokens.removeFirst(count) }

  /// Whether a word of the rest is in a table.
  func contains<Value>(_ table: WordTable<Value>) -> Bool {
    contains { $0.word.map { table[$0] != nil } ?? false }
  }

  /// Whether one of the rest is meant.
  func contains(_ isMeant: (TimeToken) -> Bool) -> Bool {
    tokens.contains { effort.look() && isMeant($0) }
  }

  /// The text before and after each place where a sign or a word of a table separates two parts.
  func parts(separatedBy words: WordTable<Void>, signs: Character...) -> [(Self, Self)] {
    let places = tokens.indices.dropFirst().dropLast().lazy.compactMap { index -> (Self, Self)? in
      guard effort.look() else { return nil }
      switch tokens[index] {
      case .word(let word) where words[word] != nil: break
      case .sign(let sign) where signs.contains(sign): break
      default: return nil
      }
      return (split(at: index).0, split(at: index + 1).1)
    }
    let parts = Array(places.prefix(Self.mostSeparators + 1))
    return parts.count > Self.mostSeparators ? [] : parts
  }

  /// Two dates by ISO 8601 and what separates them have five signs; more than this is no period.
  private static let mostSeparators = 8
}
