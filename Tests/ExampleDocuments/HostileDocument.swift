package import LotseKit

/// A document in which every text, wherever a document has one, tries to be more than text.
package enum HostileDocument {
  /// What would leave a tag, an attribute, a quote, a cell, a formula or a line.
  package static let text =
    "=HYPERLINK(\"https://evil.example\");</title></text></svg></style>-->\"'>"
    + "<script>document.title='RAN'</script><img src=x onerror=\"document.title='RAN'\">"
    + "]]><![CDATA[ &evil; &#0; \u{1}\u{B}\u{FFFE}\u{FFFF}"
    + "[x](javascript:alert(1)) <https://evil.example> www.evil.example | `` ~~~ $x$ @all #1 &lt;"
    + "\u{202E}\u{1B}]8;;https://evil.example\u{07}\u{1B}[2J\u{0}\n# heading\r\n| a | b |"

  /// The document.
  package static let document: Document = Document(
    [
      .heading(1, Prose(text)), .heading(2, Prose(text)), .paragraph(Prose(text)),
      .paragraph("\(text, .code) \(text, .strong)"), .verbatim(Prose(text)),
      .list([Prose(text)]), .list([Prose(text)], numbered: true),
      .checklist([ChecklistItem(Prose(text), isDone: true)]),
      .callout(Callout(.note, Prose(text))),
      .table(Table(caption: text, [Table.Column(text), Table.Column(text)], [[Prose(text), ""]])),
      .sources([Source(title: text, publisher: text, place: text)]),
    ] + charts.map { .chart(Chart(text, $0)) },
    provenance: Provenance(
      guides: [.init(id: text, title: text, version: text)],
      openPoints: [text]
    )
  )

  private static let charts: [Chart.Figure] = [
    .grid(
      .init(
        xAxis: text,
        yAxis: text,
        quadrants: [text],
        points: [.init(text, x: 0, y: .nan, mark: .init(text))]
      )
    ),
    .map(.init(centre: text, [.init(text, [.init(text, isGap: true, note: text)])])),
    .bars(.init(unit: text, [.init(text, .infinity, limit: .nan)])),
    .radar(.init(maximum: 5, axes: (1...3).map { .init(text, value: Double($0), earlier: .nan) })),
    .timeline(.init(today: day, [.init(text, from: day, through: day, group: text)])),
  ]

  private static let day = Day(daysSince1970: 20_000)
}
