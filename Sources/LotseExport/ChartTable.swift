import LotseHost
import LotseKit

/// A chart in words: what it shows, and its numbers as a table.
///
/// For formats without pictures, and beside the picture in those that have them.
struct ChartTable {
  /// One sentence: how much the chart shows, and what stands out in it.
  let sentence: String
  /// The numbers.
  let table: Table

  init(_ chart: Chart, in language: Language) {
    let words = ChartWords(language: language)
    switch chart.figure {
    case .grid(let grid): self = words.grid(grid)
    case .radar(let radar): self = words.radar(radar)
    case .bars(let bars): self = words.bars(bars)
    case .timeline(let timeline): self = words.timeline(timeline)
    case .progress(let items): self = words.progress(items)
    case .month(let month): self = words.month(month)
    }
  }

  fileprivate init(_ sentence: String, _ columns: [Table.Column], _ rows: [[String]]) {
    self.sentence = sentence
    table = Table(columns, rows.map { row in row.map { Prose($0) } })
  }
}

/// The words for charts in a language.
private struct ChartWords {
  let language: Language

  private func text(_ german: String, _ english: String) -> String {
    language == .german ? german : english
  }

  private func number(_ value: Double) -> String {
    value.isFinite ? NumberWriter(language: language).text(value) : "–"
  }

  private func percent(_ part: Double) -> String {
    guard part.isFinite else { return "–" }
    return number((min(max(part, 0), 1) * 100).rounded()) + text("\u{A0}%", "%")
  }

  /// A sentence on the greatest of some values, with a space before it; none if there is none.
  private func greatest(_ values: [(label: String, value: Double, shown: String)]) -> String {
    guard let most = values.filter(\.value.isFinite).max(by: { $0.value < $1.value }) else {
      return ""
    }
    return text(
      " Am höchsten: \(most.label) (\(most.shown)).",
      " Highest: \(most.label) (\(most.shown))."
    )
  }

  private func count(_ number: Int, _ german: (String, String), _ english: (String, String))
    -> String
  {
    let (one, several) = language == .german ? german : english
    return "\(number) \(number == 1 ? one : several)."
  }

  func grid(_ grid: Chart.Grid) -> ChartTable {
    let rows = grid.points.map { point in
      [point.label, percent(point.x), percent(point.y), quadrant(of: point, in: grid)]
    }
    return ChartTable(
      text(
        "Von links nach rechts: \(grid.xAxis); von unten nach oben: \(grid.yAxis).",
        "From left to right: \(grid.xAxis); from bottom to top: \(grid.yAxis)."
      ),
      [
        Table.Column(text("Was", "What")), Table.Column(grid.xAxis, isNumeric: true),
        Table.Column(grid.yAxis, isNumeric: true), Table.Column(text("Feld", "Quadrant")),
      ],
      rows
    )
  }

  private func quadrant(of point: Chart.Grid.Point, in grid: Chart.Grid) -> String {
    let index = (point.y >= 0.5 ? 0 : 2) + (point.x >= 0.5 ? 1 : 0)
    return grid.quadrants.indices.contains(index) ? grid.quadrants[index] : ""
  }

  func radar(_ radar: Chart.Radar) -> ChartTable {
    let hasEarlier = radar.axes.contains { $0.earlier != nil }
    let unknown = text("noch nicht bekannt", "not known yet")
    let rows = radar.axes.map { axis in
      [axis.label, axis.value.map(number) ?? unknown]
        + (hasEarlier ? [axis.earlier.map(number) ?? "–"] : [])
    }
    let columns = [
      Table.Column(text("Achse", "Axis")), Table.Column(text("Wert", "Value"), isNumeric: true),
      Table.Column(text("Zuvor", "Before"), isNumeric: true),
    ]
    let known = radar.axes.compactMap { axis in
      axis.value.map { (axis.label, $0, number($0)) }
    }
    let scale = text(
      "Werte von 0 bis \(number(radar.maximum)).",
      "Values from 0 to \(number(radar.maximum))."
    )
    return ChartTable(
      scale + greatest(known),
      hasEarlier ? columns : Array(columns.dropLast()),
      rows
    )
  }

  func bars(_ bars: Chart.Bars) -> ChartTable {
    let values = bars.bars.map { bar in
      (bar.label, bar.value, number(bar.value) + (bars.unit.map { " \($0)" } ?? ""))
    }
    return ChartTable(
      count(values.count, ("Wert", "Werte"), ("value", "values")) + greatest(values),
      [Table.Column(text("Was", "What")), Table.Column(text("Wert", "Value"), isNumeric: true)],
      values.map { [$0.0, $0.2] }
    )
  }

  func timeline(_ timeline: Chart.Timeline) -> ChartTable {
    let first = timeline.items.map(\.start).min()
    let last = timeline.items.map(\.end).max()
    let span = first.flatMap { first in last.map { (first, $0) } }.map { first, last in
      text(
        " Vom \(first.words(in: .german)) bis zum \(last.words(in: .german)).",
        " From \(first.words(in: .english)) to \(last.words(in: .english))."
      )
    }
    let today = timeline.today.map {
      text(" Heute: \($0.words(in: .german)).", " Today: \($0.words(in: .english)).")
    }
    return ChartTable(
      count(timeline.items.count, ("Eintrag", "Einträge"), ("item", "items")) + (span ?? "")
        + (today ?? ""),
      [
        Table.Column(text("Was", "What")), Table.Column(text("Beginn", "Start")),
        Table.Column(text("Ende", "End")),
      ],
      timeline.items.map { item in
        [item.label, item.start.words(in: language), item.end.words(in: language)]
      }
    )
  }

  func month(_ month: Chart.Month) -> ChartTable {
    ChartTable(
      count(month.entries.count, ("Eintrag", "Einträge"), ("item", "items")),
      [Table.Column(text("Tag", "Day")), Table.Column(text("Was", "What"))],
      month.told.map { [$0.day.words(in: language), $0.labels.joined(separator: "; ")] }
    )
  }

  func progress(_ items: [Chart.Progress]) -> ChartTable {
    ChartTable(
      count(items.count, ("Stand", "Stände"), ("item", "items")),
      [Table.Column(text("Was", "What")), Table.Column(text("Erreicht", "Done"), isNumeric: true)],
      items.map { [$0.label, percent($0.part)] }
    )
  }
}
