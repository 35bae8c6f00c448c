import LotseHost
import LotseKit

// Charts: drawn where they can be seen, told where not.
extension TextRenderer {
  /// Narrower than this, a drawing shows less than words do.
  static var leastDrawing: Int { 48 }

  func lines(of chart: Chart) -> [StyledLine] {
    let title = StyledLine(printable(chart.title), .strong)
    let isDrawn = !style.isPlain && columns >= Self.leastDrawing
    let figure = isDrawn ? drawing(chart.figure) : description(chart.figure)
    return (title.isEmpty ? [] : LineBreaker.lines(title, width: columns)) + figure
  }

  private func drawing(_ figure: Chart.Figure) -> [StyledLine] {
    switch figure {
    case .grid(let grid): drawing(grid)
    case .radar(let radar): drawing(radar)
    case .bars(let bars): drawing(bars)
    case .timeline(let timeline): drawing(timeline)
    case .progress(let items): drawing(items)
    case .month(let month): drawing(month)
    case .map(let map): drawing(map)
    case .week(let week): drawing(week)
    }
  }

  private func description(_ figure: Chart.Figure) -> [StyledLine] {
    let sentences =
      switch figure {
      case .grid(let grid): description(grid)
      case .radar(let radar): radar.axes.map { "\($0.label): \(value(of: $0, radar.maximum))" }
      case .bars(let bars): bars.bars.map { description($0, of: bars) }
      case .timeline(let timeline): description(timeline)
      case .progress(let items): items.map { "\($0.label): \(percent($0.part))" }
      case .month(let month): description(month)
      case .map(let map): description(map)
      case .week(let week): description(week)
      }
    return sentences.flatMap { LineBreaker.lines(StyledLine(printable($0)), width: columns) }
  }

  private func description(_ grid: Chart.Grid) -> [String] {
    let points = grid.points.enumerated().map { index, point in
      let place = grid.quadrant(of: point).map { "\($0); " } ?? ""
      return "\(index + 1). \(point.label): \(place)\(grid.xAxis) \(percent(point.x)), "
        + "\(grid.yAxis) \(percent(point.y))" + (point.mark.map { "; \($0.label)" } ?? "")
    }
    let empty = grid.quadrants.filter { !grid.points.compactMap(grid.quadrant).contains($0) }
    if empty.isEmpty { return points }
    return points + ["\(words("Leer", "Empty")): \(empty.joined(separator: ", "))"]
  }

  private func description(_ timeline: Chart.Timeline) -> [String] {
    let today = timeline.today.map { "\(words("Heute", "Today")): \($0.words(in: style.language))" }
    return (today.map { [$0] } ?? [])
      + timeline.groups.flatMap { group in
        (group.label.map { ["\($0):"] } ?? [])
          + group.items.map { description($0, of: timeline) }
      }
  }

  private func description(
    _ item: Chart.Timeline.Item,
    of timeline: Chart.Timeline
  ) -> String {
    let before = timeline.predecessors(of: item).map(\.label).joined(separator: ", ")
    let parts = [
      span(of: item), item.mark?.label,
      before.isEmpty ? nil : "\(words("nach", "after")) \(before)",
    ]
    return "\(item.label): " + parts.compactMap(\.self).joined(separator: "; ")
  }

  private func description(_ bar: Chart.Bars.Bar, of bars: Chart.Bars) -> String {
    let others = [
      (bars.secondName ?? words("Vergleich", "compared"), bar.second),
      (bars.limitName ?? words("Grenze", "limit"), bar.limit),
    ]
    let parts =
      [amount(bar.value, bars.unit)]
      + bar.parts.map { "\($0.mark.label) \(amount($0.value, bars.unit))" }
      + others.compactMap { name, value in value.map { "\(name) \(amount($0, bars.unit))" } }
      + [bar.state].compactMap(\.self)
    return "\(bar.label): " + parts.joined(separator: "; ")
  }
}

// Values as words.
extension TextRenderer {
  func number(_ value: Double) -> String { NumberWriter(language: style.language).text(value) }

  /// A part of one as a percentage, with the space that German typography asks for.
  func percent(_ part: Double) -> String {
    "\(Int((part.withinUnit * 100).rounded()))\(words("\u{A0}", ""))%"
  }

  func amount(_ value: Double, _ unit: String?) -> String {
    number(value) + (unit.map { " \($0)" } ?? "")
  }

  func value(of axis: Chart.Radar.Axis, _ maximum: Double) -> String {
    let known = axis.value.map { "\(number($0)) \(words("von", "of")) \(number(maximum))" }
    let earlier = axis.earlier.map { " (\(words("zuvor", "before")) \(number($0)))" }
    return (known ?? words("noch nicht bekannt", "not known yet")) + (earlier ?? "")
  }

  func span(of item: Chart.Timeline.Item) -> String {
    let (start, end) = (item.start.date(in: style.language), item.end.date(in: style.language))
    return item.start == item.end ? start : "\(start) \(words("bis", "to")) \(end)"
  }
}

extension Double {
  /// The number, kept between 0 and 1; what is no number counts as 0.
  var withinUnit: Double { isNaN ? 0 : min(max(self, 0), 1) }
}

extension Chart.Grid {
  /// The name of the quadrant that a point lies in.
  func quadrant(of point: Point) -> String? {
    let index = (point.y.withinUnit < 0.5 ? 2 : 0) + (point.x.withinUnit < 0.5 ? 0 : 1)
    return quadrants.indices.contains(index) ? quadrants[index] : nil
  }
}
