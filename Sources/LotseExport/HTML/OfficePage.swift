package import LotseKit

/// A document as a plain page from which other programs make office documents: its pictures are
/// files beside it.
package struct OfficePage: Sendable {
  /// A picture, and the name of its file without the ending.
  package struct Picture: Sendable {
    package let name: String
    package let svg: String
  }

  /// The pictures of the charts.
  package let pictures: [Picture]
  private let document: Document
  private let title: String
  private let writer: HTMLWriter

  package init(_ document: Document, _ title: String, _ language: Language) {
    self.document = Origins.told(document, language)
    self.title = title
    writer = HTMLWriter(language: language)
    let charts = document.blocks.compactMap { block in
      if case .chart(let chart) = block { chart } else { Chart?.none }
    }
    pictures = charts.enumerated().compactMap { index, chart in
      LotseExport.Picture(language: language).file(chart).map {
        Picture(name: "picture-\(index + 1)", svg: $0)
      }
    }
  }

  /// The page, given the endings of the pictures' files by their names.
  package func text(_ endings: [String: String]) -> String {
    let outline = HTMLOutline(document.blocks, title: title)
    var (body, charts) = (Markup(stringLiteral: ""), 0)
    for (index, block) in outline.blocks.enumerated() {
      if case .chart(let chart) = block {
        charts += 1
        body += figure(chart, "picture-\(charts)", endings)
      } else {
        body += writer.section(block, outline.anchors[index], chart: 0)
      }
      body += "\n"
    }
    return """
      <!DOCTYPE html>
      <html lang="\(writer.language.rawValue)"><head><meta charset="utf-8">\
      <title>\(Markup(words: outline.title).text)</title></head>
      <body>
      \(body.text)</body></html>

      """
  }

  private func figure(_ chart: Chart, _ name: String, _ endings: [String: String]) -> Markup {
    let told = ChartTable(chart, in: writer.language)
    let sentence: Markup = "<p>\(told.sentence)</p>"
    guard let ending = endings[name] else {
      return "<h4>\(chart.title)</h4>\(sentence)\(HTMLTable(told.table, writer.language).markup)"
    }
    return """
      <p><strong>\(chart.title)</strong></p>
      <p><img src="\(name)\(ending)" width="100%" alt="\(chart.title). \(told.sentence)"></p>
      \(sentence)
      """
  }
}
