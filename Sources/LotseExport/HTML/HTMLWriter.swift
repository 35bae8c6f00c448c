package import LotseKit

/// Writes a document as one web page that needs nothing else: no script, no other file, no network.
///
/// It is made to be read on screens of any size, light or dark, to be heard, to be walked through
/// by keyboard and to be printed on A4 (WCAG 2.2, level AA). Every chart is a picture with a
/// sentence and a table of its numbers.
package struct HTMLWriter: Sendable {
  /// The language of the document.
  let language: Language

  package init(language: Language) { self.language = language }

  /// The document as a page; a title is taken if it has no heading of the first level.
  package func text(_ document: Document, title: String) -> String {
    let blocks = Origin(document, in: language).blocks(of: document)
    let outline = HTMLOutline(blocks, title: title)
    var body: Markup = ""
    var charts = 0
    for (index, block) in outline.blocks.enumerated() {
      if case .chart = block { charts += 1 }
      body += section(block, outline.anchors[index], chart: charts) + "\n"
    }
    return page(outline.title, head: contents(outline), body: body, foot: origin(of: document)).text
  }

  private func page(_ title: String, head: Markup, body: Markup, foot: Markup) -> Markup {
    """
    <!DOCTYPE html>
    <html lang="\(language.rawValue)">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
    <title>\(title)</title>
    <style>
    \(Markup(stringLiteral: HTMLStyle.text))</style>
    </head>
    <body>
    <main>
    <header><h1>\(title)</h1></header>
    \(head)\(body)</main>
    \(foot)</body>
    </html>

    """
  }

  /// Links to the sections of a long document.
  private func contents(_ outline: HTMLOutline) -> Markup {
    let sections = outline.sections
    if sections.count < 5 { return "" }
    let entries = sections.map { anchor, words -> Markup in
      "<li><a href=\"#\(anchor)\">\(words)</a></li>"
    }
    return """
      <nav aria-label="\(say("Inhalt", "Contents"))"><ol>\(entries.together())</ol></nav>

      """
  }

  func section(_ block: Block, _ anchor: String?, chart: Int) -> Markup {
    switch block {
    case .heading(let level, let prose):
      heading(level, prose, anchor)
    case .paragraph(let prose): "<p>\(inline(prose))</p>"
    case .verbatim(let prose):
      "<blockquote class=\"verbatim\">\(inline(prose, keepsLines: true))</blockquote>"
    case .list(let items, let isNumbered): list(items, isNumbered: isNumbered)
    case .checklist(let items): checklist(items)
    case .table(let table): HTMLTable(table, language).markup
    case .callout(let callout): aside(callout)
    case .sources(let sources): list(of: sources)
    case .chart(let picture): figure(picture, number: chart)
    }
  }

  private func heading(_ level: Int, _ prose: Prose, _ anchor: String?) -> Markup {
    let tag = Markup(stringLiteral: "h\(level)")
    let id: Markup = anchor.map { " id=\"\($0)\"" } ?? ""
    return "<\(tag)\(id)>\(inline(prose))</\(tag)>"
  }

  private func list(_ items: [Prose], isNumbered: Bool) -> Markup {
    let tag: Markup = isNumbered ? "ol" : "ul"
    return "<\(tag)>\(items.map { "<li>\(inline($0))</li>" }.together())</\(tag)>"
  }

  private func checklist(_ items: [ChecklistItem]) -> Markup {
    let entries = items.map { item -> Markup in
      let state = item.isDone ? say("erledigt", "done") : say("offen", "open")
      let sign: Markup = item.isDone ? "<path class=\"tick\" d=\"M4 8.4L7 11.4L12.4 4.8\"/>" : ""
      return """
        <li><svg class="box" viewBox="0 0 16 16" role="img" aria-label="\(state)">\
        <rect x="1" y="1" width="14" height="14" rx="3"/>\(sign)</svg> \(inline(item.text))</li>
        """
    }
    return "<ul class=\"checklist\">\(entries.together())</ul>"
  }

  private func aside(_ callout: Callout) -> Markup {
    let (kind, style) = kind(of: callout)
    return """
      <div class="callout \(style)" role="note"><p><strong class="kind">\(kind):</strong> \
      \(inline(callout.text))</p></div>
      """
  }

  /// What a remark is called, and the name of its look.
  func kind(of callout: Callout) -> (words: String, style: String) {
    switch callout.kind {
    case .note: (say("Hinweis", "Note"), "Note")
    case .tip: (say("Tipp", "Tip"), "Tip")
    case .warning: (say("Achtung", "Warning"), "Warning")
    case .open: (say("Offen", "Open"), "OpenPoint")
    }
  }

  /// The picture with its title and sentence, and its numbers to be opened.
  private func figure(_ chart: Chart, number: Int) -> Markup {
    let told = ChartTable(chart, in: language)
    let picture = Picture(language: language).inline(chart, id: "chart-\(number)")
    let shown: Markup =
      picture.map {
        """
        <div class="picture" tabindex="0" role="group" aria-label="\(chart.title)">\($0)</div>
        """
      } ?? ""
    let numbers = HTMLTable(told.table, language, named: chart.title).markup
    return """
      <figure>
      <figcaption><strong>\(chart.title)</strong> <span>\(told.sentence)</span></figcaption>
      \(shown)
      <details><summary>\(say("Daten als Tabelle", "Data as a table"))</summary>\(numbers)</details>
      </figure>
      """
  }

  func say(_ german: String, _ english: String) -> String {
    language == .german ? german : english
  }
}
