import LotseKit

/// Takes a person's name out of texts.
///
/// A name is found as whole words, whatever the spelling: `Frau Kaya`, `@Frau_Kaya`, `FRAU KAYA`,
/// and with the s of the genitive.
package struct Redaction: Sendable {
  /// What stands where the name stood: the customary sign for a name that is not told.
  package static let placeholder = "N.N."

  /// The words as they were typed.
  private let typed: [Substring]
  /// The same, folded.
  private let words: [String]

  /// Takes out a name; `nil` if it has no word of at least two letters.
  package init?(name: String) {
    let marked = name.map { $0 == "@" || $0 == "_" ? " " : $0 }
    typed = Self.words(of: String(marked)[...])
    words = typed.map(\.folded)
    guard words.contains(where: { $0.count > 1 }) else { return nil }
  }

  /// The text without the name.
  package func callAsFunction(_ text: String) -> String {
    let found = places(in: text)
    if found.isEmpty { return text }
    var result = ""
    var rest = text.startIndex
    for place in found {
      result += text[rest..<place.lowerBound]
      result += Self.placeholder
      rest = place.upperBound
    }
    return result + text[rest...]
  }

  /// A JSON value without the name in any of its texts.
  func callAsFunction(_ value: JSONValue) -> JSONValue {
    switch value {
    case .string(let text): .string(self(text))
    case .array(let elements): .array(elements.map { self($0) })
    case .object(let members): .object(members.mapValues { self($0) })
    default: value
    }
  }

  /// How often the name stands in a text.
  package func count(in text: String) -> Int { places(in: text).count }

  private func places(in text: String) -> [Range<String.Index>] {
    // Most texts lack it, and folding is cheaper than cutting into words.
    guard let last = words.last, text.folded.contains(last) else { return [] }
    let found = Self.words(of: text[...])
    var places: [Range<String.Index>] = []
    var start = 0
    while start + words.count <= found.count {
      if matches(found[start..<start + words.count], in: text) {
        places.append(found[start].startIndex..<found[start + words.count - 1].endIndex)
        start += words.count
      } else {
        start += 1
      }
    }
    return places
  }

  private func matches(_ run: ArraySlice<Substring>, in text: String) -> Bool {
    let isName = zip(run, words).enumerated().allSatisfy { index, pair in
      let word = pair.0.folded
      return word == pair.1 || index == words.count - 1 && word == pair.1 + "s"
    }
    // Between the words of a name there is one space or underscore, not the end of a sentence.
    return isName
      && zip(run, run.dropFirst()).allSatisfy { left, right in
        text[left.endIndex..<right.startIndex].allSatisfy { $0.isWhitespace || $0 == "_" }
      }
  }

  /// How often the name's letters stand in a text, be it within other words.
  func letters(in text: String) -> Int {
    let text = text.lowercased()
    let spellings = Set([" ", "_"].map { typed.joined(separator: $0).lowercased() })
    let folded = Set([" ", "_"].map { words.joined(separator: $0) })
    return spellings.union(folded).map { text.ranges(of: $0).count }.reduce(0, +)
  }

  private static func words(of text: Substring) -> [Substring] {
    text.split { !$0.isLetter && !$0.isNumber }
  }
}
