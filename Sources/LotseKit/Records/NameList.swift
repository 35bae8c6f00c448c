// Lists of names in which each stands once, whatever its spelling.
extension [String] {
  /// Adds a name unless it is there, whatever its spelling.
  public mutating func appendNew(_ name: String) {
    let folded = name.folded
    if !contains(where: { $0.folded == folded }) { append(name) }
  }

  /// These names and then others, each once, whatever the spelling.
  public func union(_ others: [String]) -> [String] {
    var all = self
    for name in others { all.appendNew(name) }
    return all
  }

  /// These names without others, whatever the spelling.
  public func subtracting(_ others: [String]) -> [String] {
    let folded = Set(others.map(\.folded))
    return filter { !folded.contains($0.folded) }
  }

  /// The names in a list as people type it: separated by commas, with or without `#` or `@`.
  public init(names list: String) {
    self = []
    for part in list.split(whereSeparator: { $0 == "," || $0 == ";" || $0.isNewline }) {
      let words = part.inSingleSpaces
      let name = words.drop { $0 == "#" || $0 == "@" }
      // As in a text, @Frau_Kaya is Frau Kaya.
      let isPerson = words.first == "@"
      if !name.isEmpty {
        appendNew(isPerson ? String(name.map { $0 == "_" ? " " : $0 }) : String(name))
      }
    }
  }
}
