package import LotseKit

/// Turns documents into text for a terminal.
///
/// Whatever a document holds is data: nothing in it reaches the terminal as a control sequence,
/// and no line is wider than the terminal.
package struct TextRenderer: Sendable {
  /// How the text looks.
  package let style: TextStyle
  /// How many columns a line may take; at least 20.
  package let columns: Int

  package init(style: TextStyle, columns: Int = 80) {
    self.style = style
    self.columns = max(20, columns)
  }

  /// The document as text; every line ends with a line break.
  package func text(_ document: Document) -> String {
    var text = ""
    var previous: (block: Block, height: Int)?
    for block in document.blocks {
      let lines = lines(of: block)
      if lines.isEmpty { continue }
      if let previous, needsSpace(previous, (block, lines.count)) { text += "\n" }
      for line in lines { text += line.text(hasColour: style.hasColour) + "\n" }
      previous = (block, lines.count)
    }
    return text
  }

  func lines(of block: Block) -> [StyledLine] {
    switch block {
    case .heading(let level, let prose): heading(prose, level: level)
    case .paragraph(let prose): wrapped(styled(prose))
    case .verbatim(let prose): verbatim(prose)
    case .list(let items, let isNumbered): list(items, isNumbered: isNumbered)
    case .checklist(let items): checklist(items)
    case .table(let table): lines(of: table)
    case .callout(let callout): lines(of: callout)
    case .sources(let sources): sources.flatMap(lines(of:))
    case .chart(let chart): lines(of: chart)
    }
  }

  /// Whether an empty line stands between two blocks: around whatever is seen as one thing, but
  /// not after a heading, between short lines, or between a line and the list that it announces.
  private func needsSpace(
    _ upper: (block: Block, height: Int),
    _ lower: (block: Block, height: Int)
  ) -> Bool {
    switch (upper.block, lower.block) {
    case (_, .heading): true
    case (.heading, _): false
    case (.paragraph, .list), (.paragraph, .checklist): false
    case (.paragraph, .paragraph), (.list, .paragraph), (.paragraph, .sources):
      upper.height > 1 && lower.height > 1
    default: true
    }
  }
}

extension TextRenderer {
  /// Text in the language of the style.
  func words(_ german: String, _ english: String) -> String { style.words(german, english) }

  /// Text of the document in one line, made printable.
  func printable(_ text: String) -> String { PrintableText(glyphs: style.glyphs).line(text) }

  /// Text of the document in one line, with its emphasis.
  func styled(_ prose: Prose) -> StyledLine {
    var line = StyledLine()
    for span in prose.spans { append(printable(span.text), span.emphasis, to: &line) }
    return line
  }

  /// Without colours, hits and alerts are told by signs.
  func append(_ text: String, _ emphasis: Prose.Emphasis, to line: inout StyledLine) {
    switch emphasis {
    case .mark where !style.hasColour: line.append("»\(text)«")
    case .alert where !style.hasColour: line.append("(!) \(text)")
    default: line.append(text, Ink(emphasis))
    }
  }

  /// The lines of a text, set in by a label in the first and by spaces in the others.
  func wrapped(_ line: StyledLine, label: StyledLine = StyledLine()) -> [StyledLine] {
    let indent = min(label.width, columns / 2)
    let rest = StyledLine(String(repeating: " ", count: indent))
    if label.width > indent { return LineBreaker.lines(label + line, width: columns) }
    return LineBreaker.lines(line, width: columns - indent).enumerated().map { number, part in
      (number == 0 ? label : rest) + part
    }
  }
}
