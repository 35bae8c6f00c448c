package import LotseKit

/// How documents become text: the language of what is added, colours, glyphs, plain mode.
package struct TextStyle: Sendable, Hashable {
  /// The language of the words that the renderer adds.
  package var language: Language
  /// Whether emphasis is shown by colours and weights.
  package var hasColour: Bool
  /// The signs to draw with.
  package var glyphs: Glyphs
  /// Whether the text is to be heard rather than seen: one thing after the other, nothing side by
  /// side, no meaning by colour or sign alone.
  package var isPlain: Bool

  /// A style; plain mode has neither colours nor drawings.
  package init(
    language: Language,
    hasColour: Bool = false,
    glyphs: Glyphs = .unicode,
    isPlain: Bool = false
  ) {
    self.language = language
    self.hasColour = hasColour && !isPlain
    self.glyphs = glyphs
    self.isPlain = isPlain
  }

  /// The style for an output: colours only on a terminal that has them and if nobody said no
  /// (`NO_COLOR`, https://no-color.org), glyphs by the locale.
  package init(
    language: Language,
    isPlain: Bool,
    isTerminal: Bool,
    environment: [String: String]
  ) {
    let terminal = environment["TERM"] ?? ""
    let canColour = isTerminal && !["", "dumb"].contains(terminal)
    self.init(
      language: language,
      hasColour: canColour && (environment["NO_COLOR"] ?? "").isEmpty,
      glyphs: Self.hasUnicode(environment) ? .unicode : .ascii,
      isPlain: isPlain
    )
  }

  private static func hasUnicode(_ environment: [String: String]) -> Bool {
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy
      .compactMap { environment[$0] }.first { !$0.isEmpty }
    let name = locale?.lowercased() ?? ""
    return name.hasSuffix("utf-8") || name.hasSuffix("utf8") || name.contains("utf-8@")
  }

  /// The words of a text in the style's language.
  func words(_ german: String, _ english: String) -> String {
    language == .german ? german : english
  }
}
