/// Text of any origin as readers may see it: what would hide, reorder or control has a visible form.
enum ShownText {
  /// One line: line breaks and tabs become spaces.
  static func line(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.flatMap { shown($0, breaks: " ") }))
  }

  /// Several lines: line breaks stay.
  static func lines(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.flatMap { shown($0, breaks: "\n") }))
  }

  private static func shown(_ scalar: Unicode.Scalar, breaks: Unicode.Scalar) -> [Unicode.Scalar] {
    switch scalar.value {
    case 0x0A, 0x0B, 0x0C, 0x85, 0x2028, 0x2029: return [breaks]
    case 0x0D: return []
    case 0x09: return [" "]
    case 0..<0x20: return Unicode.Scalar(0x2400 + scalar.value).map { [$0] } ?? []
    case 0x7F: return ["\u{2421}"]
    // Hyphenation hints and joiners shape words; they neither hide nor reorder any.
    case 0xAD, 0x200B...0x200D: return [scalar]
    default: break
    }
    switch scalar.properties.generalCategory {
    case .control, .format, .privateUse, .unassigned:
      return Array("⟨U+\(String(scalar.value, radix: 16, uppercase: true))⟩".unicodeScalars)
    default: return [scalar]
    }
  }
}
