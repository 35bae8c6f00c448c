import LotseKit

/// How a run of text stands out on the screen.
enum Ink: Hashable {
  case none, strong, faint, code, mark, alert, title

  init(_ emphasis: Prose.Emphasis) {
    switch emphasis {
    case .none: self = .none
    case .strong: self = .strong
    case .faint: self = .faint
    case .code: self = .code
    case .mark: self = .mark
    case .alert: self = .alert
    }
  }

  /// The parameters of the control sequence SGR (ECMA-48, 8.3.117): weights, and the two colours
  /// that can be read on white as well as on black.
  var parameters: String? {
    switch self {
    case .none: nil
    case .strong: "1"
    case .faint: "2"
    case .code: "35"
    case .mark: "7"
    case .alert: "1;31"
    case .title: "1;4"
    }
  }
}

/// One line as it goes to the screen: printable runs, and how wide they are together.
struct StyledLine: Hashable {
  /// Text that stands out in one way.
  struct Run: Hashable {
    var text: String
    var ink: Ink
  }

  private(set) var runs: [Run] = []
  private(set) var width = 0

  init() {}
  init(_ text: String, _ ink: Ink = .none) { append(text, ink) }

  var isEmpty: Bool { runs.isEmpty }

  /// How wide the longest word is.
  var longestWord: Int {
    runs.map(\.text).joined().split(separator: " ").map { String($0).displayWidth }.max() ?? 0
  }

  mutating func append(_ text: String, _ ink: Ink = .none) {
    if text.isEmpty { return }
    append(text, ink, width: text.displayWidth)
  }

  /// Adds text whose width is known.
  mutating func append(_ text: String, _ ink: Ink, width added: Int) {
    width += added
    if runs.last?.ink == ink {
      runs[runs.count - 1].text += text
    } else {
      runs.append(Run(text: text, ink: ink))
    }
  }

  mutating func append(_ line: StyledLine) {
    for run in line.runs { append(run.text, run.ink, width: 0) }
    width += line.width
  }

  /// Takes so many characters off the end.
  mutating func takeLast(_ count: Int) -> StyledLine {
    var taken = StyledLine()
    for _ in 0..<count {
      guard var run = runs.popLast(), let character = run.text.popLast() else { break }
      taken = StyledLine(String(character), run.ink) + taken
      if !run.text.isEmpty { runs.append(run) }
    }
    width -= taken.width
    return taken
  }

  /// The line, filled up with spaces to a width.
  func padded(to target: Int, right: Bool = false) -> StyledLine {
    let space = StyledLine(String(repeating: " ", count: max(0, target - width)))
    return right ? space + self : self + space
  }

  static func + (left: StyledLine, right: StyledLine) -> StyledLine {
    var line = left
    line.append(right)
    return line
  }

  /// The text for the terminal, without spaces at its end.
  func text(hasColour: Bool) -> String {
    withoutTrailingSpaces.map { run in
      guard hasColour, let parameters = run.ink.parameters else { return run.text }
      return "\u{1B}[\(parameters)m\(run.text)\u{1B}[0m"
    }.joined()
  }

  private var withoutTrailingSpaces: [Run] {
    var runs = runs
    while var last = runs.popLast() {
      while last.text.last == " " { last.text.removeLast() }
      if !last.text.isEmpty { return runs + [last] }
    }
    return []
  }
}
