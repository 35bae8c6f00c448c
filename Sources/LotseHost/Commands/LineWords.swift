/// A typed line, cut into words.
///
/// Words are separated by white space; double quotes, straight or typographic, hold words
/// together, and a backslash takes the next quote or backslash as it is. An apostrophe is a
/// letter. A quote that is never closed is an ordinary character.
package struct LineWords: Sendable {
  /// A word of the line.
  package struct Word: Sendable, Hashable {
    /// The word without its quotes.
    package var text: String
    /// Whether any of it stood in quotes; such a word is never an option.
    package var isQuoted: Bool
    /// Where it stands in the line, quotes included.
    package var range: Range<String.Index>
  }

  /// The line.
  package let line: String
  /// Its words, in order.
  package let words: [Word]

  package init(_ line: String) {
    self.line = line
    var words: [Word] = []
    var index = line.startIndex
    while let start = line[index...].firstIndex(where: { !$0.isWhitespace }) {
      let word = Self.word(in: line, from: start)
      words.append(word)
      index = word.range.upperBound
    }
    self.words = words
  }

  /// Words that a shell has already separated.
  package init(arguments: [String]) {
    let line = arguments.joined(separator: " ")
    var position = line.startIndex
    words = arguments.map { argument in
      let end = line.utf8.index(position, offsetBy: argument.utf8.count)
      defer { position = end < line.endIndex ? line.utf8.index(after: end) : end }
      return Word(text: argument, isQuoted: false, range: position..<end)
    }
    self.line = line
  }

  private static let closing: [Character: Set<Character>] = [
    "\"": ["\""], "„": ["“", "”", "\""], "“": ["”", "“"], "»": ["«"], "«": ["»"],
  ]

  private static func word(in line: String, from start: String.Index) -> Word {
    var text = ""
    var isQuoted = false
    var index = start
    while index < line.endIndex, !line[index].isWhitespace {
      let character = line[index]
      let next = line.index(after: index)
      if character == "\\", next < line.endIndex, line[next] == "\"" || line[next] == "\\" {
        text.append(line[next])
        index = line.index(after: next)
      } else if let ends = closing[character],
        let end = line[next...].firstIndex(where: ends.contains)
      {
        text += line[next..<end]
        isQuoted = true
        index = line.index(after: end)
      } else {
        text.append(character)
        index = next
      }
    }
    return Word(text: text, isQuoted: isQuoted, range: start..<index)
  }
}
