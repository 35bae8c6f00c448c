/// The signs that are drawn around text.
package enum Glyphs: Sendable, Hashable, CaseIterable {
  /// Lines, blocks and boxes of Unicode.
  case unicode
  /// Signs that every terminal has.
  case ascii

  private func pick(_ unicode: String, _ ascii: String) -> String {
    self == .unicode ? unicode : ascii
  }

  var bullet: String { pick("•", "-") }
  var rule: String { pick("─", "-") }
  var upright: String { pick("│", "|") }
  var done: String { pick("☑", "[x]") }
  var open: String { pick("☐", "[ ]") }
  var bar: String { pick("█", "#") }
  var track: String { pick("░", ".") }
  var dot: String { pick("·", ".") }
  var milestone: String { pick("◆", "*") }
  var up: String { pick("↑", "^") }
  var down: String { pick("▼", "v") }
  var right: String { pick("→", "->") }
  var thinBar: String { pick("▬", "=") }
  var limit: String { pick("┃", "|") }
  var gap: String { pick("△", "!") }
  /// What a prompt begins with after the first line of an answer.
  var continuation: String { pick("… ", "... ") }

  /// The corners and junctions of a frame: top left, top, top right, and so on by rows.
  var frame: [String] {
    self == .unicode
      ? ["┌", "┬", "┐", "├", "┼", "┤", "└", "┴", "┘"]
      : Array(repeating: "+", count: 9)
  }

  /// A bar so many columns long, in eighths of a column where there are glyphs for them.
  func bar(_ length: Double) -> String {
    let eighths = Int((max(0, length) * 8).rounded())
    let whole = self == .unicode ? eighths / 8 : (eighths + 4) / 8
    let parts = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
    let rest = self == .unicode ? parts[eighths % 8] : ""
    return String(repeating: bar, count: whole) + rest
  }

  /// A control character of ASCII, made visible.
  func picture(ofControl scalar: Unicode.Scalar) -> String {
    let code = scalar.value & 0x7F
    switch self {
    case .unicode:
      return Unicode.Scalar(code == 0x7F ? 0x2421 : 0x2400 + code).map { String($0) } ?? "?"
    case .ascii:
      return "^" + (Unicode.Scalar(code ^ 0x40).map { String($0) } ?? "?")
    }
  }
}
