import LotseKit

// Radars, bars and progress: things by how much they are.
extension ChartWords {
  func radar(_ radar: Chart.Radar) -> ChartTable {
    let hasEarlier = radar.axes.contains { $0.earlier != nil }
    let unknown = text("noch nicht bekannt", "not known yet")
    let rows = radar.axes.map { axis in
      let earlier = axis.earlier.map(number) ?? (hasEarlier ? "–" : "")
      return [axis.label, axis.value.map(number) ?? unknown, earlier]
    }
    let known = radar.axes.compactMap { axis in
      axis.value.map { (axis.label, $0, number($0)) }
    }
    let scale = text(
      "Werte von 0 bis \(number(radar.maximum)).",
      "Values from 0 to \(number(radar.maximum))."
    )
    return ChartTable(
      scale + greatest(known),
      [
        Table.Column(text("Achse", "Axis")), Table.Column(text("Wert", "Value"), isNumeric: true),
        Table.Column(text("Zuvor", "Before"), isNumeric: true),
      ],
      rows
    )
  }

  func bars(_ bars: Chart.Bars) -> ChartTable {
    let values = bars.bars.map { ($0.label, $0.value, amount($0.value, bars.unit)) }
    let marks = Chart.Figure.bars(bars).marks
    let parts = marks.filter { mark in bars.bars.contains { $0.parts.contains { $0.mark == mark } }
    }
    let columns =
      [
        Table.Column(text("Was", "What")),
        Table.Column(bars.valueName ?? text("Wert", "Value"), isNumeric: true),
      ] + parts.map { Table.Column($0.label, isNumeric: true) } + [
        Table.Column(bars.secondName ?? text("Vergleich", "Compared"), isNumeric: true),
        Table.Column(bars.limitName ?? text("Grenze", "Limit"), isNumeric: true),
        Table.Column(text("Stand", "State")),
      ]
    let rows = bars.bars.map { bar in
      [bar.label, amount(bar.value, bars.unit)]
        + parts.map { mark in
          bar.parts.first { $0.mark == mark }.map { amount($0.value, bars.unit) } ?? ""
        }
        + [bar.second, bar.limit].map { value in value.map { amount($0, bars.unit) } ?? "" }
        + [bar.state ?? ""]
    }
    return ChartTable(
      count(values.count, ("Wert", "Werte"), ("value", "values")) + greatest(values) + beyond(bars),
      columns,
      rows
    )
  }

  /// Which amounts lie above their limit, with a space before it.
  private func beyond(_ bars: Chart.Bars) -> String {
    let over = bars.bars.filter { bar in bar.limit.map { bar.value > $0 } ?? false }.map(\.label)
    if over.isEmpty { return "" }
    let limit = bars.limitName ?? text("Grenze", "limit")
    return " " + text("Über „\(limit)“: ", "Above “\(limit)”: ")
      + over.joined(separator: ", ") + "."
  }

  func progress(_ items: [Chart.Progress]) -> ChartTable {
    ChartTable(
      count(items.count, ("Stand", "Stände"), ("item", "items")),
      [Table.Column(text("Was", "What")), Table.Column(text("Erreicht", "Done"), isNumeric: true)],
      items.map { [$0.label, percent($0.part)] }
    )
  }
}
