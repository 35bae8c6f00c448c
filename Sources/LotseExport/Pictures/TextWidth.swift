/// How wide text will be, without the font at hand: the widths of Helvetica and Arial, which the
/// usual sans-serif fonts hardly exceed.
enum TextWidth {
  /// The width of a line at a size.
  static func of(_ text: String, size: Double, isBold: Bool = false) -> Double {
    let sum = text.unicodeScalars.reduce(0.0) { $0 + width(of: $1) }
    return sum * size * (isBold ? 1.09 : 1.02)
  }

  /// Breaks text into lines of a width; what is too long even for the last line ends in an ellipsis.
  static func lines(_ text: String, width: Double, size: Double, most: Int = 2) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in words(ShownText.line(text), width: width, size: size) {
      let longer = line.isEmpty ? word : line + (line.last == "-" ? "" : " ") + word
      if line.isEmpty || of(longer, size: size) <= width {
        line = longer
      } else {
        lines.append(line)
        line = word
      }
    }
    if !line.isEmpty { lines.append(line) }
    guard lines.count > most else { return lines }
    let rest = lines[(most - 1)...].joined(separator: " ")
    return lines.prefix(most - 1) + [shortened(rest, width: width, size: size)]
  }

  /// The beginning of a text that fits, with an ellipsis if it is not all.
  static func shortened(_ text: String, width: Double, size: Double) -> String {
    if of(text, size: size) <= width { return text }
    var beginning = Substring(text)
    while !beginning.isEmpty, of(beginning + "…", size: size) > width { beginning.removeLast() }
    while beginning.last == " " { beginning.removeLast() }
    return beginning + "…"
  }

  /// The words; one that is wider than a line is cut with a hyphen.
  private static func words(_ text: String, width: Double, size: Double) -> [String] {
    text.split(separator: " ").flatMap { word -> [String] in
      var (parts, rest) = ([String](), word)
      while of(String(rest), size: size) > width, rest.count > 4 {
        var count = rest.count - 2
        while count > 3, of(rest.prefix(count) + "-", size: size) > width { count -= 1 }
        parts.append(rest.prefix(count) + "-")
        rest = rest.dropFirst(count)
      }
      return parts + [String(rest)]
    }
  }

  private static func of(_ text: Substring, size: Double) -> Double { of(String(text), size: size) }

  private static func width(of scalar: Unicode.Scalar) -> Double {
    switch scalar {
    case "i", "j", "l", "'", "|", "‚": 0.24
    case " ", "f", "t", "I", ".", ",", ":", ";", "/", "!", "(", ")", "[", "]", "-", "ï", "í": 0.3
    case "r", "*", "\"", "„", "“", "”": 0.36
    case "c", "k", "s", "v", "x", "y", "z", "J", "ß": 0.52
    case "m", "M", "W", "@", "%", "…": 0.9
    case "w", "C", "D", "G", "H", "N", "O", "Q", "R", "U", "Ö", "Ü", "&": 0.75
    case "A", "B", "E", "K", "P", "S", "V", "X", "Y", "Ä", "F", "L", "T", "Z", "+", "–", "€": 0.66
    default:
      switch scalar.value {
      case 0x300...0x36F, 0x200B...0x200D: 0
      case 0..<0x1100: 0.56
      default: 1
      }
    }
  }
}
