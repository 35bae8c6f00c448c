import Glibc
package import LotseHost
package import LotseKit

/// The front end of a pipe or file: lines without prompts, replies on standard output, errors on
/// standard error.
///
/// Questions are not shown; the lines that follow a command answer them. A text of several lines
/// ends with an empty line, as on a terminal.
package actor PipeConsole: FrontEnd {
  package nonisolated let isInteractive = false

  /// Where the last input began, counted from 1; 0 before the first.
  package private(set) var lineNumber = 0

  private var style: TextStyle
  private let reader: LineReader
  private var output: TerminalOutput
  private var errors: TerminalOutput
  private var count = 0

  /// Reads from standard input, unless other descriptors are given.
  ///
  /// From here on, a reader of our output that goes away is no signal (SIGPIPE), but ends the
  /// input.
  package init(style: TextStyle, input: Int32 = 0, output: Int32 = 1, errors: Int32 = 2) {
    self.style = style
    reader = LineReader(descriptor: input)
    self.output = TerminalOutput(descriptor: output)
    self.errors = TerminalOutput(descriptor: errors)
    signal(SIGPIPE, SIG_IGN)
  }

  /// The next line, or lines for an answer that may have several.
  package func read(_ prompt: Prompt) async -> Input {
    if output.isBroken { return .terminated(draft: "") }
    guard let first = await nextLine() else { return .end }
    lineNumber = count
    return .line(prompt.isMultiline ? await text(from: first) : first)
  }

  private func text(from first: String) async -> String {
    var answer = MultilineAnswer()
    var line = first
    while true {
      if let text = answer.add(line) { return text }
      guard let next = await nextLine() else { return answer.text }
      line = next
    }
  }

  private func nextLine() async -> String? {
    guard var line = await reader.next() else { return nil }
    count += 1
    // Editors on Windows begin a file with a byte order mark.
    if count == 1, line.unicodeScalars.first == "\u{FEFF}" { line.unicodeScalars.removeFirst() }
    return line
  }

  /// Shows a document, unless it is a question.
  package func show(_ document: Document, as role: OutputRole) async {
    switch role {
    case .question: return
    case .error:
      errors.write(text(numbered(document), style.withColour(false), on: errors))
    case .reply, .remark, .notice: output.write(text(document, style, on: output))
    }
  }

  /// An error with the line that it is about, where lines were read.
  private func numbered(_ document: Document) -> Document {
    guard lineNumber > 0, case .paragraph(let prose) = document.blocks.first else {
      return document
    }
    let line = Text(de: "Zeile \(lineNumber):", en: "Line \(lineNumber):").in(style.language)
    return Document([.paragraph("\(line) \(prose)")] + document.blocks.dropFirst())
  }

  private func text(
    _ document: Document,
    _ style: TextStyle,
    on output: TerminalOutput
  ) -> String {
    TextRenderer(style: style, columns: output.columns).text(document)
  }

  /// The language of the words that the console adds.
  package func speak(_ language: Language) { style.language = language }
}

extension TextStyle {
  fileprivate func withColour(_ hasColour: Bool) -> TextStyle {
    var style = self
    style.hasColour = hasColour
    return style
  }
}
