package import LotseKit

/// A report of an invented town with every kind of block and every kind of chart.
package enum Report {
  /// The document in a language.
  package static func document(in language: Language) -> Document {
    let say = { (german: String, english: String) in language == .german ? german : english }
    let words = ReportWords(say: say)
    var document = Document(
      words.opening + words.charts.map(Block.chart) + words.closing
    )
    document.provenance = Provenance(
      guides: [
        .init(
          id: "assessment",
          title: say("Standortanalyse", "Location analysis"),
          version: "1.2",
          hash: "5f2d1c0b9a8e7f6d"
        )
      ],
      openPoints: [say("Wer vertritt die Projektleitung?", "Who stands in for the lead?")],
      created: Moment(iso: "2026-11-23T10:00:00+01:00"),
      program: "Lotse 0.0"
    )
    return document
  }

  static func day(_ iso: String) -> Day { Day(iso: iso) ?? Day(daysSince1970: 0) }
}

struct ReportWords {
  let say: (String, String) -> String

  var opening: [Block] {
    [
      .heading(1, Prose(say("Digitale Agenda Musterstadt", "Digital agenda of Musterstadt"))),
      .paragraph(
        "\(say("Stand", "As of"), .strong) 23.11.2026 · \("M-12", .code) · \(say("nur intern", "internal"), .faint)"
      ),
      .heading(2, Prose(say("Worum es geht", "What this is about"))),
      .paragraph(
        Prose(
          say(
            "Musterstadt hat 20.000 Einwohnerinnen und Einwohner. Die Verwaltung will bis Ende 2028 die E-Akte in allen Ämtern einführen, das Serviceportal ausbauen und die Schulen anbinden.",
            "Musterstadt has 20,000 inhabitants. By the end of 2028 its administration wants to keep electronic files in all offices, to extend the service portal and to connect the schools."
          )
        )
      ),
      .callout(
        Callout(
          .warning,
          Prose(
            say(
              "Die Frist für den Förderantrag endet am 15.12.2026.",
              "The application for the grant is due on 15 Dec 2026."
            )
          )
        )
      ),
      .callout(
        Callout(
          .note,
          Prose(say("Lotse gibt keine Rechtsberatung.", "Lotse gives no legal advice."))
        )
      ),
      .callout(Callout(.tip, Prose(say("Beginnen Sie mit einem Amt.", "Begin with one office.")))),
      .callout(Callout(.open, Prose(say("Wer übernimmt die Schulung?", "Who does the training?")))),
      .heading(3, Prose(say("Nächste Schritte", "Next steps"))),
      .list(
        [
          Prose(say("Personalrat beteiligen", "Involve the staff council")),
          Prose(say("Ablage klären", "Settle the filing")),
        ],
        numbered: true
      ),
      .checklist([
        ChecklistItem(
          Prose(say("Datenschutz-Folgenabschätzung", "Data protection impact assessment")),
          isDone: true
        ),
        ChecklistItem(
          Prose(say("Schulung der Sachbearbeitung", "Training of the clerks")),
          isDone: false
        ),
      ]),
      .verbatim("Frau Kaya:\n  Eingang prüfen\n\nDanach weiterleiten."),
      .table(
        Table(
          caption: say("Maßnahmen", "Measures"),
          [
            Table.Column(say("Nr.", "No."), isNumeric: true),
            Table.Column(say("Maßnahme", "Measure")),
            Table.Column(say("Verantwortlich", "Accountable")),
            Table.Column(say("Kosten", "Costs"), isNumeric: true),
          ],
          [
            [
              "1",
              Prose(
                say("E-Akte in der Bauverwaltung", "Electronic files in building control"),
                .strong
              ), Prose(say("Hauptamt", "Main office")), "120.000 €",
            ],
            ["2", Prose(say("Serviceportal", "Service portal"), .strong), "–", "8.500 €"],
          ]
        )
      ),
      .heading(2, Prose(say("Bilder", "Pictures"))),
    ]
  }

  var closing: [Block] {
    [
      .heading(2, Prose(say("Rechtsgrundlagen", "Legal base"))),
      .sources([
        Source(
          title: "Onlinezugangsgesetz",
          publisher: "Bund",
          place: "§ 1a",
          checked: Report.day("2026-10-04")
        ),
        Source(title: say("Leitfaden E-Akte", "Guide to electronic files")),
      ]),
    ]
  }
}
