import LotseKit

/// Keeps together what a line's end would tear apart: a paragraph sign and its number, a weekday and
/// its date, a number and its unit or the dash after it.
enum NoBreakSpaces {
  private static let beforeNumbers = Set(
    ["§", "§§", "Art.", "Abs.", "Nr.", "No.", "Satz", "Q1", "Q2", "Q3", "Q4"]
      + Language.allCases.flatMap { language in
        Weekday.allCases.map { $0.abbreviation(in: language) }
      }
  )
  private static let afterNumbers: Set<String> = ["€", "%", "Uhr", "–"]

  /// The text with no-break spaces in such places.
  static func `in`(_ text: String) -> String {
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    guard words.count > 1 else { return text }
    var result = String(words[0])
    for (left, right) in zip(words, words.dropFirst()) {
      result += (belong(left, right) ? "\u{A0}" : " ") + right
    }
    return result
  }

  private static func belong(_ left: Substring, _ right: Substring) -> Bool {
    if right.first?.isNumber == true {
      return beforeNumbers.contains(String(left.drop { "(„“\"".contains($0) }))
    }
    guard left.last?.isNumber == true else { return false }
    return afterNumbers.contains(right.filter { !".,;:)".contains($0) })
  }
}
