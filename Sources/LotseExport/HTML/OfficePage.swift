package import LotseKit

/// A document as a plain page from which other programs make office documents: its pictures are
/// files beside it, and what has a look of its own names the style for it.
package struct OfficePage: Sendable {
  /// A picture, and the name of its file without the ending.
  package struct Picture: Sendable {
    package let name: String
    package let svg: String
    /// Its width and height in units of its own.
    package let sheet: (width: Int, height: Int)
    /// Its width and height on the page, in tenths of a millimetre.
    let size: (width: Int, height: Int)
  }

  /// The pictures of the charts.
  package let pictures: [Picture]
  /// The title, as XML has it.
  package var escapedTitle: String { Markup(words: outline.title).text }

  private let outline: HTMLOutline
  let writer: HTMLWriter

  package init(_ document: Document, _ title: String, _ language: Language) {
    let told = Origins.told(document, language)
    outline = HTMLOutline(told.blocks, title: title)
    writer = HTMLWriter(language: language)
    let charts = told.blocks.compactMap { block in
      if case .chart(let chart) = block { chart } else { Chart?.none }
    }
    let drawer = LotseExport.Picture(language: language)
    pictures = charts.enumerated().compactMap { index, chart in
      guard let drawing = drawer.drawing(chart), let svg = drawer.file(chart) else { return nil }
      return Picture(
        name: "picture-\(index + 1)",
        svg: svg,
        sheet: (Int(drawing.width.rounded(.up)), Int(drawing.height.rounded(.up))),
        size: Self.size(of: drawing)
      )
    }
  }

  /// As wide as the text, unless its sheet is smaller or it would be too tall for the page then.
  private static func size(of drawing: Drawing) -> (width: Int, height: Int) {
    let (widest, tallest) = (1620.0 * min(1, drawing.width / 700), 2150.0)
    let scale = min(widest / drawing.width, tallest / drawing.height)
    return (Int(drawing.width * scale), Int(drawing.height * scale))
  }

  /// The page, given the ending of the pictures' files.
  package func text(pictures ending: String) -> String {
    var (body, charts) = (Markup(stringLiteral: ""), 0)
    for block in outline.blocks {
      if case .chart = block { charts += 1 }
      body += section(block, pictures.first { $0.name == "picture-\(charts)" }, ending) + "\n"
    }
    return """
      <!DOCTYPE html>
      <html lang="\(writer.language.rawValue)"><head><meta charset="utf-8">\
      <title>\(escapedTitle)</title></head>
      <body>
      \(body.text)</body></html>

      """
  }

  private func section(_ block: Block, _ picture: Picture?, _ ending: String) -> Markup {
    switch block {
    case .heading(let level, let prose):
      let tag = Markup(stringLiteral: "h\(level)")
      return "<\(tag)>\(writer.inline(prose))</\(tag)>"
    case .chart(let chart): return figure(chart, picture, ending)
    case .checklist(let items):
      let entries = items.map {
        "<li>\($0.isDone ? "☑" : "☐") \(writer.inline($0.text))</li>" as Markup
      }
      return "<ul>\(entries.together())</ul>"
    case .callout(let callout):
      let (kind, style) = writer.kind(of: callout)
      return """
        <div custom-style="\(style)"><p><strong>\(kind):</strong> \
        \(writer.inline(callout.text))</p></div>
        """
    case .table(let table): return OfficeTable(table, writer.language).markup
    default: return writer.section(block, nil, chart: 0)
    }
  }

  /// The picture, what it shows in a sentence, and its numbers: on paper nothing can be opened.
  private func figure(_ chart: Chart, _ picture: Picture?, _ ending: String) -> Markup {
    let told = ChartTable(chart, in: writer.language)
    let image: Markup =
      picture.map { picture in
        """
        <div custom-style="Picture"><p><img src="Pictures/\(picture.name)\(ending)" \
        width="\(Double(picture.size.width) / 100)cm" height="\(Double(picture.size.height) / 100)cm" \
        alt="\(chart.title). \(told.sentence)"></p></div>
        """
      } ?? ""
    return """
      <div custom-style="ChartTitle"><p>\(chart.title)</p></div>
      \(image)
      <div custom-style="ChartWords"><p>\(told.sentence)</p></div>
      \(OfficeTable(told.table, writer.language).markup)
      """
  }
}
