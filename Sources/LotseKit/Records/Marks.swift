/// The keywords and people marked in a text: `#e-akte`, `@Kaya`, `@Frau_Kaya`, `@"Frau Kaya"`.
///
/// A mark begins a word, so that an address such as `kaya@example.org` is none. A keyword has at
/// least one letter, so that `#12` remains a number.
public struct Marks: Sendable, Hashable {
  /// The keywords, without the `#`, each once, in order.
  public private(set) var tags: [String] = []
  /// The people, without the `@`, each once, in order; `_` between two words became a space.
  public private(set) var people: [String] = []
  /// The text without its marks.
  public private(set) var remainder = ""

  /// Finds the marks of a text.
  public init(in text: some StringProtocol) {
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
    remainder = remainder.inSingleSpaces
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
      let name = words.inSingleSpaces
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
