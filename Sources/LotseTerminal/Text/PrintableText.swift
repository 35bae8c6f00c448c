/// Turns text of any origin into text that a terminal shows and never obeys.
///
/// Control characters become their pictures (`␛`, in ASCII `^[`), everything that is invisible
/// or reverses the reading direction its notation (`\u{202E}`). Hints where a word may be broken
/// (soft hyphen, zero width space) are left out, as everywhere.
package struct PrintableText: Sendable {
  private let glyphs: Glyphs

  package init(glyphs: Glyphs = .unicode) { self.glyphs = glyphs }

  /// The text in one line: tabs and line breaks become spaces.
  package func line(_ text: String) -> String {
    if Self.isHarmless(text) { return text }
    return lines(text, tab: " ").joined(separator: " ")
  }

  /// The lines of the text; tabs become four spaces.
  package func lines(_ text: String) -> [String] {
    Self.isHarmless(text) ? [text] : lines(text, tab: "    ")
  }

  private static func isHarmless(_ text: String) -> Bool {
    text.utf8.allSatisfy { (0x20..<0x7F).contains($0) }
  }

  private func lines(_ text: String, tab: String) -> [String] {
    var lines: [String] = []
    var line = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      defer { previous = scalar }
      if scalar == "\n", previous == "\r" { continue }
      if scalar.breaksLine {
        lines.append(String(line))
        line = String.UnicodeScalarView()
      } else if scalar == "\t" {
        line += tab.unicodeScalars
      } else {
        append(scalar, to: &line)
      }
    }
    return lines + [String(line)]
  }

  private func append(_ scalar: Unicode.Scalar, to line: inout String.UnicodeScalarView) {
    switch scalar.appearance {
    case .itself: line.append(scalar)
    case .space: line.append(" ")
    case .nothing: break
    case .mark where line.isEmpty: line += "\u{25CC}\(scalar)".unicodeScalars
    case .mark: line.append(scalar)
    case .joiner: if !line.isEmpty { line.append(scalar) }
    case .control: line += glyphs.picture(ofControl: scalar).unicodeScalars
    case .notation:
      line += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}".unicodeScalars
    }
  }
}

extension Unicode.Scalar {
  /// How a scalar that breaks no line is shown.
  fileprivate enum Appearance { case itself, space, nothing, mark, joiner, control, notation }

  fileprivate var breaksLine: Bool {
    switch value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  fileprivate var appearance: Appearance {
    switch value {
    case 0x20..<0x7F, 0xA0, 0x2007, 0x202F: return .itself
    case 0..<0x20, 0x7F: return .control
    case 0xAD, 0x200B: return .nothing
    case 0x200C, 0x200D: return .joiner
    case 0x115F, 0x1160, 0x3164, 0xFFA0, 0xE0100...0xE01EF: return .notation
    default: break
    }
    switch properties.generalCategory {
    case .spaceSeparator: return .space
    case .nonspacingMark, .enclosingMark, .spacingMark: return .mark
    case .control, .format, .surrogate, .unassigned, .privateUse: return .notation
    default: return .itself
    }
  }
}
