/// Makes text of any origin stay text in Markdown: CommonMark with the extensions of GitHub.
///
/// Nothing in it becomes a heading, a list, a link, HTML, a table's border or a formula. Control
/// characters become their pictures, and what turns the reading direction its notation.
enum MarkdownEscaping {
  /// Text within a line: tabs and line breaks become spaces.
  static func inline(_ text: String) -> String {
    escaped(lines(of: text).joined(separator: " "))
  }

  /// Text that begins a block: the same without spaces at the ends, its beginning no sign of one.
  static func block(_ text: String) -> String { guardingStart(trimmed(inline(text))) }

  /// The lines of somebody's own text, with the spaces before their first letters.
  static func verbatim(_ text: String) -> [String] {
    lines(of: text).map { line in
      let words = line.drop { $0 == " " }
      let indent = String(repeating: "&nbsp;", count: line.count - words.count)
      if words.isEmpty { return "" }
      return indent.isEmpty ? block(line) : indent + trimmed(escaped(String(words)))
    }
  }

  /// A line whose beginning would be a heading, a list, a rule, or a table's second line.
  static func guardingStart(_ line: String) -> String {
    let scalars = line.unicodeScalars
    guard let first = scalars.first else { return line }
    if ["#", "+", "-", "=", ":"].contains(first) { return "\\" + line }
    let digits = scalars.prefix { ("0"..."9").contains($0) }
    guard !digits.isEmpty, let sign = scalars[digits.endIndex...].first, [".", ")"].contains(sign)
    else { return line }
    return String(digits) + "\\" + String(scalars[digits.endIndex...])
  }

  /// Without spaces at the ends.
  static func trimmed(_ text: String) -> String {
    let start = text.unicodeScalars.drop { $0 == " " }
    let end = start.lastIndex { $0 != " " }.map(start.index(after:)) ?? start.startIndex
    return String(start[..<end])
  }

  private static func lines(of text: String) -> [String] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { line in
      line.unicodeScalars.map(shownForm).joined()
    }
  }

  private static func shownForm(of scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0x09: return "    "
    case 0..<0x20: return Unicode.Scalar(0x2400 + scalar.value).map { String($0) } ?? ""
    case 0x7F: return "\u{2421}"
    // Hyphenation hints and joiners shape words; they neither hide nor reorder any.
    case 0xAD, 0x200B...0x200D: return String(scalar)
    default: break
    }
    switch scalar.properties.generalCategory {
    case .control, .format, .privateUse, .unassigned:
      return "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
    default: return String(scalar)
    }
  }

  private static let signs = Set("\\`*_[]<>&|~$@".unicodeScalars)

  // By scalars, as a parser reads: an asterisk with an accent is one character, but still a sign.
  private static func escaped(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      let linksByItself =
        scalar == ":" && scalars[(index + 1)...].starts(with: ["/", "/"])
        || scalar == "."
          && String(String.UnicodeScalarView(scalars[..<index].suffix(3))).lowercased() == "www"
      if linksByItself || signs.contains(scalar) { result.append("\\") }
      result.append(scalar)
    }
    return String(result)
  }
}
