import LotseExport
import LotseKit
import Testing

@Suite("Long words in the tables of a web page")
struct SoftHyphenTests {
  private func page(_ cell: String, _ language: Language = .german) -> String {
    let columns = [Table.Column("Wer"), Table.Column("Was")]
    let document: Document = [.table(Table(columns, [[Prose(cell), Prose("x")]]))]
    return HTMLWriter(language: language).text(document, title: "Lotse")
  }

  @Test(
    "may be divided between syllables and where a compound is joined",
    arguments: [
      ("Verwaltungsspitze", "Verwal&shy;tungs&shy;spitze"),
      (
        "Informationssicherheitsbeauftragte",
        "Infor&shy;ma&shy;tions&shy;si&shy;cher&shy;heits&shy;beauf&shy;tragte"
      ),
      ("Unterauftragnehmer", "Unterauf&shy;trag&shy;nehmer"),
      ("Organisationsentwicklung", "Orga&shy;ni&shy;sa&shy;tions&shy;ent&shy;wick&shy;lung"),
    ]
  )
  func divided(word: String, written: String) {
    #expect(page(word).contains(written))
  }

  @Test("stay whole where they are short, English, or part of what a browser obeys")
  func whole() {
    #expect(page("Personalrat").contains("Personalrat"))
    #expect(!page("Informationssicherheitsbeauftragte", .english).contains("&shy;"))
    #expect(page("<script src=Informationssicherheitsbeauftragte>").contains("&lt;script src="))
  }
}
