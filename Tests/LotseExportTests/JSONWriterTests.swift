import LotseExport
import LotseKit
import Testing

@Suite("Documents as JSON")
struct JSONWriterTests {
  private func json(_ blocks: Block...) -> String { JSONWriter.value(Document(blocks)).text() }

  @Test("every kind of block has its documented form")
  func blocks() {
    #expect(json() == #"{"blocks":[]}"#)
    #expect(
      json(.heading(2, "a"), .paragraph("b\("c", .strong)"), .verbatim("d\n e"))
        == #"{"blocks":[{"level":2,"text":"a","type":"heading"},"#
        + #"{"text":"bc","type":"paragraph"},{"text":"d\n e","type":"verbatim"}]}"#
    )
    #expect(
      json(.list(["a"], numbered: true), .checklist([ChecklistItem("b", isDone: true)]))
        == #"{"blocks":[{"items":["a"],"numbered":true,"type":"list"},"#
        + #"{"items":[{"done":true,"text":"b"}],"type":"checklist"}]}"#
    )
    #expect(
      json(.callout(Callout(.open, "a")), .sources([Source(title: "b", place: "§ 1")]))
        == #"{"blocks":[{"kind":"open","text":"a","type":"callout"},"#
        + #"{"sources":[{"place":"§ 1","title":"b"}],"type":"sources"}]}"#
    )
  }

  @Test("tables keep every cell as text")
  func table() {
    let table = Table(
      [Table.Column("a", isNumeric: true), Table.Column("b")],
      [["1"], ["2", "x"]]
    )
    #expect(
      json(.table(table))
        == #"{"blocks":[{"columns":[{"header":"a","numeric":true},{"header":"b","numeric":false}],"#
        + #""rows":[["1",""],["2","x"]],"type":"table"}]}"#
    )
  }

  @Test("charts carry their numbers; what is none is null")
  func charts() throws {
    let day = try #require(Day(iso: "2026-12-04"))
    let bars = Chart("a", .bars(Chart.Bars([Chart.Bars.Bar("b", .infinity)])))
    #expect(
      json(.chart(bars))
        == #"{"blocks":[{"bars":[{"label":"b","value":null}],"figure":"bars","title":"a","#
        + #""type":"chart"}]}"#
    )
    let radar = Chart(
      "a",
      .radar(Chart.Radar(maximum: 5, axes: [Chart.Radar.Axis("b", value: nil, earlier: 1)]))
    )
    #expect(
      json(.chart(radar))
        == #"{"blocks":[{"axes":[{"earlier":1,"label":"b"}],"figure":"radar","maximum":5,"#
        + #""title":"a","type":"chart"}]}"#
    )
    let timeline = Chart(
      "a",
      .timeline(Chart.Timeline(today: day, [.init("b", from: day, through: day)]))
    )
    #expect(
      json(.chart(timeline))
        == #"{"blocks":[{"figure":"timeline","items":[{"end":"2026-12-04","label":"b","#
        + #""start":"2026-12-04"}],"title":"a","today":"2026-12-04","type":"chart"}]}"#
    )
  }

  @Test("hostile text comes back as it was")
  func hostile() throws {
    let text = "\"\u{0}\u{1B}[2J\\ </script> \u{2028} \u{202E}"
    let parsed = try JSONValue(parsing: json(.paragraph(Prose(text))))
    guard case .array(let blocks)? = parsed["blocks"] else {
      Issue.record("no blocks")
      return
    }
    #expect(blocks.first?["text"] == .string(text))
  }

  @Test(
    "what a terminal would obey is escaped, and read back as it was",
    arguments: [
      "\u{1B}[2J", "\u{7F}", "\u{9B}31m", "a\u{202E}b", "\u{2028}", "\u{FEFF}x", "ä „x“ – 😀",
    ]
  )
  func hidden(text: String) throws {
    let written = JSONValue.string(text).text()
    let obeyed = written.unicodeScalars.filter {
      (0x7F...0x9F).contains($0.value) || $0.value < 0x20
        || $0.properties.generalCategory == .format
    }
    #expect(obeyed.isEmpty)
    #expect(try JSONValue(parsing: written) == .string(text))
  }
}
