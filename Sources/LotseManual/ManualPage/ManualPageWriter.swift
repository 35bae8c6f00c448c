/// Writes a page in the language of man(7).
///
/// Whatever is put in is data: nothing of it can become a request, a macro or an escape.
struct ManualPageWriter {
  /// The page so far.
  private(set) var text = ""
  private var followsHeading = false

  /// Begins a page; must come first.
  mutating func title(_ name: String, section: Int, date: String, source: String, manual: String) {
    // The date has its own form, in which a hyphen is not to be escaped.
    let day = date.filter { $0.isASCII && ($0.isNumber || $0 == "-") }
    let (name, source) = (Self.quoted(name.uppercased()), Self.quoted(source))
    request("TH \(name) \(section) \(day) \(source) \(Self.quoted(manual))")
  }

  /// A heading.
  mutating func section(_ title: String) {
    request("SH " + Self.quoted(title))
    followsHeading = true
  }

  /// A heading below a section's.
  mutating func subsection(_ title: String) {
    request("SS " + Self.quoted(title))
    followsHeading = true
  }

  /// A paragraph.
  mutating func paragraph(_ synopsis: Synopsis) {
    // A heading begins a paragraph by itself.
    if !followsHeading { request("PP") }
    line(Self.formatted(synopsis))
  }

  /// A paragraph of plain words.
  mutating func paragraph(_ words: String) { paragraph(Synopsis(.mark(words))) }

  /// A line of its own within a paragraph.
  mutating func lineBreak(_ synopsis: Synopsis) {
    request("br")
    line(Self.formatted(synopsis))
  }

  /// A term, and what it means below it.
  mutating func item(_ term: Synopsis, _ meaning: String) {
    request("TP")
    line(Self.formatted(term))
    line(Self.escaped(meaning))
  }

  /// Another paragraph of an item's meaning.
  mutating func continued(_ meaning: Synopsis) {
    request("IP")
    line(Self.formatted(meaning))
  }

  private mutating func request(_ words: String) { text += "." + words + "\n" }

  /// A line of text; `\&` keeps a dot or an apostrophe at its beginning from being a request.
  private mutating func line(_ formatted: String) {
    let isRequest = formatted.first == "." || formatted.first == "'"
    text += (isRequest ? "\\&" : "") + (formatted.isEmpty ? "\\&" : formatted) + "\n"
    followsHeading = false
  }

  private static func formatted(_ synopsis: Synopsis) -> String {
    synopsis.pieces.map { piece in
      switch piece {
      case .typed(let words): "\\fB" + escaped(words) + "\\fR"
      case .value(let words): "\\fI" + escaped(words) + "\\fR"
      case .mark(let words): escaped(words)
      }
    }.joined()
  }

  /// An argument of a macro, in quotes.
  private static func quoted(_ words: String) -> String { "\"" + escaped(words) + "\"" }

  /// The words with the characters that troff takes for itself by their names.
  ///
  /// The hyphen stays one that can be copied into a shell.
  static func escaped(_ words: String) -> String {
    words.printable.map { character in
      switch character {
      case "\\": "\\(rs"
      case "-": "\\-"
      case "\"": "\\(dq"
      case "'": "\\(aq"
      case "`": "\\(ga"
      case "^": "\\(ha"
      case "~": "\\(ti"
      default: String(character)
      }
    }.joined()
  }
}
