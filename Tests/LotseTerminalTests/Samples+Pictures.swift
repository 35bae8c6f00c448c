import LotseKit

// Charts of things with marks, groups, limits and hours.
extension Samples {
  static var pictures: Document { [roadmap, budget, workload, map, week, stakeholders] }

  private static let onCourse = Chart.Mark("auf Kurs", .good)
  private static let delayed = Chart.Mark("verzögert", .fair)

  private static var roadmap: Block {
    .chart(
      Chart(
        "Fahrplan",
        .timeline(
          Chart.Timeline(
            today: day("2027-02-10"),
            step: .quarters,
            [
              .init(
                "E-Akte",
                from: day("2026-10-01"),
                through: day("2027-06-30"),
                group: "Verwaltung",
                mark: onCourse,
                id: "1"
              ),
              .init(
                "Postscan",
                from: day("2027-07-01"),
                through: day("2027-09-30"),
                group: "Verwaltung",
                mark: delayed,
                after: ["1", "gibt es nicht"]
              ),
              .init("WLAN", from: day("2027-01-01"), through: day("2027-03-31"), group: "Bildung"),
            ]
          )
        )
      )
    )
  }

  private static var budget: Block {
    .chart(
      Chart(
        "Budget",
        .bars(
          Chart.Bars(
            unit: "€",
            valueName: "ausgegeben",
            secondName: "geplant",
            limitName: "beschlossen",
            [
              .init("E-Akte", 80_000, second: 60_000, limit: 70_000, mark: delayed),
              .init("WLAN", 20_000, second: 40_000),
            ]
          )
        )
      )
    )
  }

  private static var workload: Block {
    let (kept, skipped) = (Chart.Mark("gemacht"), Chart.Mark("ausgelassen"))
    return .chart(
      Chart(
        "Pausen",
        .bars(
          Chart.Bars([
            .init("Montag", parts: [.init(kept, 3), .init(skipped, 1)]),
            .init("Dienstag", parts: [.init(kept, 5)], limit: 4),
          ])
        )
      )
    )
  }

  private static var map: Block {
    .chart(
      Chart(
        "Ökosystem",
        .map(
          Chart.Map(
            centre: "Musterstadt",
            [
              .init(
                "Kernverwaltung",
                [.init("Fachämter", onCourse), .init("Personalrat", delayed, isGap: true)]
              ),
              .init(
                "Stadtgesellschaft",
                [
                  .init("Vereine", Chart.Mark("unbekannt", .unknown), note: "noch nicht gefragt"),
                  .init("Schulen", onCourse), .init("Volkshochschule"),
                ]
              ),
            ]
          )
        )
      )
    )
  }

  private static var week: Block {
    let (sat, pause) = (Chart.Mark("gesessen", .faint), Chart.Mark("Pause", .good))
    return .chart(
      Chart(
        "Woche",
        .week(
          Chart.Week([
            .init(
              day("2026-11-23"),
              [
                stretch("08:00", "10:00", sat), stretch("10:00", "10:00", pause),
                stretch("10:10", "16:30", sat),
              ].compactMap(\.self)
            ),
            .init(day("2026-11-24"), []),
          ])
        )
      )
    )
  }

  private static var stakeholders: Block {
    .chart(
      Chart(
        "Wer ist wie dabei?",
        .grid(
          Chart.Grid(
            xAxis: "Interesse",
            yAxis: "Einfluss",
            quadrants: ["zufrieden halten", "eng einbinden", "beobachten", "informieren"],
            points: [
              .init("Personalrat", x: 0.9, y: 0.9, mark: Chart.Mark("dagegen", .bad)),
              .init("Kämmerei", x: 0.1, y: 0.9, mark: Chart.Mark("dafür", .good)),
            ]
          )
        )
      )
    )
  }

  private static func stretch(
    _ start: String,
    _ end: String,
    _ mark: Chart.Mark
  ) -> Chart.Week.Stretch? {
    guard let start = TimeOfDay(iso: start), let end = TimeOfDay(iso: end) else { return nil }
    return Chart.Week.Stretch(from: start, to: end, mark)
  }
}
