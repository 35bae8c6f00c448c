import LotseKit

// The timeline: a row for each thing, the months above, today marked.
extension TextRenderer {
  func drawing(_ timeline: Chart.Timeline) -> [StyledLine] {
    let labels = timeline.items.map { StyledLine(printable($0.label)) }
    let labelWidth = min(labels.map(\.width).max() ?? 0, columns / 3)
    guard let scale = TimeScale(timeline, room: columns - labelWidth - 2) else { return [] }
    let blank = StyledLine()
    let head = [scale.years, scale.months(in: style.language)].map { StyledLine($0, .faint) }
    let rows = zip(timeline.items, labels).flatMap { item, label in
      let bar = bar(of: item, on: scale)
      return LineBreaker.lines(label, width: labelWidth).enumerated().map { number, part in
        StyledLine.columns([(part, labelWidth), (number == 0 ? bar : blank, scale.width)])
      }
    }
    let today = todayRow(scale)
    return (head + today).map { StyledLine.columns([(blank, labelWidth), ($0, scale.width)]) }
      + rows
  }

  private func todayRow(_ scale: TimeScale) -> [StyledLine] {
    guard let column = scale.today else { return [] }
    let word = words("heute", "today")
    let fits = column + word.count + 2 <= scale.width
    let text = fits ? "\(style.glyphs.down) \(word)" : "\(word) \(style.glyphs.down)"
    let start = fits ? column : max(0, column - word.count - 1)
    return [StyledLine(String(repeating: " ", count: start)) + StyledLine(text, .strong)]
  }

  private func bar(of item: Chart.Timeline.Item, on scale: TimeScale) -> StyledLine {
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

  /// The widest a month is drawn.
  private static let widestMonth = 6

  init?(_ timeline: Chart.Timeline, room: Int) {
    let ends = timeline.items.flatMap { [$0.start, $0.end] }
    guard let earliest = ends.min(), let latest = ends.max() else { return nil }
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

  /// The months' names, as far as there is room for them: three letters, one, or none.
  func months(in language: Language) -> String {
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
