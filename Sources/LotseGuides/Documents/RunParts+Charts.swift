import LotseKit

// Charts.
extension RunParts {
  /// A chart, unless it has nothing to show.
  func chart(_ chart: GuideChart) -> [Block] {
    guard evaluator.holds(chart.when, in: walk.scope), let list = chart.list else { return [] }
    let scopes = evaluator.value(list, in: walk.scope).elements.map {
      evaluator.scope(of: $0, from: walk.scope)
    }
    guard let figure = figure(chart, scopes) else { return [] }
    return [.chart(Chart(words(chart.title), figure))]
  }

  private func figure(_ chart: GuideChart, _ scopes: [Scope]) -> Chart.Figure? {
    switch chart.kind {
    case .radar: radar(chart, scopes)
    case .bars: bars(chart, scopes)
    case .grid: grid(chart, scopes)
    case .progress: progress(chart, scopes)
    case .timeline: timeline(chart, scopes)
    case .map: map(chart, scopes)
    case .week: week(chart, scopes)
    }
  }

  private func number(_ name: String, _ chart: GuideChart, _ scope: Scope) -> Double? {
    chart.expressions[name].flatMap { evaluator.value($0, in: scope).number }
  }

  private func label(_ chart: GuideChart, _ scope: Scope) -> String {
    evaluator.words(chart.thing.label, in: scope)
  }

  private func radar(_ chart: GuideChart, _ scopes: [Scope]) -> Chart.Figure? {
    let axes = scopes.map { scope in
      Chart.Radar.Axis(
        label(chart, scope),
        value: number("value", chart, scope),
        earlier: number("earlier", chart, scope)
      )
    }
    guard axes.contains(where: { $0.value != nil }),
      let maximum = number("maximum", chart, walk.scope), maximum > 0
    else { return nil }
    return .radar(Chart.Radar(maximum: maximum, axes: axes))
  }

  private func bars(_ chart: GuideChart, _ scopes: [Scope]) -> Chart.Figure? {
    let bars = scopes.compactMap { scope in
      number("value", chart, scope).map {
        Chart.Bars.Bar(label(chart, scope), max(0, $0), mark: mark(chart.thing, scope))
      }
    }
    if bars.isEmpty { return nil }
    return .bars(Chart.Bars(unit: chart.words["unit"].map(words), bars))
  }

  private func grid(_ chart: GuideChart, _ scopes: [Scope]) -> Chart.Figure? {
    let (xMaximum, yMaximum) = (
      number("xMaximum", chart, walk.scope) ?? 1, number("yMaximum", chart, walk.scope) ?? 1
    )
    guard xMaximum > 0, yMaximum > 0 else { return nil }
    let points = scopes.compactMap { scope -> Chart.Grid.Point? in
      guard let x = number("x", chart, scope), let y = number("y", chart, scope) else { return nil }
      return Chart.Grid.Point(
        label(chart, scope),
        x: min(max(0, x / xMaximum), 1),
        y: min(max(0, y / yMaximum), 1),
        mark: mark(chart.thing, scope)
      )
    }
    if points.isEmpty { return nil }
    return .grid(
      Chart.Grid(
        xAxis: chart.words["xAxis"].map(words) ?? "",
        yAxis: chart.words["yAxis"].map(words) ?? "",
        quadrants: chart.quadrants.count == 4 ? chart.quadrants.map(words) : ["", "", "", ""],
        points: points
      )
    )
  }

  private func progress(_ chart: GuideChart, _ scopes: [Scope]) -> Chart.Figure? {
    let maximum = number("maximum", chart, walk.scope) ?? 1
    guard maximum > 0 else { return nil }
    let parts = scopes.compactMap { scope in
      number("value", chart, scope).map {
        Chart.Progress(label(chart, scope), min(max(0, $0 / maximum), 1))
      }
    }
    return parts.isEmpty ? nil : .progress(parts)
  }

  private func timeline(_ chart: GuideChart, _ scopes: [Scope]) -> Chart.Figure? {
    let items = scopes.compactMap { scope -> Chart.Timeline.Item? in
      let days = ["start", "end"].map { name in
        chart.expressions[name].flatMap { evaluator.value($0, in: scope).day }
      }
      guard let start = days[0] else { return nil }
      return Chart.Timeline.Item(
        label(chart, scope),
        from: start,
        through: max(start, days[1] ?? start),
        mark: mark(chart.thing, scope)
      )
    }
    return items.isEmpty ? nil : .timeline(Chart.Timeline(today: evaluator.today, items))
  }
}
