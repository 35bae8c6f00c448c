import LotseKit

// Bars: amounts, values on axes, progress.
extension TextRenderer {
  /// A row of a bar chart, its texts printable.
  private struct Row {
    var label: String
    /// The length of the bar, 0 to 1; `nil` for none.
    var part: Double?
    var value: String
  }

  func drawing(_ chart: Chart.Bars) -> [StyledLine] {
    let greatest = chart.bars.map(\.value).filter(\.isFinite).max() ?? 0
    return drawing(
      chart.bars.map { bar in
        Row(
          label: bar.label,
          part: greatest > 0 ? bar.value / greatest : 0,
          value: amount(bar.value, chart.unit)
        )
      },
      hasTrack: false
    )
  }

  func drawing(_ chart: Chart.Radar) -> [StyledLine] {
    drawing(
      chart.axes.map { axis in
        Row(
          label: axis.label,
          part: axis.value.map { chart.maximum > 0 ? $0 / chart.maximum : 0 },
          value: value(of: axis, chart.maximum)
        )
      },
      hasTrack: true
    )
  }

  func drawing(_ items: [Chart.Progress]) -> [StyledLine] {
    drawing(
      items.map { Row(label: $0.label, part: $0.part, value: percent($0.part)) },
      hasTrack: true
    )
  }

  /// Labels on the left, broken where they are long; bars; what the bars say at the right.
  private func drawing(_ rows: [Row], hasTrack: Bool) -> [StyledLine] {
    let labels = rows.map { StyledLine(printable($0.label)) }
    let values = rows.map { LineBreaker.lines(StyledLine(printable($0.value)), width: columns / 3) }
    let labelWidth = min(labels.map(\.width).max() ?? 0, columns / 3)
    let valueWidth = values.joined().map(\.width).max() ?? 0
    let room = min(40, columns - labelWidth - valueWidth - 4)
    return rows.indices.flatMap { index in
      let label = LineBreaker.lines(labels[index], width: labelWidth)
      let bar = bar(rows[index].part, room: room, hasTrack: hasTrack)
      return (0..<max(label.count, values[index].count)).map { number in
        StyledLine.columns([
          (label.line(number), labelWidth), (number == 0 ? bar : StyledLine(), room),
          (values[index].line(number), valueWidth),
        ])
      }
    }
  }

  private func bar(_ part: Double?, room: Int, hasTrack: Bool) -> StyledLine {
    guard let part else { return StyledLine() }
    var line = StyledLine(style.glyphs.bar(part.withinUnit * Double(room)), .code)
    if hasTrack {
      let rest = String(repeating: style.glyphs.track, count: max(0, room - line.width))
      line.append(rest, .faint)
    }
    return line
  }
}

extension [StyledLine] {
  /// The line of that number; an empty one beyond the end.
  fileprivate func line(_ number: Int) -> StyledLine {
    indices.contains(number) ? self[number] : StyledLine()
  }
}

extension StyledLine {
  /// Cells side by side, two spaces between them.
  static func columns(_ cells: [(line: StyledLine, width: Int)]) -> StyledLine {
    var row = StyledLine()
    for (index, cell) in cells.enumerated() {
      if index > 0 { row.append("  ") }
      row.append(cell.line.padded(to: cell.width))
    }
    return row
  }
}
