import LotseKit

// Bars: amounts, values on axes, progress.
extension TextRenderer {
  /// A row of a bar chart, its texts printable.
  private struct Row {
    var label: String
    /// The length of the bar, 0 to 1; `nil` for none.
    var part: Double?
    var value: String
    /// The parts of the bar's length, each with the sign that fills it; empty for one of a piece.
    var pieces: [(part: Double, sign: String)] = []
    /// Where a line stands across, 0 to 1.
    var limit: Double?
  }

  func drawing(_ chart: Chart.Bars) -> [StyledLine] {
    let amounts = chart.bars.map { bar in
      [bar.value, bar.second, bar.limit].compactMap(\.self).filter(\.isFinite).max() ?? 0
    }
    let greatest = amounts.max() ?? 0
    let partMarks = chart.partMarks
    let rows = chart.bars.flatMap { amountRows(of: $0, in: chart, partMarks, greatest: greatest) }
    let legend = partMarks.enumerated().map { number, mark in
      StyledLine("\(style.glyphs.filling(number)) ", .code) + StyledLine(printable(mark.label))
    }
    return drawing(rows, hasTrack: false) + flowing(legend)
  }

  /// An amount, and under it the one that it is compared with.
  private func amountRows(
    of bar: Chart.Bars.Bar,
    in chart: Chart.Bars,
    _ partMarks: [Chart.Mark],
    greatest: Double
  ) -> [Row] {
    func part(_ value: Double) -> Double { greatest > 0 ? value / greatest : 0 }
    var first = Row(label: bar.label, part: part(bar.value), value: said(bar, in: chart))
    first.limit = bar.limit.map(part)
    first.pieces = bar.parts.map { piece in
      let number = partMarks.firstIndex(of: piece.mark) ?? 0
      return (part(piece.value), style.glyphs.filling(number))
    }
    guard let second = bar.second else { return [first] }
    let name = chart.secondName ?? words("Vergleich", "compared")
    var other = Row(label: "", part: nil, value: "\(name) \(amount(second, chart.unit))")
    other.pieces = [(part(second), style.glyphs.thinBar)]
    other.limit = first.limit
    return [first, other]
  }

  /// The amount in words, with its limit and how it stands.
  private func said(_ bar: Chart.Bars.Bar, in chart: Chart.Bars) -> String {
    let limitName = chart.limitName ?? words("Grenze", "limit")
    let parts = [
      chart.bars.contains { $0.second != nil } ? chart.valueName : nil,
      amount(bar.value, chart.unit), bar.limit.map { "(\(limitName) \(amount($0, chart.unit)))" },
      bar.mark.map { style.glyphs.sign(of: $0, among: Chart.Figure.bars(chart).marks) },
      bar.state,
    ]
    return parts.compactMap(\.self).joined(separator: " ")
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
      let bar = bar(rows[index], room: room, hasTrack: hasTrack)
      return (0..<max(label.count, values[index].count)).map { number in
        StyledLine.columns([
          (label.line(number), labelWidth), (number == 0 ? bar : StyledLine(), room),
          (values[index].line(number), valueWidth),
        ])
      }
    }
  }

  private func bar(_ row: Row, room: Int, hasTrack: Bool) -> StyledLine {
    var line = StyledLine()
    if row.pieces.isEmpty {
      guard let part = row.part else { return line }
      line.append(style.glyphs.bar(part.withinUnit * Double(room)), .code)
    }
    var end = 0.0
    for piece in row.pieces {
      end += piece.part.withinUnit
      let columns = max(0, Int((end.withinUnit * Double(room)).rounded()) - line.width)
      line.append(String(repeating: piece.sign, count: columns), .code)
    }
    if hasTrack {
      let rest = String(repeating: style.glyphs.track, count: max(0, room - line.width))
      line.append(rest, .faint)
    }
    return row.limit.map { crossed(line, at: $0, room: room) } ?? line
  }

  /// The bar with a line across it.
  private func crossed(_ bar: StyledLine, at limit: Double, room: Int) -> StyledLine {
    let column = min(room - 1, Int((limit.withinUnit * Double(room)).rounded()))
    var canvas = Canvas(width: room, height: 1)
    var start = 0
    for run in bar.runs {
      canvas.write(run.text, row: 0, column: start, run.ink)
      start += run.text.displayWidth
    }
    canvas.write(style.glyphs.limit, row: 0, column: max(0, column), .strong)
    return canvas.lines[0]
  }
}

extension Chart.Bars {
  /// What the parts of the bars are for, each once.
  fileprivate var partMarks: [Chart.Mark] {
    var seen: Set<Chart.Mark> = []
    return bars.flatMap(\.parts).map(\.mark).filter { seen.insert($0).inserted }
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
