import LotseKit

// Where the agenda comes from and where it leads.
extension AgendaDocument {
  /// Under the title: for whom, which state, on whose mandate.
  var beginning: [Block] {
    let state: String
    if let decision = content.decision {
      state = say(
        "Beschlossen am \(date(decision.day)), \(decision.reference)",
        "Decided on \(date(decision.day)), \(decision.reference)"
      )
    } else {
      state = say("Entwurf, noch nicht beschlossen", "Draft, not decided yet")
    }
    var lines: [Prose] = []
    if let municipality = content.municipality { lines.append(Prose(municipality)) }
    lines.append(Prose(state))
    let made = say("Fassung \(content.version) vom", "Version \(content.version) of")
    let present = say("Stand der Maßnahmen:", "measures as of")
    lines.append("\(made) \(date(content.made)), \(present) \(date(context.today))")
    return [.list(lines)]
  }

  var foreword: [Block] {
    [
      open(
        "Hier steht das Vorwort der Verwaltungsleitung: Warum jetzt, und was haben die Menschen "
          + "davon?",
        "Here stands the foreword of the head of administration: why now, and what is in it for "
          + "people?"
      )
    ]
  }

  var startingPoint: [Block] {
    var blocks: [Block] = []
    if let mandate = content.mandate {
      blocks.append(.paragraph("\(say("Auftrag:", "Mandate:"), .strong) \(mandate)"))
    } else {
      blocks.append(open("Der Auftrag ist noch zu klären.", "The mandate is still to be settled."))
    }
    if let text = content.startingPoint {
      blocks.append(.verbatim(Prose(text)))
    } else {
      blocks.append(
        open(
          "Die Ausgangslage ist noch zu beschreiben; eine Standortanalyse hilft dabei.",
          "The starting point is still to be described; a location analysis helps."
        )
      )
    }
    if let inhabitants = content.inhabitants {
      let number = Amount(inhabitants).number(in: language)
      blocks.append(paragraph("Einwohnerzahl: \(number)", "Inhabitants: \(number)"))
    }
    return blocks
  }

  var vision: [Block] {
    var blocks: [Block] = []
    if let vision = content.vision {
      blocks.append(.verbatim(Prose(vision, .strong)))
    } else {
      blocks.append(open("Das Leitbild ist noch offen.", "The vision is still open."))
    }
    guard !content.principles.isEmpty else { return blocks }
    blocks.append(paragraph("Danach entscheiden wir:", "By these principles we decide:"))
    blocks.append(.list(content.principles.map { Prose($0) }))
    return blocks
  }

  var fields: [Block] {
    let rows = content.fields.map { field -> [Prose] in
      let count = measures.count { $0.content.field == field.title }
      return [Prose(field.title, .strong), Prose(field.summary ?? ""), "\(count)"]
    }
    let columns = [
      Table.Column(say("Handlungsfeld", "Field of action")),
      Table.Column(say("Worum es geht", "What it is about")),
      Table.Column(say("Maßnahmen", "Measures"), isNumeric: true),
    ]
    return [.table(Table(columns, rows))]
  }

  var goals: [Block] {
    content.fields.flatMap { field -> [Block] in
      let heading = Block.heading(3, Prose(field.title))
      if field.goals.isEmpty {
        return [
          heading, open("Ein Ziel ist noch zu vereinbaren.", "A goal is still to be agreed on."),
        ]
      }
      return [heading] + field.goals.flatMap(blocks)
    }
  }

  private func blocks(_ goal: AgendaGoal) -> [Block] {
    var facts: [(String, String?)] = [
      (say("Kennzahl", "Indicator"), goal.indicator),
      (say("Berechnung", "Formula"), goal.formula),
      (say("Ausgangswert", "Baseline"), goal.baseline ?? say("noch zu erheben", "to be collected")),
    ]
    facts.append((say("Zuletzt", "Latest"), goal.present))
    facts.append((say("Zielwert", "Target"), goal.target))
    facts.append((say("Bis", "By"), goal.day.map(date)))
    let lines = facts.compactMap { name, value in value.map { Prose("\(name): \($0)") } }
    return [.paragraph(Prose(goal.text, .strong)), .list(lines)]
  }
}

extension Amount {
  /// The number alone, grouped as the language does it.
  func number(in language: Language) -> String {
    words(in: language).filter { $0 != "€" && !$0.isWhitespace }
  }
}
