import LotseKit

// How the agenda is carried, paid for, discussed, watched and decided.
extension AgendaDocument {
  var governance: [Block] {
    var blocks: [Block] = []
    if content.governance.isEmpty {
      blocks.append(open("Die Steuerung ist noch zu regeln.", "Steering is still to be settled."))
    } else {
      blocks.append(.list(content.governance.map { Prose($0) }))
    }
    let owners = Dictionary(grouping: measures) { $0.content.owner(in: language) ?? "" }
    guard !measures.isEmpty else { return blocks }
    let columns = [
      Table.Column(say("Verantwortlich", "Accountable")), Table.Column(say("Für", "For")),
    ]
    let rows = owners.sorted { $0.key < $1.key }.map { owner, measures -> [Prose] in
      let name = owner.isEmpty ? say("noch zu benennen", "still to be named") : owner
      return [Prose(name), Prose(measures.map(\.label).joined(separator: "; "))]
    }
    blocks.append(
      .table(
        Table(caption: say("Wer wofür verantwortlich ist", "Who is accountable"), columns, rows)
      )
    )
    return blocks
  }

  var resources: [Block] {
    var blocks: [Block] = []
    if let budget = content.resources.yearlyBudget {
      let sum = budget.words(in: language)
      blocks.append(paragraph("Mittel im Jahr: \(sum)", "Funds a year: \(sum)"))
    } else {
      blocks.append(open("Die Mittel sind noch zu klären.", "Funds are still to be settled."))
    }
    if let days = content.resources.daysPerQuarter {
      blocks.append(
        paragraph(
          "Arbeitszeit aller Ämter für die Agenda: \(days) Personentage im Quartal",
          "Working time of all units for the agenda: \(days) person-days a quarter"
        )
      )
    }
    let bars = EffortClass.allCases.compactMap { effort -> [Prose]? in
      let count = measures.count { $0.content.effort == effort }
      return count == 0 ? nil : ["\(count)", Prose(scoring.name(effort).in(language))]
    }
    let columns = [
      Table.Column(say("Maßnahmen", "Measures"), isNumeric: true),
      Table.Column(say("Aufwandsklasse", "Effort class")),
    ]
    blocks.append(.table(Table(columns, bars)))
    blocks.append(contentsOf: knownCosts)
    blocks.append(.callout(Callout(.note, Prose(method.path.budget.in(language)))))
    return blocks
  }

  /// The sums that measures name, and for how many there is none yet.
  private var knownCosts: [Block] {
    let once = measures.compactMap(\.content.budget)
    let yearly = measures.compactMap(\.content.runningCosts)
    let unknown = measures.count { $0.content.budget == nil }
    let sum = once.sum.words(in: language)
    let running = yearly.sum.words(in: language)
    guard !once.isEmpty || !yearly.isEmpty else {
      return [
        open(
          "Kosten sind noch zu keiner Maßnahme beziffert; die Klassen sind nur Größenordnungen.",
          "No measure has its costs named yet; the classes are orders of magnitude only."
        )
      ]
    }
    return [
      paragraph(
        "Bezifferte Kosten: \(sum) einmalig, \(running) im Jahr; \(unknown) Maßnahmen sind noch "
          + "nicht beziffert.",
        "Costs named: \(sum) once, \(running) a year; \(unknown) measures are not costed yet."
      )
    ]
  }

  var participation: [Block] {
    if content.participation.isEmpty {
      return [open("Die Beteiligung ist noch zu planen.", "Participation is still to be planned.")]
    }
    return [.list(content.participation.map { Prose($0) })]
  }

  var monitoring: [Block] {
    let (amber, red) = (method.lights.amber, method.lights.red)
    return [
      .list([
        Prose(
          say(
            "Jede Maßnahme wird halbjährlich berichtet: Grün heißt im Plan, Gelb mehr als "
              + "\(amber) % im Verzug oder eine Entscheidung fehlt, Rot mehr als \(red) % im "
              + "Verzug oder rechtlich gestoppt.",
            "Each measure is reported every half year: green means on plan, amber more than "
              + "\(amber) % late or a decision is missing, red more than \(red) % late or stopped "
              + "for legal reasons."
          )
        ),
        Prose(
          say(
            "Einmal im Jahr wird die Agenda fortgeschrieben: Was ist erreicht, was nicht und "
              + "warum, was kommt dazu?",
            "Once a year the agenda is extended: what was reached, what was not and why, what is "
              + "added?"
          )
        ),
        Prose(
          say(
            "Die Kennzahlen der Ziele werden zum Jahresende erhoben und veröffentlicht.",
            "The indicators of the goals are collected and published at the end of the year."
          )
        ),
      ])
    ]
  }

  var path: [Block] {
    guard !content.path.isEmpty else {
      return [
        open("Der Tag der Sitzung ist noch offen.", "The day of the meeting is still open."),
        .list(method.path.steps.map { Prose($0.title(by: council, in: language)) }, numbered: true),
      ]
    }
    let columns = [
      Table.Column(say("Bis", "By")), Table.Column(say("Schritt", "Step")),
      Table.Column(say("Was dazu gehört", "What belongs to it")),
    ]
    let rows = content.path.map { step -> [Prose] in
      [Prose(step.day.words(in: language)), Prose(step.title, .strong), Prose(step.text)]
    }
    return [
      .table(Table(columns, rows)),
      .callout(Callout(.note, Prose(method.path.note.in(language)))),
    ]
  }
}
