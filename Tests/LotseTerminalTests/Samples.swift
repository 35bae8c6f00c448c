import LotseKit

/// A document with every kind of block, as an officer could get it.
enum Samples {
  static var everyBlock: Document {
    [
      .heading(1, "Digitale Agenda 2027"),
      .paragraph(
        """
        Die Stadt führt die \("E-Akte", .strong) ein; die Frist ist \("überschritten", .alert). \
        Mit \("/agenda", .code) sehen Sie alle Maßnahmen, der Treffer ist \("Prüfung", .mark) \
        \("(Stand: heute)", .faint).
        """
      ),
      .heading(2, "Nächste Schritte"),
      .paragraph("Als Nächstes:"),
      .list([
        "Personalrat beteiligen, bevor die Schulungen geplant werden und die Räume gebucht sind",
        "Ablage klären",
      ]),
      .list((1...10).map { "Schritt \($0)" }, numbered: true),
      .checklist([
        ChecklistItem("Datenschutz-Folgenabschätzung", isDone: true),
        ChecklistItem("Schulung der Sachbearbeitung", isDone: false),
      ]),
      .verbatim("Frau Kaya:\n\tEingang prüfen\n\nDanach weiterleiten."),
      .callout(
        Callout(
          .warning,
          "Die Mitbestimmung gilt auch für den Pausenhinweis, wenn er aufzeichnet, was Beschäftigte tun."
        )
      ),
      .callout(Callout(.tip, "Mit /zurück geht es eine Frage zurück.")),
      .callout(Callout(.note, "Lotse gibt keine Rechtsberatung.")),
      .callout(Callout(.open, "Wer ist zuständig?")),
      .sources([
        Source(
          title: "Onlinezugangsgesetz",
          publisher: "Bund",
          place: "§ 1a",
          checked: Day(iso: "2026-12-04")
        ),
        Source(title: "Leitfaden E-Akte"),
      ]),
    ]
  }

  static var tables: Document {
    [
      .table(
        Table(
          caption: "Maßnahmen mit Frist",
          [
            Table.Column("Nr.", isNumeric: true), Table.Column("Maßnahme"),
            Table.Column("Zuständig"),
            Table.Column("Kosten", isNumeric: true),
          ],
          [
            [
              "1", "E-Akte in der Bauverwaltung einführen und die alten Akten übernehmen",
              "Frau Kaya", "120.000 €",
            ],
            ["2", "Serviceportal", "", "8.500 €"],
            ["3", "電子政府 im Überblick", Prose([Prose.Span("Herr Å", .strong)]), "0 €"],
          ]
        )
      ),
      .table(
        Table(
          [Table.Column("Wort"), Table.Column("Zahl", isNumeric: true)],
          [["ja", "12"], ["nein", "3"]]
        )
      ),
      .table(Table([Table.Column("Leer")], [])),
    ]
  }

  static var charts: Document {
    [
      .chart(
        Chart(
          "Wer ist wichtig?",
          .grid(
            Chart.Grid(
              xAxis: "Interesse",
              yAxis: "Einfluss",
              quadrants: ["zufrieden halten", "eng einbinden", "beobachten", "informieren"],
              points: [
                Chart.Grid.Point("Bürgermeisterin", x: 0.8, y: 0.95),
                Chart.Grid.Point("Personalrat", x: 0.8, y: 0.95),
                Chart.Grid.Point("Kämmerei", x: 0.2, y: 0.8),
                Chart.Grid.Point("Bürgerbüro", x: 1, y: 0),
                Chart.Grid.Point("Presse", x: 0, y: 0),
              ]
            )
          )
        )
      ),
      .chart(
        Chart(
          "Reifegrad",
          .radar(
            Chart.Radar(
              maximum: 5,
              axes: [
                Chart.Radar.Axis("Strategie", value: 4, earlier: 2.5),
                Chart.Radar.Axis("Prozesse", value: 1.5),
                Chart.Radar.Axis("Daten", value: nil),
              ]
            )
          )
        )
      ),
      .chart(
        Chart(
          "Einträge je Monat",
          .bars(
            Chart.Bars(
              unit: "Einträge",
              [.init("Oktober", 12), .init("November", 7.5), .init("Dezember", 0)]
            )
          )
        )
      ),
      .chart(
        Chart(
          "Zeitplan",
          .timeline(
            Chart.Timeline(
              today: Day(iso: "2026-11-23"),
              [
                .init("E-Akte", from: day("2026-10-05"), through: day("2027-03-31")),
                .init("Ratsbeschluss", from: day("2026-12-15"), through: day("2026-12-15")),
                .init(
                  "Serviceportal für Bürgerinnen und Bürger",
                  from: day("2027-01-01"),
                  through: day("2027-02-14")
                ),
              ]
            )
          )
        )
      ),
      .chart(
        Chart(
          "Fortschritt",
          .progress([.init("E-Akte", 0.42), .init("Portal", 1), .init("Breitband", 0)])
        )
      ),
    ]
  }

  static func day(_ iso: String) -> Day { Day(iso: iso) ?? Day(daysSince1970: 0) }
}
