import ExampleDocuments
import LotseExport
import LotseKit
import Testing

@Suite("Text stays text in web pages and pictures")
struct HTMLEscapingTests {
  @Test("no tag, attribute or control character of the text comes out")
  func escaped() {
    let page = HTMLWriter(language: .german).text(HostileDocument.document, title: "x")
    #expect(!page.contains("<script"))
    #expect(!page.contains("document.title='RAN'"))
    // No quote that would end an attribute, and no entity that was one in the text.
    #expect(!page.contains("HYPERLINK(\""))
    #expect(!page.contains("#1 &lt;"))
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
