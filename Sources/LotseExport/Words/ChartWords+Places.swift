import LotseKit

// Grids and maps: things by where they lie.
extension ChartWords {
  func grid(_ grid: Chart.Grid) -> ChartTable {
    let rows = grid.points.enumerated().map { index, point in
      [
        String(index + 1), point.label, percent(point.x), percent(point.y),
        quadrant(of: point, in: grid), point.mark?.label ?? "",
      ]
    }
    return ChartTable(
      text(
        "Von links nach rechts: \(grid.xAxis); von unten nach oben: \(grid.yAxis).",
        "From left to right: \(grid.xAxis); from bottom to top: \(grid.yAxis)."
      ) + tally(grid.points.map(\.mark), in: Chart.Figure.grid(grid).marks),
      [
        Table.Column(text("Nr.", "No."), isNumeric: true), Table.Column(text("Was", "What")),
        Table.Column(grid.xAxis, isNumeric: true), Table.Column(grid.yAxis, isNumeric: true),
        Table.Column(text("Feld", "Quadrant")), Table.Column(text("Kennzeichen", "Mark")),
      ],
      rows
    )
  }

  private func quadrant(of point: Chart.Grid.Point, in grid: Chart.Grid) -> String {
    let index = (point.y >= 0.5 ? 0 : 2) + (point.x >= 0.5 ? 1 : 0)
    return grid.quadrants.indices.contains(index) ? grid.quadrants[index] : ""
  }

  func map(_ map: Chart.Map) -> ChartTable {
    let parts = map.groups.flatMap(\.parts)
    let gaps = parts.filter(\.isGap).map(\.label)
    let missing =
      gaps.isEmpty
      ? "" : " " + text("Lücken: ", "Gaps: ") + gaps.joined(separator: ", ") + "."
    let around = text("In der Mitte: \(map.centre).", "In the centre: \(map.centre).")
    return ChartTable(
      (map.centre.isEmpty ? "" : around)
        + tally(parts.map(\.mark), in: Chart.Figure.map(map).marks) + missing,
      [
        Table.Column(text("Bereich", "Area")), Table.Column(text("Was", "What")),
        Table.Column(text("Stand", "State")), Table.Column(text("Lücke", "Gap")),
        Table.Column(text("Anmerkung", "Remark")),
      ],
      map.groups.flatMap { group in
        group.parts.map { part in
          [
            group.label, part.label, part.mark?.label ?? "", part.isGap ? text("ja", "yes") : "",
            part.note ?? "",
          ]
        }
      }
    )
  }
}
