import LotseExport
import LotseKit
import Testing

@Suite("Charts as Markdown")
struct MarkdownChartTests {
  private func text(_ chart: Chart, in language: Language = .german) -> String {
    MarkdownWriter(language: language).text([.chart(chart)])
  }

  @Test("bars")
  func bars() {
    let chart = Chart(
      "Aufwand",
      .bars(Chart.Bars(unit: "Tage", [Chart.Bars.Bar("E-Akte", 12.5), Chart.Bars.Bar("DMS", 3)]))
    )
    #expect(
      text(chart) == """
        **Aufwand**

        2 Werte. Am höchsten: E-Akte (12,5 Tage).

        | Was | Wert |
        | --- | ---: |
        | E-Akte | 12,5 Tage |
        | DMS | 3 Tage |

        """
    )
  }

  @Test("a radar with earlier and unknown values")
  func radar() {
    let chart = Chart(
      "Maturity",
      .radar(
        Chart.Radar(
          maximum: 5,
          axes: [
            Chart.Radar.Axis("Strategy", value: 3, earlier: 2),
            Chart.Radar.Axis("Data", value: nil),
          ]
        )
      )
    )
    #expect(
      text(chart, in: .english) == """
        **Maturity**

        Values from 0 to 5. Highest: Strategy (3).

        | Axis | Value | Before |
        | --- | ---: | ---: |
        | Strategy | 3 | 2 |
        | Data | not known yet | – |

        """
    )
  }

  @Test("a grid, with hostile names")
  func grid() {
    let chart = Chart(
      "",
      .grid(
        Chart.Grid(
          xAxis: "Macht|x",
          yAxis: "Interesse",
          quadrants: ["A", "B", "C", "<D>"],
          points: [
            Chart.Grid.Point("# Rat", x: 0.75, y: 0.25), Chart.Grid.Point("P", x: .nan, y: 2),
          ]
        )
      )
    )
    #expect(
      text(chart) == """
        Von links nach rechts: Macht\\|x; von unten nach oben: Interesse.

        | Nr. | Was | Macht\\|x | Interesse | Feld |
        | ---: | --- | ---: | ---: | --- |
        | 1 | # Rat | 75\u{A0}% | 25\u{A0}% | \\<D\\> |
        | 2 | P | – | 100\u{A0}% | A |

        """
    )
  }

  @Test("a timeline and progress")
  func timeAndProgress() throws {
    let first = try #require(Day(iso: "2026-12-04"))
    let timeline = Chart(
      "Plan",
      .timeline(
        Chart.Timeline(
          today: first,
          [Chart.Timeline.Item("Pilot", from: first, through: first.adding(days: 3))]
        )
      )
    )
    #expect(text(timeline, in: .english).contains("1 item. From Fri 4 Dec 2026 to Mon 7 Dec 2026."))
    #expect(text(timeline).contains("| Pilot | Fr 4.12.2026 | Mo 7.12.2026 |"))
    let progress = Chart("Stand", .progress([Chart.Progress("E-Akte", 0.456)]))
    #expect(text(progress).contains("| E-Akte | 46\u{A0}% |"))
    #expect(text(Chart("Leer", .bars(Chart.Bars([])))).contains("0 Werte."))
  }
}
