import LotseKit

// The measures at a glance: a table, a timeline, a grid, and the values behind them.
extension AgendaDocument {
  var overview: [Block] {
    guard !measures.isEmpty else {
      return [open("Noch gehört keine Maßnahme dazu.", "No measure belongs to it yet.")]
    }
    return overviewTables + [
      .chart(timeline), .heading(3, Prose(say("Bewertung", "Rating"))), .chart(grid),
      .table(ratingTable), .paragraph(Prose(weights, .faint)),
    ]
  }

  /// A table for each field of action, in the order of the fields, then for any others.
  private var overviewTables: [Block] {
    fieldNames.compactMap { field -> Block? in
      let own = measures.filter { $0.content.field == field }
      return own.isEmpty ? nil : .table(overviewTable(of: field, own))
    }
  }

  private var fieldNames: [String] {
    let known = content.fields.map(\.title)
    return known.union(measures.compactMap(\.content.field).filter { !known.contains($0) })
  }

  /// The measures field by field, those without one at the end; in each as they follow in time.
  private var byField: [Stored<Measure>] {
    (fieldNames + [nil]).flatMap { field in
      measures.filter { $0.content.field == field }.sorted { one, other in
        let (first, second) = (one.content.settledQuarters, other.content.settledQuarters)
        guard let first, let second, first != second else { return one.number < other.number }
        return (first.lowerBound, first.upperBound) < (second.lowerBound, second.upperBound)
      }
    }
  }

  private func overviewTable(of field: String, _ measures: [Stored<Measure>]) -> Table {
    let columns = [
      Table.Column(say("Maßnahme", "Measure")), Table.Column(say("Verantwortlich", "Accountable")),
      Table.Column(say("Zeitraum", "Period")), Table.Column(say("Stand", "State")),
    ]
    return Table(
      caption: field,
      columns,
      measures.map { measure in
        [
          Prose(measure.label, .strong), Prose(measure.content.owner(in: language) ?? "–"),
          Prose(quarters(of: measure.content) ?? "–"),
          Prose(measure.content.status.name.in(language)),
        ]
      }
    )
  }

  func quarters(of measure: Measure) -> String? { measure.settledQuarters?.words }

  /// The roadmap: by field of action and quarter, what must be done before, and how it stands.
  private var timeline: Chart {
    let items = byField.compactMap { measure -> Chart.Timeline.Item? in
      guard let quarters = measure.content.settledQuarters else { return nil }
      return Chart.Timeline.Item(
        measure.label,
        from: quarters.lowerBound.firstDay,
        through: quarters.upperBound.lastDay,
        group: measure.content.field,
        mark: mark(of: measure.content),
        id: measure.id.rawValue,
        after: measure.content.needs.map(\.rawValue)
      )
    }
    return Chart(
      say("Zeitplan nach Quartalen", "Timeline by quarters"),
      .timeline(Chart.Timeline(today: context.today, step: .quarters, items))
    )
  }

  private func mark(of measure: Measure) -> Chart.Mark {
    guard measure.isOpen else { return Chart.Mark(measure.status.name.in(language), .faint) }
    let light = TrafficLight.of(measure, on: context.today, method.lights).light
    return light.mark(in: language)
  }

  private var grid: Chart {
    let points = measures.compactMap { measure -> Chart.Grid.Point? in
      guard let benefit = measure.content.rating?.benefit, let effort = measure.content.effort
      else { return nil }
      let classes = EffortClass.allCases
      let index = classes.firstIndex(of: effort) ?? 0
      return Chart.Grid.Point(
        measure.label,
        x: (Double(index) + 0.5) / Double(classes.count),
        y: Double(benefit) / 5
      )
    }
    return Chart(
      say("Nutzen und Aufwand", "Benefit and effort"),
      .grid(
        Chart.Grid(
          xAxis: say("Aufwand", "Effort"),
          yAxis: say("Nutzen", "Benefit"),
          quadrants: [
            say("schnelle Erfolge", "quick wins"), say("große Vorhaben", "great projects"),
            say("nebenbei", "on the side"), say("gut überlegen", "think twice"),
          ],
          points: points
        )
      )
    )
  }

  private var ratingTable: Table {
    MeasureTables(language: language, scoring: scoring).ratings(
      measures.map { measure in
        RatedMeasure(measure, isProposed: content.proposedRatings.contains(measure.id))
      }
    )
  }

  /// How the score comes about.
  private var weights: String {
    let factors = scoring.factors.map { "\($0.name.in(language)) \($0.weight) %" }
    let list = factors.joined(separator: ", ")
    return say(
      "Gewichte der Punkte: \(list). Was ein Gesetz verlangt, kommt in jedem Fall zuerst. Die "
        + "Bewertung ist eine Hilfe, keine Entscheidung.",
      "Weights of the score: \(list). What a law demands comes first in any case. The rating "
        + "helps; it does not decide."
    )
  }
}
