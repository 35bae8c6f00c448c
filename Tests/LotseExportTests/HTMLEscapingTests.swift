import LotseExport
import LotseKit
import Testing

@Suite("Text stays text in web pages and pictures")
struct HTMLEscapingTests {
  private static let hostile =
    "</title></text></svg><script>alert('x')</script>&\"'\u{202E}\u{1B}]8;;x\u{07}"

  private var document: Document {
    let text = Self.hostile
    return Document(
      [
        .heading(1, Prose(text)), .heading(2, Prose(text)), .paragraph(Prose(text, .code)),
        .verbatim(Prose(text)), .list([Prose(text)]), .callout(Callout(.note, Prose(text))),
        .table(Table(caption: text, [Table.Column(text)], [[Prose(text)]])),
        .sources([Source(title: text, publisher: text, place: text)]),
        .chart(
          Chart(
            text,
            .grid(
              .init(
                xAxis: text,
                yAxis: text,
                quadrants: [text],
                points: [.init(text, x: 0, y: .nan, mark: .init(text))]
              )
            )
          )
        ),
        .chart(
          Chart(
            text,
            .map(.init(centre: text, [.init(text, [.init(text, isGap: true, note: text)])]))
          )
        ),
        .chart(Chart(text, .bars(.init(unit: text, [.init(text, .infinity, limit: .nan)])))),
      ],
      provenance: Provenance(
        guides: [.init(id: text, title: text, version: text)],
        openPoints: [text]
      )
    )
  }

  @Test("no tag, attribute or control character of the text comes out")
  func escaped() {
    let page = HTMLWriter(language: .german).text(document, title: "x")
    #expect(!page.contains("<script"))
    #expect(!page.contains("alert('x')"))
    #expect(
      !page.unicodeScalars.contains { $0.value == 0x1B || $0.value == 0x07 || $0.value == 0x202E }
    )
    #expect(page.components("<svg xmlns") == page.components("role=\"img\" aria-labelledby"))
    #expect(!page.contains("Markup("))
    for length in ["NaN", "nan", "inf"] { #expect(!page.contains("=\"\(length)")) }
  }

  @Test("one title, no level of heading left out, the language said", arguments: Language.allCases)
  func outline(language: Language) {
    let page = HTMLWriter(language: language).text(
      [.heading(1, "A"), .heading(4, "B"), .heading(1, "C")],
      title: "x"
    )
    #expect(page.contains("<html lang=\"\(language.rawValue)\">"))
    #expect(page.contains("<h1>A</h1>"))
    #expect(page.contains("<h2 id=\"section-1\">B</h2>"))
    #expect(page.contains("<h2 id=\"section-2\">C</h2>"))
  }

  @Test("a page asks nothing of the network and runs nothing")
  func selfContained() {
    let page = HTMLWriter(language: .english).text(Report.document(in: .english), title: "x")
    for word in ["<script", "<link", "@import", "url(", "src=", "https://"] {
      #expect(!page.contains(word), "\(word)")
    }
    #expect(page.components("http://") == page.components("http://www.w3.org/2000/svg"))
  }
}

extension String {
  fileprivate func components(_ part: String) -> Int { ranges(of: part).count }
}
