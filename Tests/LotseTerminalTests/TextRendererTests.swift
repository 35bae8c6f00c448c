import LotseKit
import LotseTerminal
import LotseTestSupport
import Testing

@Suite("Documents as text")
struct TextRendererTests {
  /// A way of rendering, and the name of its golden file.
  struct Look: Sendable, CustomTestStringConvertible {
    let name: String
    let style: TextStyle
    let columns: Int
    var testDescription: String { name }
  }

  static let looks = [
    Look(name: "colour-80", style: TextStyle(language: .german, hasColour: true), columns: 80),
    Look(name: "unicode-80", style: TextStyle(language: .german), columns: 80),
    Look(name: "ascii-60", style: TextStyle(language: .english, glyphs: .ascii), columns: 60),
    Look(name: "unicode-40", style: TextStyle(language: .english), columns: 40),
    Look(name: "plain-80", style: TextStyle(language: .german, isPlain: true), columns: 80),
    Look(name: "plain-40", style: TextStyle(language: .english, isPlain: true), columns: 40),
  ]

  @Test("every block looks as it always did", arguments: looks)
  func blocks(look: Look) throws {
    try expectGolden(look.text(Samples.everyBlock), "blocks-\(look.name)")
  }

  @Test("a month without entries says so where its leaf is not drawn")
  func emptyMonth() throws {
    let day = try #require(Day(iso: "2026-11-23"))
    let month = Chart.Month(of: day, today: day, holidays: [:], entries: [])
    let text = Self.looks[4].text(Document([.chart(Chart("November 2026", .month(month)))]))
    #expect(text.contains("(keine Einträge)"))
  }

  @Test("tables look as they always did", arguments: looks)
  func tables(look: Look) throws {
    try expectGolden(look.text(Samples.tables), "tables-\(look.name)")
  }

  @Test("charts with marks look as they always did", arguments: looks)
  func pictures(look: Look) throws {
    try expectGolden(look.text(Samples.pictures), "pictures-\(look.name)")
  }

  @Test("charts look as they always did", arguments: looks)
  func charts(look: Look) throws {
    try expectGolden(look.text(Samples.charts), "charts-\(look.name)")
  }
}

extension TextRendererTests.Look {
  func text(_ document: Document) -> String {
    TextRenderer(style: style, columns: columns).text(document)
  }
}
