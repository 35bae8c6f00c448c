package import LotseKit

/// Writes documents as Markdown: CommonMark, with the tables and checklists of GitHub.
///
/// What a document holds is data: whatever it looks like, it stays text (``MarkdownEscaping``).
/// Weight that Markdown has no sign for is dropped; hits of a search and alerts become strong.
package struct MarkdownWriter: Sendable {
  /// The language of the writer's own words; that of the document.
  private let language: Language

  package init(language: Language) { self.language = language }

  /// The document as text; ends with a line break unless it is empty.
  package func text(_ document: Document) -> String {
    var sections: [String] = []
    var listsInRow = 0
    for block in document.blocks {
      listsInRow = block.isList ? listsInRow + 1 : 0
      let section = section(block, isSecondList: listsInRow % 2 == 0)
      if !section.isEmpty { sections.append(section) }
    }
    return sections.isEmpty ? "" : sections.joined(separator: "\n\n") + "\n"
  }

  // A second list differs from the one before it by its signs; otherwise the two would become one.
  private func section(_ block: Block, isSecondList: Bool) -> String {
    switch block {
    case .heading(let level, let prose): heading(level, prose)
    case .paragraph(let prose): MarkdownProse.block(prose)
    case .verbatim(let prose): verbatim(prose)
    case .list(let items, let isNumbered): list(items, isNumbered: isNumbered, isSecondList)
    case .checklist(let items): checklist(items, isSecondList)
    case .table(let table): section(table)
    case .callout(let callout): section(callout)
    case .sources(let sources): section(sources)
    case .chart(let chart): section(chart)
    }
  }

  /// A number sign at the end would be taken for a decoration of the heading.
  private func heading(_ level: Int, _ prose: Prose) -> String {
    let words = MarkdownProse.inline(prose)
    if words.isEmpty { return "" }
    let signs = String(repeating: "#", count: min(max(level, 1), 6))
    return "\(signs) " + (words.last == "#" ? words.dropLast() + "\\#" : words)
  }

  /// Lines end with a backslash, which breaks the line but not the paragraph.
  private func verbatim(_ prose: Prose) -> String {
    MarkdownEscaping.verbatim(prose.plain).split(separator: "", omittingEmptySubsequences: true)
      .map { $0.joined(separator: "\\\n") }.joined(separator: "\n\n")
  }

  private func list(_ items: [Prose], isNumbered: Bool, _ isSecondList: Bool) -> String {
    items.enumerated().map { index, item in
      let sign = isNumbered ? "\(index + 1)" + (isSecondList ? ")" : ".") : isSecondList ? "*" : "-"
      return MarkdownEscaping.trimmed("\(sign) \(MarkdownProse.block(item))")
    }.joined(separator: "\n")
  }

  private func checklist(_ items: [ChecklistItem], _ isSecondList: Bool) -> String {
    items.map { item in
      let sign = isSecondList ? "*" : "-"
      return "\(sign) [\(item.isDone ? "x" : " ")] \(MarkdownProse.block(item.text))"
    }.joined(separator: "\n")
  }

  private func section(_ callout: Callout) -> String {
    let kind = callout.kind.name.in(language)
    return MarkdownEscaping.trimmed("> **\(kind):** \(MarkdownProse.inline(callout.text))")
  }

  private func section(_ sources: [Source]) -> String {
    if sources.isEmpty { return "" }
    let title = Text(de: "Quellen:", en: "Sources:").in(language)
    let lines = sources.map { "- " + MarkdownEscaping.block($0.line(in: language)) }
    return "\(title)\n\n" + lines.joined(separator: "\n")
  }

  private func section(_ chart: Chart) -> String {
    let told = ChartTable(chart, in: language)
    let title = MarkdownProse.block(Prose(chart.title, .strong))
    return [title, MarkdownEscaping.block(told.sentence), section(told.table)]
      .filter { !$0.isEmpty }.joined(separator: "\n\n")
  }
}

// Tables.
extension MarkdownWriter {
  private func section(_ table: Table) -> String {
    if table.columns.isEmpty { return "" }
    let caption = table.caption.map { MarkdownProse.block(Prose($0, .strong)) } ?? ""
    let header = row(table.columns.map { MarkdownEscaping.inline($0.header) })
    let rule = row(table.columns.map { $0.isNumeric ? "---:" : "---" })
    let rows = table.rows.map { cells in row(cells.map { MarkdownProse.inline($0, in: .cell) }) }
    let grid = ([header, rule] + rows).joined(separator: "\n")
    return caption.isEmpty ? grid : "\(caption)\n\n\(grid)"
  }

  private func row(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |"
  }
}

extension Block {
  fileprivate var isList: Bool {
    switch self {
    case .list, .checklist, .sources: true
    default: false
    }
  }
}

extension Callout.Kind {
  fileprivate var name: Text {
    switch self {
    case .note: Text(de: "Hinweis", en: "Note")
    case .tip: Text(de: "Tipp", en: "Tip")
    case .warning: Text(de: "Achtung", en: "Warning")
    case .open: Text(de: "Offen", en: "Open")
    }
  }
}

extension Source {
  func line(in language: Language) -> String {
    let parts = [title, publisher, place].compactMap(\.self).joined(separator: ", ")
    guard let checked else { return parts }
    let day = checked.words(in: language)
    return parts + (language == .german ? " (geprüft am \(day))" : " (checked on \(day))")
  }
}
