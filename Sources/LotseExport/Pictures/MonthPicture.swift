import LotseKit

/// A leaf of a calendar, with the names of what there is on its days.
struct MonthPicture {
  let month: Chart.Month
  let words: ChartWords

  private static let weekWidth = 34.0
  private static let dayWidth = 97.0
  private static let mostNames = 3

  var drawing: Drawing {
    let height = 84.0
    var drawing = Drawing(height: 34 + height * Double(month.weeks.count))
    for (index, weekday) in Weekday.allCases.enumerated() {
      let x = Self.weekWidth + Self.dayWidth * (Double(index) + 0.5)
      drawing.text(weekday.abbreviation(in: words.language), at: Point(x, 18), "heading", .middle)
    }
    for (row, week) in month.weeks.enumerated() {
      let top = 28 + height * Double(row)
      let number = week.compactMap(\.self).first.map { String($0.isoWeek.week) } ?? ""
      drawing.text(number, at: Point(Self.weekWidth - 10, top + 20), "small", .end)
      for (column, day) in week.enumerated() {
        let x = Self.weekWidth + Self.dayWidth * Double(column)
        if let day { draw(day, in: Box(x, top, Self.dayWidth, height), on: &drawing) }
      }
    }
    return drawing
  }

  private func draw(_ day: Day, in box: Box, on drawing: inout Drawing) {
    let holiday = month.holidays[day]
    let isOff = holiday != nil || day.weekday > .friday
    drawing.rectangle(box, isOff ? "shade" : "ground")
    drawing.rectangle(box, "frame")
    if day == month.today {
      drawing.rectangle(box.inset(1.5), radius: 3, "frame")
      drawing.circle(Point(box.x + 15, box.y + 15), radius: 11, "core")
      drawing.text(String(day.day), at: Point(box.x + 15, box.y + 19), "inverse", .middle)
    } else {
      drawing.text(String(day.day), at: Point(box.x + 15, box.y + 19.5), "label strong", .middle)
    }
    let entries = month.entries.filter { $0.day == day }.map(\.label)
    let names = [holiday].compactMap(\.self) + entries
    let shown = names.count > Self.mostNames ? Self.mostNames - 1 : names.count
    let rest = names.count - shown
    let lines =
      names.prefix(shown).map { name in
        TextWidth.shortened(ShownText.line(name), width: box.width - 12, size: 11)
      } + (rest > 0 ? ["+ \(rest)"] : [])
    for (index, line) in lines.enumerated() {
      drawing.text(line, at: Point(box.x + 6, box.y + 42 + 15 * Double(index)), "small")
    }
  }
}
