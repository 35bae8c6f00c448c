import LotseKit

/// Lengths of work as people write them, such as `1:30`, `90 min`, `1,5 h`, `2 Std.`, `1h30`.
enum WorkDuration {
  /// Reads a length at the beginning of a text.
  ///
  /// - Returns: The minutes, and the words after them; `nil` if the text begins with none.
  static func read(_ text: String) -> (minutes: Int, rest: String)? {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard let first = words.first else { return nil }
    if let minutes = joined(first) { return (minutes, rest(words, 1)) }
    guard let number = number(first) else { return nil }
    if words.count > 1, let unit = unit(words[1]) {
      return (Int((number * unit).rounded()), rest(words, 2))
    }
    return number == number.rounded() ? (Int(number), rest(words, 1)) : nil
  }

  private static func rest(_ words: [Substring], _ count: Int) -> String {
    words.dropFirst(count).joined(separator: " ")
  }

  /// A length in one word.
  private static func joined(_ word: Substring) -> Int? {
    if word.contains(":") {
      let parts = word.split(separator: ":", omittingEmptySubsequences: false)
      guard parts.count == 2, let hours = Int(parts[0]), let minutes = Int(parts[1]),
        parts[1].count == 2, (0...99).contains(hours), (0...59).contains(minutes)
      else { return nil }
      return hours * 60 + minutes
    }
    let digits = word.prefix { $0.isASCIIDigit || $0 == "," || $0 == "." }
    let after = word.dropFirst(digits.count)
    guard let number = number(digits), !after.isEmpty else { return nil }
    if let unit = unit(after) { return Int((number * unit).rounded()) }
    guard after.first == "h", let minutes = Int(after.dropFirst()), (0...59).contains(minutes)
    else {
      return nil
    }
    return Int(number) * 60 + minutes
  }

  private static func number(_ word: Substring) -> Double? {
    guard !word.isEmpty, word.count <= 6,
      word.allSatisfy({ $0.isASCIIDigit || $0 == "," || $0 == "." })
    else { return nil }
    return Double(word.map { $0 == "," ? "." : String($0) }.joined())
  }

  /// How many minutes a unit has.
  private static func unit(_ word: some StringProtocol) -> Double? {
    switch word.folded.filter({ $0 != "." }) {
    case "h", "std", "stunde", "stunden", "hour", "hours", "hr", "hrs": 60
    case "m", "min", "minute", "minuten", "minutes", "mins": 1
    default: nil
    }
  }
}
