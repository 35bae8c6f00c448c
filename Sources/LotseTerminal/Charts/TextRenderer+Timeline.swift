import LotseKit

// The timeline: a row for each thing, the months above, today marked.
extension TextRenderer {
  func drawing(_ timeline: Chart.Timeline) -> [StyledLine] {
    let marks = Chart.Figure.timeline(timeline).marks
    let labels = timeline.items.map { StyledLine(printable($0.label)) }
    let labelWidth = min(labels.map(\.width).max() ?? 0, columns / 3)
    guard let scale = TimeScale(timeline, room: columns - labelWidth - 2) else { return [] }
    let head = [scale.years, scale.steps(in: style.language)].map { StyledLine($0, .faint) }
    let top = (head + todayRow(scale)).map { line in
      StyledLine.columns([(StyledLine(), labelWidth), (line, scale.width)])
    }
    let rows = timeline.groups.flatMap { group in
      (group.label.map { LineBreaker.lines(StyledLine(printable($0), .strong), width: columns) }
        ?? []) + group.items.flatMap { itemRows(of: $0, on: scale, labelWidth, marks) }
    }
    return top + rows + flowing(legend(of: marks)) + waiting(in: timeline)
  }

  private func itemRows(
    of item: Chart.Timeline.Item,
    on scale: TimeScale,
    _ labelWidth: Int,
    _ marks: [Chart.Mark]
  ) -> [StyledLine] {
    let bar = bar(of: item, on: scale, marks)
    let label = StyledLine(printable(item.label))
    return LineBreaker.lines(label, width: labelWidth).enumerated().map { number, part in
      StyledLine.columns([(part, labelWidth), (number == 0 ? bar : StyledLine(), scale.width)])
    }
  }

  /// What waits for what, a line each.
  private func waiting(in timeline: Chart.Timeline) -> [StyledLine] {
    timeline.items.flatMap { item -> [StyledLine] in
      let before = timeline.predecessors(of: item).map(\.label).joined(separator: ", ")
      if before.isEmpty { return [] }
      let line = "\(item.label): \(words("nach", "after")) \(before)"
      return LineBreaker.lines(StyledLine(printable(line), .faint), width: columns)
    }
  }

  private func todayRow(_ scale: TimeScale) -> [StyledLine] {
    guard let column = scale.today else { return [] }
    let word = words("heute", "today")
    let fits = column + word.count + 2 <= scale.width
    let text = fits ? "\(style.glyphs.down) \(word)" : "\(word) \(style.glyphs.down)"
    let start = fits ? column : max(0, column - word.count - 1)
    return [StyledLine(String(repeating: " ", count: start)) + StyledLine(text, .strong)]
  }

  /// A bar over the days, with the sign of how the item stands before its end.
  private func bar(
    of item: Chart.Timeline.Item,
    on scale: TimeScale,
    _ marks: [Chart.Mark]
  ) -> StyledLine {
    var canvas = Canvas(width: scale.width, height: 1)
    if let today = scale.today {
      canvas.write(style.glyphs.upright, row: 0, column: today, .faint, isGround: true)
    }
    let first = scale.column(of: min(item.start, item.end))
    let last = scale.column(of: max(item.start, item.end))
    if item.start == item.end {
      canvas.write(style.glyphs.milestone, row: 0, column: first, .strong)
    } else {
      let bar = String(repeating: style.glyphs.bar, count: last - first + 1)
      canvas.write(bar, row: 0, column: first, .code)
    }
    if let mark = item.mark {
      let sign = style.glyphs.sign(of: mark, among: marks)
      let column = last + 2 < scale.width ? last + 2 : first - 2
      canvas.write(sign, row: 0, column: column, .strong)
    }
    return canvas.lines[0]
  }
}

/// Days on a line of columns that begins and ends with whole months.
private struct TimeScale {
  let first: Day
  let width: Int
  /// The column of today, if it lies in the time shown.
  private(set) var today: Int?
  private let days: Int
  private let firstDays: [Day]
  private let step: Chart.Timeline.Step

  /// The widest a month is drawn.
  private static let widestMonth = 6

  init?(_ timeline: Chart.Timeline, room: Int) {
    let ends = timeline.items.flatMap { [$0.start, $0.end] }
    guard let earliest = ends.min(), let latest = ends.max() else { return nil }
    step = timeline.step
    first = earliest.firstOfMonth
    let months = (latest.year - first.year) * 12 + latest.month - first.month + 1
    firstDays = (0..<months).map { [first] in first.adding(months: $0) }
    days = latest.lastOfMonth.days(since: first) + 1
    width = max(1, min(room, months * Self.widestMonth))
    if let day = timeline.today, day >= first, day <= latest.lastOfMonth {
      today = column(of: day)
    }
  }

  func column(of day: Day) -> Int {
    min(width - 1, max(0, day.days(since: first) * width / days))
  }

  /// Each year's number where the year begins.
  var years: String {
    let starts = firstDays.enumerated().filter { $0.offset == 0 || $0.element.month == 1 }
    return labels(starts.map { ($0.element, String($0.element.year)) })
  }

  /// The names of the months or quarters, as far as there is room for them.
  func steps(in language: Language) -> String {
    if step == .quarters {
      let starts = firstDays.enumerated().filter { $0.offset == 0 || $0.element.month % 3 == 1 }
      return labels(starts.map { ($0.element, "Q\(($0.element.month + 2) / 3)") })
    }
    let room = width / max(1, firstDays.count)
    let letters = room >= 4 ? 3 : room >= 2 ? 1 : 0
    return labels(
      firstDays.map { ($0, String(Day.monthNames[$0.month - 1].in(language).prefix(letters))) }
    )
  }

  /// Words at the columns of their days; one that would touch the word before it is left out.
  private func labels(_ words: [(day: Day, word: String)]) -> String {
    var line = ""
    for (day, word) in words {
      let start = column(of: day)
      guard start > line.count || line.isEmpty, start + word.count <= width else { continue }
      line += String(repeating: " ", count: start - line.count) + word
    }
    return line
  }
}
