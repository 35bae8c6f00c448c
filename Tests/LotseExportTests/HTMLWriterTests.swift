import ExampleDocuments
import LotseExport
import LotseKit
import LotseTestSupport
import Testing

@Suite("Documents as web pages")
struct HTMLWriterTests {
  @Test(
    "a page with every kind of block and chart looks as it always did",
    arguments: Language.allCases
  )
  func everything(language: Language) throws {
    let page = HTMLWriter(language: language).text(Report.document(in: language), title: "Lotse")
    try expectGolden(page, "report-\(language.rawValue)")
  }
}
