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
    case .map(let map): self = words.map(map)
    case .week(let week): self = words.week(week)
    }
  }

  /// A sentence and a table; columns in which no row has anything are left out.
  init(_ sentence: String, _ columns: [Table.Column], _ rows: [[String]]) {
    self.sentence = sentence
    let used = columns.indices.filter { index in
      index == 0 || rows.isEmpty || rows.contains { !$0[index].isEmpty }
    }
    table = Table(used.map { columns[$0] }, rows.map { row in used.map { Prose(row[$0]) } })
  }
}
