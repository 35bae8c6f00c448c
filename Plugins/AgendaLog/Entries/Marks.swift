import LotseKit

/// The keywords and people marked in a text: `#e-akte`, `@Kaya`, `@Frau_Kaya`, `@"Frau Kaya"`.
///
/// A mark begins a word, so that an address such as `kaya@example.org` is none. A keyword has at
/// least one letter, so that `#12` remains a number.
package struct Marks: Sendable, Hashable {
  /// The keywords, without the `#`, each once, in order.
  package private(set) var tags: [String] = []
  /// The people, without the `@`, each once, in order; `_` between two words became a space.
  package private(set) var people: [String] = []
  /// The text without its marks.
  package private(set) var remainder = ""

  /// Finds the marks of a text.
  package init(in text: some StringProtocol) {
    var rest = Substring(text)
    var beginsWord = true
    while let character = rest.first {
      if beginsWord, character == "#" || character == "@", let name = Self.name(in: rest) {
        if character == "#" { tags.appendNew(name.text) } else { people.appendNew(name.text) }
        rest = rest[name.end...]
        beginsWord = false
      } else {
        remainder.append(character)
        beginsWord = character.isWhitespace || "([{,;/\u{201E}\u{201C}\"".contains(character)
        rest.removeFirst()
      }
    }
    remainder = remainder.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static let closingQuotes: [Character: Set<Character>] = [
    "\"": ["\""], "„": ["“", "”", "\""], "“": ["”"], "»": ["«"], "«": ["»"],
  ]

  /// The name after the sign at the beginning of a text, and where it ends.
  private static func name(in text: Substring) -> (text: String, end: Substring.Index)? {
    let sign = text.first
    let body = text.dropFirst()
    if sign == "@", let quote = body.first, let closing = closingQuotes[quote] {
      let words = body.dropFirst().prefix { !closing.contains($0) && !$0.isNewline }
      let name = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      guard !name.isEmpty, words.endIndex < body.endIndex else { return nil }
      return (name, body.index(after: words.endIndex))
    }
    var word = body.prefix { $0.isLetter || $0.isNumber || "-_.'’".contains($0) }
    // What ends a sentence or a clause does not belong to the name.
    while let last = word.last, !last.isLetter, !last.isNumber { word.removeLast() }
    guard word.contains(where: \.isLetter), word.first != "-", word.first != "." else { return nil }
    let name = sign == "@" ? String(word.map { $0 == "_" ? " " : $0 }) : String(word)
    return (name, word.endIndex)
  }
}

extension [String] {
  /// Adds a name unless it is there, whatever its spelling.
  mutating func appendNew(_ name: String) {
    let folded = name.folded
    if !contains(where: { $0.folded == folded }) { append(name) }
  }

  /// These names and then others, each once, whatever the spelling.
  func union(_ others: [String]) -> [String] {
    var all = self
    for name in others { all.appendNew(name) }
    return all
  }

  /// These names without others, whatever the spelling.
  func subtracting(_ others: [String]) -> [String] {
    let folded = Set(others.map(\.folded))
    return filter { !folded.contains($0.folded) }
  }

  /// The names in a list as people type it: separated by commas, with or without `#` or `@`.
  init(names list: String) {
    self = []
    for part in list.split(whereSeparator: { $0 == "," || $0 == ";" || $0.isNewline }) {
      let words = part.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      let name = words.drop { $0 == "#" || $0 == "@" }
      // As in a text, @Frau_Kaya is Frau Kaya.
      let isPerson = words.first == "@"
      if !name.isEmpty {
        appendNew(isPerson ? String(name.map { $0 == "_" ? " " : $0 }) : String(name))
      }
    }
  }
}
