import LotseKit

// Blocks that are text with something in front of it.
extension TextRenderer {
  /// Where there are no colours, a line under the title sets it off.
  func heading(_ prose: Prose, level: Int) -> [StyledLine] {
    let title = StyledLine(printable(prose.plain), level == 1 ? .title : .strong)
    let lines = LineBreaker.lines(title, width: columns)
    if level > 1 || style.hasColour || style.isPlain { return lines }
    let width = lines.map(\.width).max() ?? 0
    return lines + [StyledLine(String(repeating: style.glyphs.rule, count: width))]
  }

  /// Set in by two columns, so that it is seen to be quoted; in plain mode as it stands.
  func verbatim(_ prose: Prose) -> [StyledLine] {
    let label = StyledLine(style.isPlain ? "" : "  ")
    return verbatimLines(prose).flatMap { line in
      LineBreaker.lines(line, width: columns - label.width).map { label + $0 }
    }
  }

  private func verbatimLines(_ prose: Prose) -> [StyledLine] {
    var lines = [StyledLine()]
    for span in prose.spans {
      for (number, text) in PrintableText(glyphs: style.glyphs).lines(span.text).enumerated() {
        if number > 0 { lines.append(StyledLine()) }
        if !text.isEmpty { append(text, span.emphasis, to: &lines[lines.count - 1]) }
      }
    }
    return lines
  }

  func list(_ items: [Prose], isNumbered: Bool) -> [StyledLine] {
    let digits = String(items.count).count
    return items.enumerated().flatMap { index, item in
      let number = String(index + 1)
      let space = String(repeating: " ", count: style.isPlain ? 0 : digits - number.count)
      let label =
        isNumbered ? "\(space)\(number). " : "\(style.isPlain ? "-" : style.glyphs.bullet) "
      return wrapped(styled(item), label: StyledLine(label))
    }
  }

  func checklist(_ items: [ChecklistItem]) -> [StyledLine] {
    items.flatMap { item in
      let label =
        style.isPlain
        ? (item.isDone ? words("erledigt: ", "done: ") : words("offen: ", "open: "))
        : (item.isDone ? style.glyphs.done : style.glyphs.open) + " "
      return wrapped(styled(item.text), label: StyledLine(label))
    }
  }

  func lines(of callout: Callout) -> [StyledLine] {
    let label = StyledLine(
      name(of: callout.kind) + ": ",
      callout.kind == .warning ? .alert : .strong
    )
    let text = label + styled(callout.text)
    if style.isPlain { return LineBreaker.lines(text, width: columns) }
    let edge = StyledLine(style.glyphs.upright + " ", .faint)
    return LineBreaker.lines(text, width: columns - edge.width).map { edge + $0 }
  }

  private func name(of kind: Callout.Kind) -> String {
    switch kind {
    case .note: words("Hinweis", "Note")
    case .tip: words("Tipp", "Tip")
    case .warning: words("Achtung", "Warning")
    case .open: words("Offen", "Open")
    }
  }

  func lines(of source: Source) -> [StyledLine] {
    let parts = [source.title, source.publisher, source.place].compactMap { $0 }.map(printable)
    var line = StyledLine(parts.joined(separator: ", "), .faint)
    if let checked = source.checked {
      line.append(" (\(words("Stand", "as of")) \(checked.date(in: style.language)))", .faint)
    }
    let label = StyledLine(words("Quelle: ", "Source: "), .faint)
    return style.isPlain
      ? LineBreaker.lines(label + line, width: columns) : wrapped(line, label: label)
  }
}

extension Day {
  /// The day without its weekday: `4.12.2026`, `4 Dec 2026`.
  func date(in language: Language) -> String {
    words(in: language).split(separator: " ").dropFirst().joined(separator: " ")
  }
}
