package import LotseKit

/// Charts with as many things as a town has at most, many of them at the same place, and long names.
package enum CrowdedCharts {
  /// All of them.
  package static let document: Document = Document([
    .heading(1, "Gedränge"),
    .chart(Chart("Beteiligte im ganzen Feld", .grid(spread))),
    .chart(Chart("Beteiligte an einer Stelle", .grid(together))),
    .chart(Chart("Zeitplan", .timeline(measures))),
    .chart(Chart("Kosten", .bars(costs))),
    .chart(Chart("Reifegrad", .radar(maturity))),
    .chart(Chart("Ökosystem", .map(ecosystem(.rings)))),
    .chart(Chart("Bausteine", .map(ecosystem(.blocks)))),
  ])

  private static let names = [
    "Schwerbehindertenvertretung", "Personalrat", "Behördliche Datenschutzbeauftragte",
    "Rat oder Kreistag mit Ausschüssen", "Kommunaler IT-Dienstleister", "Bauamt",
    "Gleichstellungsbeauftragte", "Örtliche Rechnungsprüfung",
  ]

  private static let marks = [
    Chart.Mark("dafür", .good), Chart.Mark("unentschieden", .fair), Chart.Mark("dagegen", .bad),
    Chart.Mark("unbekannt", .unknown),
  ]

  private static let spread = grid { ($0 % 6, $0 * 7 % 6) }
  private static let together = grid { _ in (5, 5) }

  private static func grid(_ place: (Int) -> (Int, Int)) -> Chart.Grid {
    Chart.Grid(
      xAxis: "Interesse",
      yAxis: "Einfluss",
      quadrants: ["Zufriedenstellen", "Eng einbinden", "Beobachten", "Informieren und beteiligen"],
      points: (0..<40).map { index in
        let (x, y) = place(index)
        return Chart.Grid.Point(
          "\(names[index % names.count]) \(index)",
          x: Double(x) / 5,
          y: Double(y) / 5,
          mark: marks[index % marks.count]
        )
      }
    )
  }

  private static let start = Day(daysSince1970: 20_819)

  private static let measures = Chart.Timeline(
    today: start.adding(days: 200),
    step: .quarters,
    (0..<60).map { index in
      Chart.Timeline.Item(
        "M\(index) \(names[index % names.count]) beteiligen und Folgenabschätzung nachziehen",
        from: start.adding(days: index * 20),
        through: start.adding(days: index * 20 + 90),
        group: "Handlungsfeld \(index / 10)",
        mark: marks[index % marks.count],
        id: "\(index)",
        // Chains, and one thing that many others wait for.
        after: index % 3 == 0 ? (index % 12 == 0 && index > 0 ? ["2"] : []) : ["\(index - 1)"]
      )
    }
  )

  private static let costs = Chart.Bars(
    unit: "€",
    names.enumerated().map { index, name in
      .init(
        "\(name) und Folgekosten der Einführung",
        Double(index * index) * 123_456,
        limit: 900_000
      )
    }
  )

  private static let maturity = Chart.Radar(
    maximum: 5,
    axes: (0..<16).map { index in
      .init(
        "\(names[index % names.count]) und Zusammenarbeit",
        value: Double(index % 6),
        earlier: Double(index * 5 % 6)
      )
    }
  )

  private static func ecosystem(_ layout: Chart.Map.Layout) -> Chart.Map {
    Chart.Map(
      centre: "Stadt Musterstadt mit allen Eigenbetrieben und Beteiligungen",
      layout: layout,
      (0..<6).map { ring in
        .init(
          "Ebene \(ring): Partner und Anbieter",
          (0..<12).map { part in
            .init(
              "\(names[(part + ring) % names.count])",
              marks[part % marks.count],
              isGap: part % 5 == 0,
              note: part % 3 == 0 ? "Vertrag bis 2029, Ansprechstelle offen" : nil
            )
          }
        )
      }
    )
  }
}
