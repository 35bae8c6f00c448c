/// Reads regular expressions.
struct PatternParser {
  private let scalars: [Unicode.Scalar]
  private var index = 0
  private var depth = 0

  init(_ text: String) { scalars = Array(text.unicodeScalars.prefix(400)) }

  private var current: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

  private var rest: String {
    String(String.UnicodeScalarView(scalars[min(index, scalars.count)...]))
  }

  /// The whole pattern.
  mutating func pattern() throws(TextPattern.Flaw) -> PatternTree {
    let tree = try alternatives()
    guard current == nil else { throw .unreadable(rest) }
    return tree
  }

  private mutating func alternatives() throws(TextPattern.Flaw) -> PatternTree {
    depth += 1
    defer { depth -= 1 }
    guard depth < 20 else { throw .tooLarge }
    var tree = try row()
    while take("|") { tree = .either(tree, try row()) }
    return tree
  }

  private mutating func row() throws(TextPattern.Flaw) -> PatternTree {
    var parts: [PatternTree] = []
    while let scalar = current, scalar != "|", scalar != ")" { parts.append(try repeated()) }
    return .row(parts)
  }

  private mutating func repeated() throws(TextPattern.Flaw) -> PatternTree {
    let part = try atom()
    if take("?") { return .times(part, 0, 1) }
    if take("*") { return .times(part, 0, nil) }
    if take("+") { return .times(part, 1, nil) }
    guard take("{") else { return part }
    guard let least = number() else { throw .unreadable(rest) }
    var most: Int? = least
    if take(",") { most = number() }
    guard take("}"), least <= most ?? 1_000, (most ?? least) <= 1_000 else {
      throw .unreadable(rest)
    }
    return .times(part, least, most)
  }

  private mutating func number() -> Int? {
    var digits = ""
    while let scalar = current, ("0"..."9").contains(scalar), digits.count < 4 {
      digits.unicodeScalars.append(scalar)
      index += 1
    }
    return Int(digits)
  }

  private mutating func atom() throws(TextPattern.Flaw) -> PatternTree {
    guard let scalar = current, !"*+?{}".unicodeScalars.contains(scalar) else {
      throw .unreadable(rest)
    }
    index += 1
    switch scalar {
    case ".": return .one(TextPattern.Class(ranges: [], isNegated: true))
    case "^", "$": return .row([])
    case "[": return .one(try set())
    case "\\": return .one(TextPattern.Class(ranges: try escaped()))
    case "(":
      // The mark of a group that is not kept.
      if take("?"), !take(":") { throw .unreadable(rest) }
      let tree = try alternatives()
      guard take(")") else { throw .unreadable(rest) }
      return tree
    default: return .one(TextPattern.Class(ranges: [scalar...scalar]))
    }
  }

  private mutating func set() throws(TextPattern.Flaw) -> TextPattern.Class {
    var set = TextPattern.Class(ranges: [], isNegated: take("^"))
    repeat {
      guard let first = current else { throw .unreadable("[") }
      index += 1
      if first == "\\" {
        set.ranges += try escaped()
      } else if current == "-", index + 1 < scalars.count, scalars[index + 1] != "]" {
        let last = scalars[index + 1]
        guard first <= last else { throw .unreadable(rest) }
        set.ranges.append(first...last)
        index += 2
      } else {
        set.ranges.append(first...first)
      }
    } while !take("]")
    return set
  }

  private mutating func escaped() throws(TextPattern.Flaw) -> [ClosedRange<Unicode.Scalar>] {
    guard let scalar = current else { throw .unreadable("\\") }
    index += 1
    switch scalar {
    case "d": return ["0"..."9"]
    case "w": return ["a"..."z", "A"..."Z", "0"..."9", "_"..."_", "À"..."ÿ", "ẞ"..."ẞ"]
    case "s": return [" "..." ", "\t"..."\r", "\u{A0}"..."\u{A0}"]
    default: return [scalar...scalar]
    }
  }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard current == scalar else { return false }
    index += 1
    return true
  }
}
