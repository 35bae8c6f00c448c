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
      case .map(let map): members(map)
      case .week(let week): members(week)
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
        grid.points.map { point in
          object(
            ["label": .string(point.label), "x": number(point.x), "y": number(point.y)],
            ["mark": point.mark.map(value)]
          )
        }
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
    object(
      ["figure": "bars", "bars": .array(bars.bars.map(value))],
      [
        "unit": bars.unit.map(JSONValue.string), "valueName": bars.valueName.map(JSONValue.string),
        "secondName": bars.secondName.map(JSONValue.string),
        "limitName": bars.limitName.map(JSONValue.string),
      ]
    )
  }

  private static func value(_ bar: Chart.Bars.Bar) -> JSONValue {
    let parts = bar.parts.map { part in
      JSONValue.object(["mark": value(part.mark), "value": number(part.value)])
    }
    return object(
      ["label": .string(bar.label), "value": number(bar.value)],
      [
        "parts": parts.isEmpty ? nil : .array(parts), "second": bar.second.map(number),
        "limit": bar.limit.map(number), "mark": bar.mark.map(value),
      ]
    )
  }

  private static func members(_ timeline: Chart.Timeline) -> [String: JSONValue] {
    object(
      [
        "figure": "timeline", "items": .array(timeline.items.map(value)),
      ],
      [
        "today": timeline.today.map { .string($0.iso) },
        "step": timeline.step == .months ? nil : .string(timeline.step.rawValue),
      ]
    )
  }

  private static func value(_ item: Chart.Timeline.Item) -> JSONValue {
    object(
      [
        "label": .string(item.label), "start": .string(item.start.iso),
        "end": .string(item.end.iso),
      ],
      [
        "id": item.id == item.label ? nil : .string(item.id),
        "group": item.group.map(JSONValue.string), "mark": item.mark.map(value),
        "after": item.after.isEmpty ? nil : .array(item.after.map(JSONValue.string)),
      ]
    )
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

  private static func members(_ map: Chart.Map) -> [String: JSONValue] {
    let groups = map.groups.map { group in
      JSONValue.object([
        "label": .string(group.label), "parts": .array(group.parts.map(value)),
      ])
    }
    return [
      "figure": "map", "centre": .string(map.centre), "layout": .string(map.layout.rawValue),
      "groups": .array(groups),
    ]
  }

  private static func value(_ part: Chart.Map.Part) -> JSONValue {
    object(
      ["label": .string(part.label), "gap": .boolean(part.isGap)],
      ["mark": part.mark.map(value), "note": part.note.map(JSONValue.string)]
    )
  }

  private static func members(_ week: Chart.Week) -> [String: JSONValue] {
    let days = week.days.map { day in
      let stretches = day.stretches.map { stretch in
        JSONValue.object([
          "start": .string(stretch.start.iso), "end": .string(stretch.end.iso),
          "mark": value(stretch.mark),
        ])
      }
      return JSONValue.object(["day": .string(day.day.iso), "stretches": .array(stretches)])
    }
    return ["figure": "week", "days": .array(days)]
  }

  private static func value(_ mark: Chart.Mark) -> JSONValue {
    ["label": .string(mark.label), "tone": .string(mark.tone.rawValue)]
  }

  /// Members that are always there, and those that are there if they have a value.
  private static func object(
    _ members: [String: JSONValue],
    _ others: [String: JSONValue?]
  ) -> [String: JSONValue] {
    members.merging(others.compactMapValues(\.self)) { first, _ in first }
  }

  private static func object(
    _ members: [String: JSONValue],
    _ others: [String: JSONValue?]
  ) -> JSONValue {
    .object(object(members, others))
  }

  /// JSON has no number for what is infinite or none at all.
  private static func number(_ value: Double) -> JSONValue {
    value.isFinite ? .number(value) : .null
  }
}
