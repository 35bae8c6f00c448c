/// Breaks printable text into lines of a width: at spaces, beside wide characters, and inside a
/// word only where it is longer than a line; never inside a character.
///
/// A word of letters gets a hyphen at its break, all others none: they may be addresses or paths,
/// which somebody will copy.
struct LineBreaker {
  private let width: Int
  private var lines: [StyledLine] = []
  private var line = StyledLine()
  private var spaces = StyledLine()
  private var word = StyledLine()
  private var isOfLetters = true

  /// A breaker for lines of a width, which is at least 2: one wide character.
  init(width: Int) { self.width = max(2, width) }

  /// The lines of one styled line.
  static func lines(_ line: StyledLine, width: Int) -> [StyledLine] {
    if line.width <= width { return [line] }
    var breaker = LineBreaker(width: width)
    for run in line.runs { breaker.add(run.text, run.ink) }
    return breaker.finish()
  }

  private mutating func add(_ text: String, _ ink: Ink) {
    for character in text {
      let columns = character.displayWidth
      if character == " " {
        endWord()
        spaces.append(" ", ink, width: 1)
      } else if columns == 2 {
        endWord()
        add(character, columns, ink)
        endWord()
      } else {
        add(character, columns, ink)
      }
    }
  }

  private mutating func add(_ character: Character, _ columns: Int, _ ink: Ink) {
    isOfLetters = isOfLetters && character.isLetter
    if word.width + columns > width, !word.isEmpty { breakWord(before: character) }
    word.append(String(character), ink, width: columns)
  }

  /// Puts the word at the end of the line, or of the next one.
  private mutating func endWord() {
    if word.isEmpty { return }
    if line.width + spaces.width + word.width > width { endLine() }
    line.append(spaces)
    line.append(word)
    (spaces, word) = (StyledLine(), StyledLine())
    isOfLetters = true
  }

  /// A word as wide as a line begins on a line of its own and goes on in the next.
  private mutating func breakWord(before next: Character) {
    if line.width + spaces.width > 0 { endLine() }
    let rest = isOfLetters && width >= Self.leastForHyphens ? hyphenate(before: next) : StyledLine()
    lines.append(word)
    word = rest
  }

  /// Ends the word with a hyphen, and gives back its letters behind that.
  private mutating func hyphenate(before next: Character) -> StyledLine {
    let letters = word.runs.flatMap { Array($0.text) }
    let most = letters.count - 1
    let kept = Syllables.lastBreak(in: letters + [next], within: most) ?? most
    let rest = word.takeLast(letters.count - kept)
    word.append("-", word.runs.last?.ink ?? .none)
    return rest
  }

  /// In narrower lines, hyphens take up more than they tell.
  private static let leastForHyphens = 8

  /// Spaces at the place of a break are dropped; those at the beginning of the text are kept
  /// unless they alone fill the line.
  private mutating func endLine() {
    if !line.isEmpty { lines.append(line) }
    (line, spaces) = (StyledLine(), StyledLine())
  }

  private mutating func finish() -> [StyledLine] {
    endWord()
    endLine()
    return lines.isEmpty ? [StyledLine()] : lines
  }
}
