/// Text in a spreadsheet, which takes some of it for a formula (OWASP, CSV injection).
package enum SpreadsheetText {
  /// What would be a formula, with an apostrophe before it, which spreadsheets take for the sign of
  /// text.
  package static func harmless(_ text: String) -> String { isFormula(text) ? "'" + text : text }

  /// The text that was made harmless.
  package static func original(_ text: String) -> String {
    text.first == "'" && isFormula(text) ? String(text.dropFirst()) : text
  }

  /// Whether a text begins like a formula, or like one that was made harmless.
  private static func isFormula(_ text: String) -> Bool {
    let rest = text.unicodeScalars.drop { $0 == "'" }
    let first = rest.first { $0.value > 0x20 && $0 != "\u{A0}" && $0 != "\u{FEFF}" }
    return first.map(starters.contains) ?? false
  }

  private static let starters: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}", "\u{2212}", "|", "%",
  ]
}
