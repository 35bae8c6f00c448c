import LotseKit

extension Drawing {
  /// A sign and what it means.
  struct LegendEntry {
    var sign: (Point) -> Markup
    var label: String
  }

  /// Adds the legend under the picture, in as many rows as it needs, and makes room for it.
  mutating func legend(_ entries: [LegendEntry], from left: Double = 8) {
    if entries.isEmpty { return }
    var place = Point(left + 10, height + 16)
    for entry in entries {
      let label = TextWidth.shortened(ShownText.line(entry.label), width: 260, size: 12)
      let size = 26 + TextWidth.of(label, size: 12) + 18
      if place.x + size > width, place.x > left + 10 { place = Point(left + 10, place.y + 22) }
      add(entry.sign(place))
      text(label, at: Point(place.x + 16, place.y + 4.2), "label")
      place.x += size
    }
    height = place.y + 16
  }

  /// Adds what the marks mean.
  mutating func legend(of marks: [Chart.Mark], and others: [LegendEntry] = []) {
    let entries = marks.map { mark in
      LegendEntry(sign: { Symbol(mark, among: marks).markup(at: $0) }, label: mark.label)
    }
    legend(entries + others)
  }
}
