import LotseKit

// What stands at the end: open points, who is to be involved, words, sources, and how it was made.
extension AgendaDocument {
  var annex: [Block] {
    openPoints + stakeholders + glossary + sources + [provenance]
  }

  private func heading(_ german: String, _ english: String) -> Block {
    .heading(2, Prose(say("Anhang: " + german, "Annex: " + english)))
  }

  private var openPoints: [Block] {
    guard !content.openPoints.isEmpty else { return [] }
    return [
      heading("Offene Punkte", "Open points"),
      .checklist(content.openPoints.map { ChecklistItem(Prose($0), isDone: false) }),
    ]
  }

  private var stakeholders: [Block] {
    var parts: [(name: String, measures: [String])] = []
    for measure in measures {
      let mark = measure.content.catalogueID ?? measure.content.title
      for name in measure.content.stakeholders {
        if let index = parts.firstIndex(where: { $0.name == name }) {
          parts[index].measures.append(mark)
        } else {
          parts.append((name, [mark]))
        }
      }
    }
    guard !parts.isEmpty else { return [] }
    let columns = [
      Table.Column(say("Zu beteiligen", "To be involved")),
      Table.Column(say("Bei", "With")),
    ]
    let rows = parts.sorted { $0.measures.count > $1.measures.count }.map { part -> [Prose] in
      [Prose(part.name), Prose(part.measures.joined(separator: ", "))]
    }
    return [heading("Beteiligte", "Those involved"), .table(Table(columns, rows))]
  }

  private var glossary: [Block] {
    [
      heading("Begriffe", "Terms"),
      .list(
        method.glossary.map { "\($0.term.in(language), .strong): \($0.text.in(language))" }
      ),
    ]
  }

  private var sources: [Block] {
    let known = measures.compactMap { $0.content.catalogueID.flatMap(catalogue.measure) }
    let sources = BasisWords(catalogue, language).sources(of: known)
    let day = date(catalogue.checked)
    return [
      heading("Rechtsgrundlagen und Quellen", "Legal base and sources"),
      .sources(sources),
      .callout(
        Callout(
          .note,
          Prose(
            say(
              "Auskunft, keine Rechtsberatung. Kommunalrecht ist Landesrecht: Landesrecht prüfen. "
                + "Der Katalog der Maßnahmen hat den Stand \(day).",
              "Information, not legal advice. Municipal law is state law: check state law. The "
                + "catalogue of measures is as of \(day)."
            )
          )
        )
      ),
    ]
  }

  private var provenance: Block {
    .paragraph(
      Prose(
        say(
          "Entstanden mit Lotse am \(date(content.made)).",
          "Made with Lotse on \(date(content.made))."
        ),
        .faint
      )
    )
  }
}
