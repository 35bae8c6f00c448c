import LotseKit

/// Days by the hours of the clock: what filled them as bars, moments as signs.
struct WeekPicture {
  let week: Chart.Week
  let words: ChartWords

  private static let left = 74.0
  private static let right = 706.0
  private static let rowHeight = 36.0

  var drawing: Drawing {
    let bottom = 30 + Self.rowHeight * Double(week.days.count) + 4
    var drawing = Drawing(height: bottom)
    let marks = Chart.Figure.week(week).marks
    for (index, day) in week.days.enumerated() {
      let top = 30 + Self.rowHeight * Double(index)
      drawing.rectangle(
        Box(Self.left, top, Self.right - Self.left, Self.rowHeight),
        index % 2 == 0 ? "panel" : "shade"
      )
      let name =
        "\(day.day.weekday.abbreviation(in: words.language)) \(day.day.day).\(day.day.month)."
      drawing.text(name, at: Point(8, top + 22.5), "label strong")
    }
    let hours = week.hours
    let every = hours.count > 16 ? 2 : 1
    for hour in hours where (hour - hours.lowerBound) % every == 0 {
      let x = place(ofMinutes: hour * 60)
      drawing.line(Point(x, 26), Point(x, bottom - 4), "line")
      drawing.text(String(hour), at: Point(x, 18), "small", .middle)
    }
    for (index, day) in week.days.enumerated() {
      let middle = 30 + Self.rowHeight * (Double(index) + 0.5)
      for stretch in day.layered { draw(stretch, at: middle, marks, on: &drawing) }
    }
    drawing.legend(marks.map { entry(of: $0, among: marks) })
    return drawing
  }

  /// What a mark means: its sign, or a piece of the bar that it is drawn as.
  private func entry(of mark: Chart.Mark, among marks: [Chart.Mark]) -> Drawing.LegendEntry {
    let symbol = Symbol(mark, among: marks)
    return Drawing.LegendEntry(
      sign: { place in
        guard mark.tone == .faint else { return symbol.markup(at: place) }
        var piece = Drawing(height: 0)
        piece.rectangle(Box(place.x - 10, place.y - 5, 20, 10), radius: 3, symbol.colour)
        return piece.body
      },
      label: mark.label
    )
  }

  private func place(ofMinutes minutes: Int) -> Double {
    let hours = week.hours
    let part =
      Double(minutes - hours.lowerBound * 60) / Double((hours.upperBound - hours.lowerBound) * 60)
    return Self.left + part.withinUnit * (Self.right - Self.left)
  }

  /// Time that filled the day is a bar with its sign; what lasted too short for one, its sign.
  private func draw(
    _ stretch: Chart.Week.Stretch,
    at middle: Double,
    _ marks: [Chart.Mark],
    on drawing: inout Drawing
  ) {
    let symbol = Symbol(stretch.mark, among: marks)
    let start = place(ofMinutes: stretch.start.minutes)
    let width = place(ofMinutes: stretch.end.minutes) - start
    if stretch.mark.tone == .faint, width > 0 {
      drawing.rectangle(Box(start, middle - 5, width, 10), radius: 3, symbol.colour)
      return
    }
    if width > 4 {
      drawing.rectangle(Box(start, middle - 6, width, 12), radius: 4, symbol.colour)
    }
    drawing.add(symbol.markup(at: Point(start + width / 2, middle), radius: 8))
  }
}
