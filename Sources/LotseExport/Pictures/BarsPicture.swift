import LotseKit

/// Amounts as bars under each other: in parts, beside another amount, up to a limit.
struct BarsPicture {
  let bars: Chart.Bars
  let words: ChartWords

  /// Where the bars begin: after the longest name.
  private let left: Double
  private var room: Double { 568 - left }

  init(bars: Chart.Bars, words: ChartWords) {
    self.bars = bars
    self.words = words
    let lines = bars.bars.flatMap { TextWidth.lines($0.label, width: 174, size: 13) }
    left = (lines.map { TextWidth.of($0, size: 13) }.max() ?? 0) + 22
  }

  var drawing: Drawing {
    var drawing = Drawing(height: 6)
    let marks = Chart.Figure.bars(bars).marks
    for bar in bars.bars { draw(bar, marks, on: &drawing) }
    drawing.line(
      Point(left, 4),
      Point(left, drawing.height - 6),
      "axis"
    )
    let states = marks.filter { mark in bars.bars.contains { $0.mark == mark && $0.state != nil } }
    drawing.legend(of: states)
    drawing.legend(partLegend + amountLegend)
    return drawing
  }

  /// The marks of parts, in the order that tells their patterns.
  private var partMarks: [Chart.Mark] {
    Chart.Figure.bars(bars).marks.filter { mark in
      bars.bars.contains { $0.parts.contains { $0.mark == mark } }
    }
  }

  private var greatest: Double {
    let amounts = bars.bars.flatMap { bar in
      [bar.value, bar.second, bar.limit].compactMap(\.self).filter(\.isFinite)
    }
    return amounts.max() ?? 0
  }

  private func length(_ value: Double) -> Double {
    greatest > 0 ? (value / greatest).withinUnit * room : 0
  }

  private func draw(_ bar: Chart.Bars.Bar, _ marks: [Chart.Mark], on drawing: inout Drawing) {
    let top = drawing.height
    let label = TextWidth.lines(bar.label, width: 174, size: 13)
    let height = bar.second == nil ? 22.0 : 32.0
    drawing.lines(
      label,
      around: Point(left - 12, top + height / 2),
      step: 15,
      "",
      .end
    )
    if bar.parts.isEmpty {
      let colour = bar.mark.map { Symbol($0, among: marks).colour } ?? "kind1"
      drawing.rectangle(Box(left, top, length(bar.value), 22), radius: 3, colour)
    } else {
      drawParts(of: bar, at: top, on: &drawing)
    }
    if let second = bar.second {
      drawing.rectangle(Box(left, top + 24, length(second), 7), radius: 2, "faded")
    }
    drawEnd(of: bar, marks, at: top, height, on: &drawing)
    drawing.height = top + max(height, Double(label.count) * 15) + 14
  }

  private func drawParts(of bar: Chart.Bars.Bar, at top: Double, on drawing: inout Drawing) {
    var start = left
    for part in bar.parts {
      let width = length(part.value)
      let box = Box(start, top, width, 22)
      let number = partMarks.firstIndex(of: part.mark) ?? 0
      drawing.rectangle(box, Symbol(part.mark, among: partMarks).colour)
      drawing.pattern(number, over: box)
      if start > left { drawing.line(Point(start, top), Point(start, top + 22), "edge") }
      start += width
    }
  }

  /// The limit across the bar, the state and the amount right of it.
  private func drawEnd(
    of bar: Chart.Bars.Bar,
    _ marks: [Chart.Mark],
    at top: Double,
    _ height: Double,
    on drawing: inout Drawing
  ) {
    let ends = [bar.value, bar.second ?? 0, bar.limit ?? 0].map(length)
    var place = Point(left + (ends.max() ?? 0) + 10, top + 15.5)
    if let limit = bar.limit {
      let x = left + length(limit)
      drawing.line(Point(x, top - 4), Point(x, top + height + 2), "limit")
    }
    if let mark = bar.mark {
      drawing.add(Symbol(mark, among: marks).markup(at: Point(place.x + 7, top + 11), radius: 7))
      place.x += 20
    }
    let amount = ShownText.line(words.amount(bar.value, bars.unit))
    let room = drawing.width - place.x - 4
    drawing.text(
      TextWidth.shortened(amount, width: max(40, room), size: 13),
      at: place,
      "label strong"
    )
  }

  private var partLegend: [Drawing.LegendEntry] {
    let marks = partMarks
    return marks.enumerated().map { number, mark in
      Drawing.LegendEntry(
        sign: { place in
          var sample = Drawing(height: 0)
          let box = Box(place.x - 9, place.y - 7, 18, 14)
          sample.rectangle(box, Symbol(mark, among: marks).colour)
          sample.pattern(number, over: box)
          return sample.body
        },
        label: mark.label
      )
    }
  }

  private var amountLegend: [Drawing.LegendEntry] {
    var entries: [Drawing.LegendEntry] = []
    if bars.bars.contains(where: { $0.second != nil }) {
      // Where the bars' colours tell how they stand, the legend has a colour of none.
      let colour = bars.bars.contains { $0.mark != nil } ? "unknown" : "kind1"
      entries.append(
        .init(
          sign: {
            "<rect class=\"\(colour)\" x=\"\($0.x - 10)\" y=\"\($0.y - 7)\" width=\"20\" height=\"14\" rx=\"2\"/>"
          },
          label: bars.valueName ?? words.text("Wert", "value")
        )
      )
      entries.append(
        .init(
          sign: {
            "<rect class=\"faded\" x=\"\($0.x - 10)\" y=\"\($0.y - 3)\" width=\"20\" height=\"7\" rx=\"2\"/>"
          },
          label: bars.secondName ?? words.text("Vergleich", "compared")
        )
      )
    }
    if bars.bars.contains(where: { $0.limit != nil }) {
      entries.append(
        .init(
          sign: {
            "<line class=\"limit\" x1=\"\($0.x)\" y1=\"\($0.y - 9)\" x2=\"\($0.x)\" y2=\"\($0.y + 9)\"/>"
          },
          label: bars.limitName ?? words.text("Grenze", "limit")
        )
      )
    }
    return entries
  }
}

extension Drawing {
  /// Lines over a box that tell its part from the others without its colour; none over the first.
  fileprivate mutating func pattern(_ number: Int, over box: Box) {
    guard number % 4 > 0, box.width > 1 else { return }
    let (right, bottom) = (box.x + box.width, box.y + box.height)
    switch number % 4 {
    case 1:
      for start in stride(from: box.x - box.height + 6, to: right, by: 7) {
        // Only the part of the slant that lies over the box.
        let (from, to) = (max(start, box.x), min(start + box.height, right))
        if to > from {
          line(Point(from, bottom - (from - start)), Point(to, bottom - (to - start)), "hatch")
        }
      }
    case 2:
      for y in stride(from: box.y + 5, to: bottom, by: 6) {
        line(Point(box.x, y), Point(right, y), "hatch")
      }
    default:
      for x in stride(from: box.x + 5, to: right, by: 6) {
        line(Point(x, box.y), Point(x, bottom), "hatch")
      }
    }
  }
}
