import LotseKit

// What the agenda costs, and what of that is covered.
extension CouncilPaper {
  var finances: [Block] {
    let columns = [
      Table.Column(say("Art", "Kind")), Table.Column(say("Betrag", "Sum"), isNumeric: true),
    ]
    return [
      .table(Table(columns, rows)),
      .callout(Callout(.note, Prose(agenda.method.path.budget.in(agenda.language)))),
    ]
  }

  private var rows: [[Prose]] {
    let unknown = agenda.measures.count { $0.content.budget == nil }
    let end = content.period.last
    var rows: [[Prose]] = [
      row(say("einmalig", "once"), once == .zero ? nil : once),
      row(say("laufend im Jahr", "running, a year"), running == .zero ? nil : running),
      row(say("Deckung im Jahr", "cover, a year"), content.resources.yearlyBudget),
    ]
    if let total, let cover {
      rows += [
        row(say("Kosten bis \(end)", "costs until \(end)"), total),
        row(say("Deckung bis \(end)", "cover until \(end)"), cover),
      ]
      if total > cover {
        rows.append(row(say("noch zu decken", "still to be covered"), total - cover))
      }
    }
    rows.append([Prose(say("Maßnahmen ohne Zahl", "measures without a number")), "\(unknown)"])
    return rows
  }

  private func row(_ name: String, _ sum: Amount?) -> [Prose] {
    let open = say("noch zu beziffern", "still to be costed")
    return [Prose(name), Prose(sum?.words(in: agenda.language) ?? open)]
  }

  private var once: Amount { agenda.measures.compactMap(\.content.budget).sum }
  private var running: Amount { agenda.measures.compactMap(\.content.runningCosts).sum }

  /// What all that has a number costs over the years of the agenda; `nil` if nothing has one.
  private var total: Amount? {
    let sum = once + running * years
    return sum == .zero ? nil : sum
  }

  private var cover: Amount? { content.resources.yearlyBudget.map { $0 * years } }
  private var years: Int { content.period.last - content.period.first + 1 }
}
