import LotseKit

// Timelines, months and weeks: things by when they are.
extension ChartWords {
  func timeline(_ timeline: Chart.Timeline) -> ChartTable {
    ChartTable(
      count(timeline.items.count, ("Eintrag", "Einträge"), ("item", "items")) + span(of: timeline),
      [
        Table.Column(text("Was", "What")), Table.Column(text("Gehört zu", "Part of")),
        Table.Column(text("Beginn", "Start")), Table.Column(text("Ende", "End")),
        Table.Column(text("Stand", "State")), Table.Column(text("Nach", "After")),
      ],
      timeline.items.map { item in
        [
          item.label, item.group ?? "", item.start.words(in: language),
          item.end.words(in: language), item.mark?.label ?? "",
          timeline.predecessors(of: item).map(\.label).joined(separator: ", "),
        ]
      }
    )
  }

  private func span(of timeline: Chart.Timeline) -> String {
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
    return (span ?? "") + (today ?? "")
  }

  func month(_ month: Chart.Month) -> ChartTable {
    ChartTable(
      count(month.entries.count, ("Eintrag", "Einträge"), ("item", "items")),
      [Table.Column(text("Tag", "Day")), Table.Column(text("Was", "What"))],
      month.told.map { [$0.day.words(in: language), $0.labels.joined(separator: "; ")] }
    )
  }

  func week(_ week: Chart.Week) -> ChartTable {
    let marks = Chart.Figure.week(week).marks
    let stretches = week.days.flatMap(\.stretches).map { Optional($0.mark) }
    return ChartTable(
      count(week.days.count, ("Tag", "Tage"), ("day", "days")) + tally(stretches, in: marks),
      [
        Table.Column(text("Tag", "Day")), Table.Column(text("Von", "From")),
        Table.Column(text("Bis", "To")), Table.Column(text("Was", "What")),
      ],
      week.days.flatMap { day in
        day.stretches.map { stretch in
          [
            day.day.words(in: language), stretch.start.iso,
            stretch.end == stretch.start ? "" : stretch.end.iso, stretch.mark.label,
          ]
        }
      }
    )
  }
}
