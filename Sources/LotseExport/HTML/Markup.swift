/// Text that is HTML or SVG already; the only way from words to it escapes them.
struct Markup: Hashable, ExpressibleByStringInterpolation {
  /// The text as it goes into the file.
  private(set) var text: String

  /// Markup as it stands in the source.
  init(stringLiteral value: String) { text = value }

  /// Markup as it stands in the source, with words and other markup in it.
  init(stringInterpolation: StringInterpolation) { text = stringInterpolation.text }

  /// Words of any origin, on one line.
  init(words: String) { text = Self.escaped(NoBreakSpaces.in(ShownText.line(words))) }

  /// Words of any origin, with their line breaks.
  init(lines: String) { text = Self.escaped(ShownText.lines(lines)) }

  static func + (left: Markup, right: Markup) -> Markup { "\(left)\(right)" }

  static func += (left: inout Markup, right: Markup) { left.text += right.text }

  private static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
      case "'": result.append(contentsOf: "&#39;".unicodeScalars)
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// Puts words and markup into markup.
  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var text = ""

    init(literalCapacity: Int, interpolationCount: Int) {}
    mutating func appendLiteral(_ literal: String) { text += literal }
    /// Words, which are escaped; safe between tags and in a quoted attribute.
    mutating func appendInterpolation(_ words: String) { text += Markup(words: words).text }
    mutating func appendInterpolation(_ markup: Markup) { text += markup.text }
    mutating func appendInterpolation(_ number: Int) { text += String(number) }
    /// A length: to a tenth, and never in the form of another language.
    mutating func appendInterpolation(_ length: Double) { text += Self.written(length) }

    private static func written(_ length: Double) -> String {
      guard length.isFinite, abs(length) < 1e6 else { return "0" }
      let tenths = Int((length * 10).rounded())
      let sign = tenths < 0 ? "-" : ""
      let (whole, rest) = abs(tenths).quotientAndRemainder(dividingBy: 10)
      return rest == 0 ? "\(sign)\(whole)" : "\(sign)\(whole).\(rest)"
    }
  }
}

extension [Markup] {
  /// The pieces one after the other.
  func together(_ separator: Markup = "") -> Markup {
    var result: Markup = ""
    for (index, piece) in enumerated() { result += index == 0 ? piece : separator + piece }
    return result
  }
}
