import LotseKit

/// Things by two properties: four quadrants, and a numbered sign for each thing.
///
/// Its name stands beside it where there is room for all of them, else under the picture.
struct GridPicture {
  let grid: Chart.Grid

  private static let field = Box(34, 12, 678, 470)

  var drawing: Drawing {
    var drawing = Drawing(height: 520)
    drawGround(on: &drawing)
    let marks = Chart.Figure.grid(grid).marks
    var layout = LabelLayout(taken: quadrantTitles.map(\.box))
    let places = grid.points.map { layout.place(wished(for: $0), within: quadrant(of: $0)) }
    let labels = zip(grid.points, places).map { point, place in
      layout.label(ShownText.line(point.label), at: place, within: quadrant(of: point))
    }
    for (index, point) in grid.points.enumerated() {
      let symbol = Symbol(point.mark, among: marks)
      drawing.add(symbol.markup(at: places[index], number: index + 1))
    }
    if labels.allSatisfy({ $0 != nil }) {
      for label in labels.compactMap(\.self) {
        drawing.lines(label.lines, around: label.place, step: 14, "label", label.anchor)
      }
    } else {
      drawing.key(of: grid.points.map { ($0.label, Symbol($0.mark, among: marks)) })
    }
    drawing.legend(of: marks)
    return drawing
  }

  private func drawGround(on drawing: inout Drawing) {
    let field = Self.field
    let (halfWidth, halfHeight) = (field.width / 2, field.height / 2)
    drawing.rectangle(field, radius: 6, "panel")
    drawing.rectangle(Box(field.x + halfWidth, field.y, halfWidth, halfHeight), "shade")
    drawing.line(
      Point(field.x + halfWidth, field.y),
      Point(field.x + halfWidth, field.y + field.height),
      "line"
    )
    drawing.line(
      Point(field.x, field.y + halfHeight),
      Point(field.x + field.width, field.y + halfHeight),
      "line"
    )
    drawing.rectangle(field, radius: 6, "frame")
    for title in quadrantTitles { drawing.text(title.words, at: title.base, "heading") }
    let (bottom, right) = (field.y + field.height, field.x + field.width)
    let across = TextWidth.shortened(ShownText.line(grid.xAxis), width: 560, size: 13)
    let up = TextWidth.shortened(ShownText.line(grid.yAxis), width: 400, size: 13)
    drawing.text("\(across) →", at: Point(right, bottom + 24), "label strong", .end)
    drawing.add(
      """
      <text class="label strong" transform="translate(22 \(field.y)) rotate(-90)" \
      text-anchor="end">\(up) →</text>
      """
    )
  }

  private var quadrantTitles: [(words: String, base: Point, box: Box)] {
    let field = Self.field
    return grid.quadrants.prefix(4).enumerated().map { index, name in
      let words = TextWidth.shortened(ShownText.line(name), width: field.width / 2 - 28, size: 12.4)
      let x = field.x + (index % 2 == 0 ? 0 : field.width / 2) + 12
      let y = field.y + (index < 2 ? 0 : field.height / 2) + 21
      return (
        words, Point(x, y), Box(x, y - 12, TextWidth.of(words, size: 12, isBold: true) + 8, 16)
      )
    }
  }

  private func wished(for point: Chart.Grid.Point) -> Point {
    let inner = Self.field.inset(14)
    return Point(
      inner.x + point.x.withinUnit * inner.width,
      inner.y + (1 - point.y.withinUnit) * inner.height
    )
  }

  private func quadrant(of point: Chart.Grid.Point) -> Box {
    let field = Self.field
    return Box(
      field.x + (point.x.withinUnit < 0.5 ? 0 : field.width / 2),
      field.y + (point.y.withinUnit < 0.5 ? field.height / 2 : 0),
      field.width / 2,
      field.height / 2
    )
  }
}
