import LotseKit

/// An ecosystem as rings that stand on one ground line, the town in the innermost; or building
/// blocks side by side.
struct MapPicture {
  let map: Chart.Map
  let words: ChartWords

  var drawing: Drawing {
    let marks = Chart.Figure.map(map).marks
    var drawing = map.layout == .rings ? rings(marks) : blocks(marks)
    let gap = Drawing.LegendEntry(
      sign: {
        "<rect class=\"gap\" x=\"\($0.x - 10)\" y=\"\($0.y - 7)\" width=\"20\" height=\"14\" rx=\"6\"/>"
      },
      label: words.text("Lücke", "gap")
    )
    let hasGap = map.groups.contains { $0.parts.contains(where: \.isGap) }
    drawing.legend(of: marks, and: hasGap ? [gap] : [])
    return drawing
  }

  /// Each ring leaves a margin at its sides, and its parts stand above the ring inside it.
  private func rings(_ marks: [Chart.Mark]) -> Drawing {
    let margin = map.groups.count > 4 ? 16.0 : 24.0
    // From the outermost ring to the innermost.
    let flows = map.groups.reversed().enumerated().map { index, group in
      PillFlow(group.parts, width: 676 - 2 * margin * Double(index), centred: true)
    }
    let bands = flows.map { 38 + $0.height + 8 }
    let core = 58.0
    let total = bands.reduce(0, +) + core + 14
    var drawing = Drawing(height: total + 8)
    var top = 4.0
    for (index, group) in map.groups.reversed().enumerated() {
      let inset = margin * Double(index)
      let box = Box(8 + inset, top, 704 - 2 * inset, total - top)
      drawing.rectangle(box, radius: 26, index % 2 == 0 ? "panel" : "shade")
      drawing.rectangle(box, radius: 26, "frame")
      let title = TextWidth.shortened(
        ShownText.line(group.label),
        width: box.width - 60,
        size: 13
      )
      drawing.text(title, at: Point(360, top + 22), "heading", .middle)
      flows[index].draw(at: Point(box.x + 14, top + 36), marks, on: &drawing)
      top += bands[index]
    }
    let room = TextWidth.of(ShownText.line(map.centre), size: 15, isBold: true)
    let width = min(360, max(200, room * 0.62 + 24))
    drawing.rectangle(Box(360 - width / 2, top, width, core), radius: 22, "core")
    let centre = TextWidth.lines(map.centre, width: width - 32, size: 16)
    drawing.lines(centre, around: Point(360, top + core / 2), step: 18, "core-text", .middle)
    return drawing
  }

  private func blocks(_ marks: [Chart.Mark]) -> Drawing {
    var drawing = Drawing(height: 8)
    if !map.centre.isEmpty {
      drawing.rectangle(Box(8, 4, 704, 42), radius: 10, "core")
      let centre = TextWidth.shortened(ShownText.line(map.centre), width: 680, size: 15)
      drawing.text(centre, at: Point(360, 30), "core-text", .middle)
      drawing.height = 58
    }
    let columns = min(3, max(1, map.groups.count))
    let width = (704 - 12 * Double(columns - 1)) / Double(columns)
    for start in stride(from: 0, to: map.groups.count, by: columns) {
      let row = map.groups[start..<min(start + columns, map.groups.count)]
      let flows = row.map { PillFlow($0.parts, width: width - 20, centred: false) }
      let height = 38 + (flows.map(\.height).max() ?? 0) + 8
      for (index, pair) in zip(row, flows).enumerated() {
        let x = 8 + (width + 12) * Double(index)
        drawing.rectangle(Box(x, drawing.height, width, height), radius: 10, "panel")
        drawing.rectangle(Box(x, drawing.height, width, height), radius: 10, "frame")
        let title = TextWidth.shortened(ShownText.line(pair.0.label), width: width - 20, size: 13)
        drawing.text(title, at: Point(x + 12, drawing.height + 22), "heading")
        pair.1.draw(at: Point(x + 10, drawing.height + 36), marks, on: &drawing)
      }
      drawing.height += height + 12
    }
    return drawing
  }
}
