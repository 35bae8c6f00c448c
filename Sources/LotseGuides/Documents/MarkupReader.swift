import LotseHost
import LotseKit

/// Reads the markup of templates: the part of Markdown that documents have blocks for.
struct MarkupReader {
  private let lines: [Substring]
  private let values: [MarkupValue]
  private var index = 0

  init(_ text: String, _ values: [MarkupValue] = []) {
    lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    self.values = values
  }

  /// The blocks of the text.
  func blocks() -> [Block] {
    var copy = self
    return copy.all()
  }

  private mutating func all() -> [Block] {
    var blocks: [Block] = []
    while index < lines.count {
      let line = lines[index].trimmed
      if line.isEmpty {
        index += 1
      } else if let inserted = inserted(line) {
        index += 1
        blocks += inserted
      } else if let heading = heading(line) {
        index += 1
        blocks.append(heading)
      } else if line.hasPrefix("|") {
        blocks += table()
      } else if line.hasPrefix(">") {
        blocks.append(quote())
      } else if ListMark(line) != nil {
        blocks.append(list())
      } else {
        blocks.append(paragraph())
      }
    }
    return blocks
  }

  private func inserted(_ line: String) -> [Block]? {
    let scalars = line.unicodeScalars
    guard scalars.count == 1, let first = scalars.first, let number = MarkupValue.index(first),
      values.indices.contains(number), case .blocks(let blocks) = values[number]
    else { return nil }
    return blocks
  }

  private func heading(_ line: String) -> Block? {
    let level = line.prefix { $0 == "#" }.count
    guard (1...6).contains(level), line.dropFirst(level).first == " " else { return nil }
    return .heading(min(level, 4), prose(line.dropFirst(level).trimmed))
  }

  private mutating func paragraph() -> Block {
    var words: [String] = []
    while index < lines.count {
      let line = lines[index].trimmed
      let isOther =
        line.isEmpty || inserted(line) != nil || heading(line) != nil || line.hasPrefix("|")
        || line.hasPrefix(">") || ListMark(line) != nil
      if isOther { break }
      words.append(line)
      index += 1
    }
    let text = words.joined(separator: " ")
    if text.unicodeScalars.count == 1, let only = text.unicodeScalars.first,
      let number = MarkupValue.index(only), case .text(let value) = values[number],
      value.contains(where: \.isNewline)
    {
      return .verbatim(Prose(value))
    }
    return .paragraph(prose(text))
  }

  private mutating func quote() -> Block {
    var words: [String] = []
    while index < lines.count, lines[index].trimmed.hasPrefix(">") {
      words.append(lines[index].trimmed.dropFirst().trimmed)
      index += 1
    }
    let kinds: [String: Callout.Kind] = [
      "[!note]": .note, "[!tip]": .tip, "[!warning]": .warning, "[!open]": .open,
    ]
    if let kind = words.first.flatMap({ kinds[$0.lowercased()] }) {
      let text = words.dropFirst().filter { !$0.isEmpty }.joined(separator: " ")
      return .callout(Callout(kind, prose(text)))
    }
    return .verbatim(prose(words.joined(separator: "\n"), keepsLines: true))
  }

  private mutating func list() -> Block {
    guard let first = ListMark(lines[index].trimmed) else { return paragraph() }
    var items: [(mark: ListMark, text: String)] = []
    while index < lines.count {
      let line = lines[index].trimmed
      if let mark = ListMark(line), mark.kind == first.kind {
        items.append((mark, mark.rest))
      } else if !line.isEmpty, lines[index].first?.isWhitespace == true, ListMark(line) == nil {
        items[items.count - 1].text += " " + line
      } else {
        break
      }
      index += 1
    }
    switch first.kind {
    case .checklist:
      return .checklist(
        items.map { ChecklistItem(prose($0.text), isDone: $0.mark.isDone) }
      )
    case .numbered: return .list(items.map { prose($0.text) }, numbered: true)
    case .bullets: return .list(items.map { prose($0.text) })
    }
  }

  private mutating func table() -> [Block] {
    var rows: [[String]] = []
    while index < lines.count, lines[index].trimmed.hasPrefix("|") {
      rows.append(Self.cells(lines[index].trimmed))
      index += 1
    }
    let isRule = { (row: [String]) in
      row.allSatisfy { !$0.isEmpty && $0.allSatisfy { "-: ".contains($0) } }
    }
    guard rows.count > 1, isRule(rows[1]) else {
      return rows.map { .paragraph(prose($0.joined(separator: " | "))) }
    }
    let columns = rows[0].enumerated().map { index, header in
      let rule = rows[1].indices.contains(index) ? rows[1][index] : ""
      return Table.Column(prose(header).plain, isNumeric: rule.hasSuffix(":"))
    }
    if rows.count == 2 { return [] }
    return [.table(Table(columns, rows.dropFirst(2).map { $0.map { prose($0) } }))]
  }

  /// The cells of a line; a bar after a backslash belongs to the text.
  private static func cells(_ line: String) -> [String] {
    var cells: [String] = [""]
    var isEscaped = false
    for character in line.dropFirst() {
      if character == "|", !isEscaped {
        cells.append("")
      } else {
        cells[cells.count - 1].append(character)
      }
      isEscaped = character == "\\" && !isEscaped
    }
    if cells.last?.trimmed.isEmpty == true { cells.removeLast() }
    return cells.map(\.trimmed)
  }

  private func prose(_ text: String, keepsLines: Bool = false) -> Prose {
    MarkupProse(values: values, keepsLines: keepsLines).prose(text)
  }
}

/// What begins an item of a list.
private struct ListMark {
  enum Kind { case bullets, numbered, checklist }

  let kind: Kind
  let isDone: Bool
  let rest: String

  init?(_ line: String) {
    for (mark, isDone) in [("- [ ] ", false), ("- [x] ", true), ("- [X] ", true)]
    where line.hasPrefix(mark) {
      (kind, self.isDone, rest) = (.checklist, isDone, line.dropFirst(mark.count).trimmed)
      return
    }
    isDone = false
    if line.hasPrefix("- ") || line.hasPrefix("* ") {
      (kind, rest) = (.bullets, line.dropFirst(2).trimmed)
      return
    }
    let digits = line.prefix { ("0"..."9").contains($0) }
    guard (1...3).contains(digits.count), line.dropFirst(digits.count).hasPrefix(". ") else {
      return nil
    }
    (kind, rest) = (.numbered, line.dropFirst(digits.count + 2).trimmed)
  }
}
