/// An answer of several lines while it is being typed: an empty line ends it.
///
/// A line that begins with `/`, and a lone `?`, are no text if they come first: the host wants
/// them at once. Later they are lines like others.
struct MultilineAnswer: Hashable {
  private(set) var lines: [String] = []

  /// The text so far.
  var text: String { lines.joined(separator: "\n") }

  /// Takes a typed line (or several, if pasted); the whole text if it is complete.
  mutating func add(_ line: String) -> String? {
    let isFirst = lines.isEmpty
    let start = line.drop { $0 == " " }
    if isFirst, start.hasPrefix("/") || line.allSatisfy({ $0 == "?" || $0 == " " }) { return line }
    if line.allSatisfy({ $0 == " " }) { return text }
    lines.append(line)
    return nil
  }
}
