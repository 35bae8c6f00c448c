import LotseKit

// Days by the hours of the clock: a row for each, the hours above.
extension TextRenderer {
  /// The day and its date: `Mon 23 Nov`.
  private static let dayWidth = 8

  func drawing(_ week: Chart.Week) -> [StyledLine] {
    let marks = Chart.Figure.week(week).marks
    let hours = week.hours
    let perHour = max(1, min(6, (columns - Self.dayWidth) / (hours.upperBound - hours.lowerBound)))
    let width = perHour * (hours.upperBound - hours.lowerBound)
    var head = Canvas(width: width + 2, height: 1)
    for hour in hours.dropLast() where perHour > 2 || hour % 2 == 0 {
      head.write(String(hour), row: 0, column: (hour - hours.lowerBound) * perHour, .faint)
    }
    let rows = week.days.map { day in
      label(of: day.day).padded(to: Self.dayWidth) + row(of: day, hours, perHour, width, marks)
    }
    let top = StyledLine(String(repeating: " ", count: Self.dayWidth)) + head.lines[0]
    return [top] + rows + flowing(legend(of: marks))
  }

  private func label(of day: Day) -> StyledLine {
    StyledLine("\(day.weekday.abbreviation(in: style.language)) \(day.day).")
  }

  private func row(
    of day: Chart.Week.WeekDay,
    _ hours: ClosedRange<Int>,
    _ perHour: Int,
    _ width: Int,
    _ marks: [Chart.Mark]
  ) -> StyledLine {
    var canvas = Canvas(width: width, height: 1)
    func column(_ time: TimeOfDay) -> Int {
      min(width - 1, max(0, (time.minutes - hours.lowerBound * 60) * perHour / 60))
    }
    for hour in hours.dropLast() {
      let place = (hour - hours.lowerBound) * perHour
      canvas.write(style.glyphs.dot, row: 0, column: place, .faint, isGround: true)
    }
    for stretch in day.layered {
      let first = column(stretch.start)
      let count = max(1, column(stretch.end) - first)
      let sign = style.glyphs.sign(of: stretch.mark, among: marks)
      canvas.write(String(repeating: sign, count: count), row: 0, column: first, .code)
    }
    return canvas.lines[0]
  }

  /// Each day in a sentence.
  func description(_ week: Chart.Week) -> [String] {
    week.days.map { day in
      let stretches = day.stretches.map { stretch in
        let end = stretch.end == stretch.start ? "" : "–\(stretch.end.iso)"
        return "\(stretch.start.iso)\(end) \(stretch.mark.label)"
      }
      let said = stretches.isEmpty ? words("nichts", "nothing") : stretches.joined(separator: "; ")
      return "\(day.day.words(in: style.language)): \(said)"
    }
  }
}
