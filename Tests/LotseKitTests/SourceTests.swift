import LotseKit
import Testing

@Suite("Sources of a document")
struct SourceTests {
  private func source(_ title: String, _ place: String?, _ day: String? = nil) -> Source {
    Source(title: title, place: place, checked: day.flatMap(Day.init(iso:)))
  }

  @Test("one that backs several statements stands there once, with each place once")
  func joined() {
    let parts = ["Art. 26, 27; Annex III", "Art. 4", "Art. 26, 27; Annex III", "Art. 4"]
    let document = Document(
      parts.map { .sources([source("AI Act", $0), source("GDPR", nil)]) }
    )
    #expect(
      document.allSources == [
        source("AI Act", "Art. 26, 27; Annex III / Art. 4"), source("GDPR", nil),
      ]
    )
  }

  @Test("what was checked on another day is another source")
  func checked() {
    let sources = [source("BGG", "§ 12a", "2026-08-19"), source("BGG", "§ 12b", "2026-11-01")]
    #expect(Document([.sources(sources)]).allSources == sources)
  }
}
