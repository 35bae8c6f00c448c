import LotseKit

extension JSONWriter {
  static func value(_ chart: Chart) -> JSONValue {
    var members =
      switch chart.figure {
      case .grid(let grid): members(grid)
      case .radar(let radar): members(radar)
      case .bars(let bars): members(bars)
      case .timeline(let timeline): members(timeline)
      case .progress(let items): members(items)
      case .month(let month): members(month)
      }
    members["type"] = "chart"
    members["title"] = .string(chart.title)
    return .object(members)
  }

  private static func members(_ grid: Chart.Grid) -> [String: JSONValue] {
    [
      "figure": "grid", "xAxis": .string(grid.xAxis), "yAxis": .string(grid.yAxis),
      "quadrants": .array(grid.quadrants.map(JSONValue.string)),
      "points": .array(
        grid.points.map { ["label": .string($0.label), "x": number($0.x), "y": number($0.y)] }
      ),
    ]
  }

  private static func members(_ radar: Chart.Radar) -> [String: JSONValue] {
    let axes = radar.axes.map { axis in
      var members: [String: JSONValue] = ["label": .string(axis.label)]
      members["value"] = axis.value.map(number)
      members["earlier"] = axis.earlier.map(number)
      return JSONValue.object(members)
    }
    return ["figure": "radar", "maximum": number(radar.maximum), "axes": .array(axes)]
  }

  private static func members(_ bars: Chart.Bars) -> [String: JSONValue] {
    var members: [String: JSONValue] = ["figure": "bars"]
    members["unit"] = bars.unit.map(JSONValue.string)
    members["bars"] = .array(
      bars.bars.map { ["label": .string($0.label), "value": number($0.value)] }
    )
    return members
  }

  private static func members(_ timeline: Chart.Timeline) -> [String: JSONValue] {
    var members: [String: JSONValue] = ["figure": "timeline"]
    members["today"] = timeline.today.map { .string($0.iso) }
    members["items"] = .array(
      timeline.items.map { item in
        [
          "label": .string(item.label), "start": .string(item.start.iso),
          "end": .string(item.end.iso),
        ]
      }
    )
    return members
  }

  private static func members(_ items: [Chart.Progress]) -> [String: JSONValue] {
    [
      "figure": "progress",
      "items": .array(items.map { ["label": .string($0.label), "part": number($0.part)] }),
    ]
  }

  private static func members(_ month: Chart.Month) -> [String: JSONValue] {
    let holidays = month.holidays.map { ($0.key.iso, JSONValue.string($0.value)) }
    var members: [String: JSONValue] = [
      "figure": "month", "first": .string(month.first.iso),
      "holidays": .object(Dictionary(uniqueKeysWithValues: holidays)),
      "entries": .array(
        month.entries.map { ["day": .string($0.day.iso), "label": .string($0.label)] }
      ),
    ]
    members["today"] = month.today.map { .string($0.iso) }
    return members
  }

  /// JSON has no number for what is infinite or none at all.
  private static func number(_ value: Double) -> JSONValue {
    value.isFinite ? .number(value) : .null
  }
}
