import LotseKit

/// A council paper (Beschlussvorlage) with the fields that such papers have.
struct CouncilPaper {
  /// What only the user knows.
  struct Answers {
    var number: String?
    var subject: String
    var unit: String
    var alternatives: String
    var climate: String?
    var inclusion: String?
    var privacy: String?
  }

  let agenda: AgendaDocument
  let answers: Answers

  var content: DigitalAgenda { agenda.content }
  func say(_ german: String, _ english: String) -> String { agenda.say(german, english) }

  /// The whole paper.
  var document: Document {
    let title = say("Beschlussvorlage", "Council paper")
    var blocks: [Block] = [.heading(1, Prose(title)), head]
    let sections: [(Text, [Block])] = [
      (Text(de: "Beschlussvorschlag", en: "Proposed decision"), proposal),
      (Text(de: "Sachverhalt", en: "Facts"), facts),
      (Text(de: "Ziel und Nutzen", en: "Goal and benefit"), benefit),
      (Text(de: "Alternativen", en: "Alternatives"), [.paragraph(Prose(answers.alternatives))]),
      (Text(de: "Finanzielle Auswirkungen", en: "Financial effects"), finances),
      (Text(de: "Personelle Auswirkungen", en: "Effects on staff"), staff),
      (Text(de: "Weitere Auswirkungen", en: "Further effects"), effects),
      (Text(de: "Beteiligung", en: "Involvement"), agenda.participation + involvement),
      (Text(de: "Zeitplan", en: "Timeline"), timetable),
      (Text(de: "Anlagen", en: "Annexes"), annexes),
    ]
    for (heading, section) in sections {
      blocks.append(.heading(2, Prose(heading.in(agenda.language))))
      blocks += section
    }
    blocks.append(.callout(Callout(.note, Prose(closing))))
    return Document(blocks)
  }

  private var closing: String {
    say(
      "Entwurf von Lotse. Wer was beschließt, regeln Kommunalverfassung, Hauptsatzung und "
        + "Zuständigkeitsordnung: Landesrecht prüfen. Auskunft, keine Rechtsberatung.",
      "Drafted by Lotse. Who decides what is set by the municipal code, the main statute and the "
        + "rules of responsibility: check state law. Information, not legal advice."
    )
  }

  private var head: Block {
    let order = content.path.filter { ["committee", "council"].contains($0.id) }
      .map { "\($0.day.words(in: agenda.language)): \($0.title)" }
    let unknown = say("noch offen", "still open")
    let rows: [[Prose]] = [
      [Prose(say("Vorlage Nr.", "Paper no."), .faint), Prose(answers.number ?? unknown)],
      [Prose(say("Betreff", "Subject"), .faint), Prose(answers.subject, .strong)],
      [Prose(say("Federführend", "Unit in charge"), .faint), Prose(answers.unit)],
      [
        Prose(say("Beratungsfolge", "Order of consultation"), .faint),
        Prose(order.isEmpty ? unknown : order.joined(separator: "; ")),
      ],
    ]
    let columns = [Table.Column(say("Feld", "Field")), Table.Column(say("Angabe", "Statement"))]
    return .table(Table(columns, rows))
  }

  private var proposal: [Block] {
    let title = content.title(in: agenda.language)
    let council = agenda.council.atBeginning(in: agenda.language)
    let funds = content.resources.yearlyBudget?.words(in: agenda.language)
    let money = funds.map { sum in
      say(
        "Für die Umsetzung werden jährlich \(sum) vorgesehen, vorbehaltlich der Haushaltssatzung.",
        "For carrying it out, \(sum) a year are planned, subject to the budget statute."
      )
    }
    let items = [
      say("\(council) beschließt die „\(title)“.", "\(council) adopts the “\(title)”."), money,
      say(
        "Die Verwaltung wird beauftragt, die Maßnahmen umzusetzen und dem Ausschuss halbjährlich "
          + "zu berichten.",
        "The administration is charged with carrying out the measures and reporting to the "
          + "committee every half year."
      ),
      say(
        "Die Agenda wird jährlich fortgeschrieben.",
        "The agenda is extended every year."
      ),
    ]
    return [.list(items.compactMap(\.self).map { Prose($0) }, numbered: true)]
  }

  private var facts: [Block] {
    let fields = content.fields.map(\.title).joined(separator: "; ")
    let count = agenda.measures.count
    return agenda.startingPoint + [
      agenda.paragraph(
        "Die Agenda umfasst \(content.fields.count) Handlungsfelder (\(fields)) mit \(count) "
          + "Maßnahmen für die Jahre \(content.period.words).",
        "The agenda has \(content.fields.count) fields of action (\(fields)) with \(count) "
          + "measures for the years \(content.period.words)."
      )
    ]
  }

  private var benefit: [Block] {
    let goals = content.fields.flatMap(\.goals).map { Prose($0.text) }
    let vision: [Block] = content.vision.map { [.verbatim(Prose($0, .strong))] } ?? []
    guard !goals.isEmpty else {
      return vision + [agenda.open("Ziele fehlen noch.", "Goals are still missing.")]
    }
    return vision + [.list(goals)]
  }

  private var staff: [Block] {
    guard let days = content.resources.daysPerQuarter else {
      return [agenda.open("Noch zu schätzen.", "Still to be estimated.")]
    }
    return [
      agenda.paragraph(
        "Gerechnet ist mit \(days) Personentagen im Quartal über alle Ämter.",
        "Reckoned with are \(days) person-days a quarter over all units."
      )
    ]
  }

  private var effects: [Block] {
    let open = say("noch zu prüfen", "still to be checked")
    let effects = [
      (say("Klima", "Climate"), answers.climate),
      (say("Inklusion und Gleichstellung", "Inclusion and equality"), answers.inclusion),
      (say("Datenschutz", "Data protection"), answers.privacy),
    ]
    return [.list(effects.map { "\($0, .strong): \($1 ?? open)" })]
  }

  private var involvement: [Block] {
    let steps = content.path.filter { ["officers", "representatives"].contains($0.id) }
    guard !steps.isEmpty else { return [] }
    return [.list(steps.map { "\($0.title), \($0.day.words(in: agenda.language)): \($0.text)" })]
  }

  private var timetable: [Block] {
    let ends = agenda.measures.compactMap(\.content.due)
    guard let first = agenda.measures.compactMap(\.content.start).min(), let last = ends.max()
    else { return [agenda.open("Noch zu planen.", "Still to be planned.")] }
    let (begin, end) = (agenda.date(first), agenda.date(last))
    return [
      agenda.paragraph(
        "Die Maßnahmen laufen vom \(begin) bis zum \(end); der Zeitplan steht in der Anlage.",
        "The measures run from \(begin) to \(end); the timeline stands in the annex."
      )
    ]
  }

  private var annexes: [Block] {
    let annexes = [
      content.title(in: agenda.language),
      say("Zeitplan und Steckbriefe der Maßnahmen", "Timeline and profiles of the measures"),
      say(
        "Stellungnahmen der Beteiligten, soweit sie vorliegen",
        "Statements of those involved, as far as there are any"
      ),
    ]
    return [.list(annexes.map { Prose($0) }, numbered: true)]
  }
}
