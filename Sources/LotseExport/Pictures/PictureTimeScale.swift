import LotseKit

/// Days from left to right, from the first day of a month or quarter to the last of one.
struct PictureTimeScale {
  private let first: Day
  private let end: Day
  private let left: Double
  private let right: Double
  /// The first days of the months or quarters, and the day after the last of them.
  private let steps: [Day]

  /// `nil` if there is nothing in the timeline.
  init?(_ timeline: Chart.Timeline, from left: Double, to right: Double) {
    let days = timeline.items.flatMap { [$0.start, $0.end] }
    guard let earliest = days.min(), let latest = days.max() else { return nil }
    let months = latest.year * 12 + latest.month - earliest.year * 12 - earliest.month
    let isByQuarter = timeline.step == .quarters || months > 18
    let length = isByQuarter ? 3 : 1
    let back = isByQuarter ? (earliest.month - 1) % 3 : 0
    first = earliest.firstOfMonth.adding(months: -back)
    var steps = [first]
    // A few thousand years of quarters would be a grey area; nobody plans so far.
    while let last = steps.last, last <= latest, steps.count < 400 {
      steps.append(last.adding(months: length))
    }
    self.steps = steps
    end = max(steps.last ?? latest, latest)
    (self.left, self.right) = (left, right)
    self.isByQuarter = isByQuarter
  }

  private let isByQuarter: Bool

  func holds(_ day: Day) -> Bool { first <= day && day < end }

  func place(of day: Day) -> Double {
    let part = Double(day.days(since: first)) / Double(max(1, end.days(since: first)))
    return left + part.withinUnit * (right - left)
  }

  /// Stripes for the steps, their names and the years above.
  func drawGround(top: Double, bottom: Double, words: ChartWords, on drawing: inout Drawing) {
    let room = (right - left) / Double(max(1, steps.count - 1))
    for (index, pair) in zip(steps, steps.dropFirst()).enumerated() {
      let (start, end) = (place(of: pair.0), place(of: pair.1))
      drawing.rectangle(
        Box(start, top, end - start, bottom - top),
        index % 2 == 0 ? "panel" : "shade"
      )
      if room > 22 {
        drawing.text(
          name(of: pair.0, words),
          at: Point((start + end) / 2, top + 15),
          "small",
          .middle
        )
      }
    }
    for (index, step) in steps.dropLast().enumerated() where index == 0 || step.month == 1 {
      let x = place(of: step)
      drawing.line(Point(x, 6), Point(x, bottom), "line")
      if x + 34 < right { drawing.text(String(step.year), at: Point(x + 5, 16), "heading") }
    }
  }

  private func name(of step: Day, _ words: ChartWords) -> String {
    isByQuarter
      ? "Q\((step.month + 2) / 3)"
      : String(Day.monthNames[step.month - 1].in(words.language).prefix(3))
  }
}
