import LotseKit

// The grid of four quadrants: numbers where the things lie, names beside them where there is room,
// and a legend with all of them.
extension TextRenderer {
  func drawing(_ grid: Chart.Grid) -> [StyledLine] {
    var canvas = Canvas(width: min(columns - 2, 74) / 2 * 2 - 1, height: 15)
    drawGround(grid, on: &canvas)
    let placed = place(grid.points, on: &canvas)
    drawNames(of: grid.points, placed, on: &canvas)
    let (top, bottom) = (edge(canvas.width, corners: 0), edge(canvas.width, corners: 6))
    let rows = canvas.lines.enumerated().map { row, line in
      let isMiddle = row == canvas.height / 2
      let left = StyledLine(isMiddle ? style.glyphs.frame[3] : style.glyphs.upright, .faint)
      let right = StyledLine(isMiddle ? style.glyphs.frame[5] : style.glyphs.upright, .faint)
      return left + line + right
    }
    let yAxis = StyledLine("\(style.glyphs.up) \(printable(grid.yAxis))", .faint)
    let xAxis = StyledLine("\(printable(grid.xAxis)) \(style.glyphs.right)", .faint)
    return LineBreaker.lines(yAxis, width: columns) + [top] + rows + [bottom]
      + LineBreaker.lines(xAxis, width: columns).map {
        $0.padded(to: canvas.width + 2, right: true)
      }
      + legend(grid)
  }

  /// The lines between the quadrants, and the quadrants' names.
  private func drawGround(_ grid: Chart.Grid, on canvas: inout Canvas) {
    let (middle, half) = (canvas.height / 2, canvas.width / 2)
    for row in 0..<canvas.height {
      canvas.write(style.glyphs.upright, row: row, column: half, .faint, isGround: true)
    }
    let rule = String(repeating: style.glyphs.rule, count: canvas.width)
    canvas.write(rule, row: middle, column: 0, .faint, isGround: true)
    canvas.write(style.glyphs.frame[4], row: middle, column: half, .faint, isGround: true)
    for (index, name) in grid.quadrants.prefix(4).enumerated() {
      let room = half - 2
      let title = LineBreaker.lines(StyledLine(printable(name)), width: max(2, room))
      for (number, line) in title.prefix(2).enumerated() {
        let row = (index < 2 ? 0 : middle + 1) + number
        let column = index % 2 == 0 ? 1 : half + 2
        canvas.write(line.text(hasColour: false), row: row, column: column, .faint)
      }
    }
  }

  /// Writes each thing's number at its place, or at the nearest free one.
  private func place(_ points: [Chart.Grid.Point], on canvas: inout Canvas) -> [Place?] {
    points.enumerated().map { index, point in
      let number = String(index + 1)
      let wished = Place(
        row: Int(((1 - point.y.withinUnit) * Double(canvas.height - 1)).rounded()),
        column: 1 + Int((point.x.withinUnit * Double(canvas.width - 2 - number.count)).rounded()),
        width: number.count
      )
      guard let place = wished.nearestFree(on: canvas, inHalvesOf: point) else { return nil }
      canvas.write(number, row: place.row, column: place.column, .strong)
      return place
    }
  }

  /// Writes a name right of its number, or left of it, if it covers nothing there.
  private func drawNames(
    of points: [Chart.Grid.Point],
    _ places: [Place?],
    on canvas: inout Canvas
  ) {
    for (point, place) in zip(points, places) {
      guard let place else { continue }
      let name = printable(point.label)
      let size = name.displayWidth
      let right = place.column + place.width
      if canvas.isFree(row: place.row, columns: right..<right + size + 2) {
        canvas.write(" \(name)", row: place.row, column: right, .none)
      } else if canvas.isFree(row: place.row, columns: place.column - size - 2..<place.column) {
        canvas.write("\(name) ", row: place.row, column: place.column - size - 1, .none)
      }
    }
  }

  private func edge(_ width: Int, corners first: Int) -> StyledLine {
    let frame = style.glyphs.frame
    let half = String(repeating: style.glyphs.rule, count: width / 2)
    return StyledLine(frame[first] + half + frame[first + 1] + half + frame[first + 2], .faint)
  }

  private func legend(_ grid: Chart.Grid) -> [StyledLine] {
    let digits = String(grid.points.count).count
    return grid.points.enumerated().flatMap { index, point in
      let number = StyledLine(String(index + 1), .strong).padded(to: digits, right: true)
      var text = StyledLine(printable(point.label))
      if let quadrant = grid.quadrant(of: point) {
        text.append(" · \(printable(quadrant))", .faint)
      }
      if let mark = point.mark { text.append(" · \(printable(mark.label))", .faint) }
      return wrapped(text, label: number + StyledLine(" "))
    }
  }
}

/// Where a number stands on the canvas.
private struct Place {
  var row: Int
  var column: Int
  var width: Int

  /// The nearest place with a free column on either side that lies in the point's own quadrant,
  /// so that the drawing never says something else than the data.
  func nearestFree(on canvas: Canvas, inHalvesOf point: Chart.Grid.Point) -> Place? {
    let isTop = point.y.withinUnit >= 0.5
    let isRight = point.x.withinUnit >= 0.5
    let rows = isTop ? 0..<canvas.height / 2 : canvas.height / 2 + 1..<canvas.height
    let columns = isRight ? canvas.width / 2 + 1..<canvas.width - 1 : 1..<canvas.width / 2
    var best: (distance: Int, place: Place)?
    for row in rows {
      for column in columns.lowerBound..<max(columns.lowerBound, columns.upperBound - width + 1) {
        // A row is about twice as tall as a column is wide.
        let distance = abs(row - self.row) * 2 + abs(column - self.column)
        if let best, best.distance <= distance { continue }
        let margin = max(0, column - 1)..<min(canvas.width, column + width + 1)
        guard canvas.isFree(row: row, columns: margin) else { continue }
        best = (distance, Place(row: row, column: column, width: width))
      }
    }
    return best?.place
  }
}
