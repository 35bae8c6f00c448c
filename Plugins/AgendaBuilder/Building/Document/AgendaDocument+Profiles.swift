import LotseKit

// A profile of each measure, on a page of its own.
extension AgendaDocument {
  var profiles: [Block] { measures.flatMap(profile) }

  private func profile(_ measure: Stored<Measure>) -> [Block] {
    let known = measure.content.catalogueID.flatMap(catalogue.measure)
    let facts =
      goalFacts(measure.content) + peopleFacts(measure.content, known)
      + planFacts(measure, known) + groundFacts(measure, known)
    let rows = facts.compactMap { name, value in
      value.map { [Prose(name, .faint), Prose($0)] }
    }
    let columns = [
      Table.Column(say("Steckbrief", "Profile")), Table.Column(say("Angabe", "Statement")),
    ]
    return [
      .heading(3, Prose(measure.label)),
      .table(Table(columns, rows)),
    ]
  }

  private typealias Fact = (name: String, value: String?)

  private func goalFacts(_ measure: Measure) -> [Fact] {
    let indicators = measure.indicators.map { indicator in
      indicator.name + (indicator.target.map { ": " + $0 } ?? "")
    }
    return [
      (say("Ziel", "Goal"), measure.goal ?? say("noch zu formulieren", "still to be put in words")),
      (say("Handlungsfeld", "Field of action"), measure.field),
      (say("Kennzahlen", "Indicators"), list(indicators)),
    ]
  }

  private func peopleFacts(_ measure: Measure, _ known: CatalogueMeasure?) -> [Fact] {
    let must = (known?.must ?? []).map { roles.name($0, in: language) }
    let others = measure.stakeholders.filter { !must.contains($0) }
    let entitled = must.filter(measure.stakeholders.contains)
    return [
      (
        say("Verantwortlich", "Accountable"),
        measure.owner(in: language) ?? say("noch zu benennen", "still to be named")
      ),
      (say("Löst voraussichtlich Beteiligung aus", "Likely triggers involvement"), list(entitled)),
      (say("Außerdem einbeziehen", "Involve as well"), list(others)),
    ]
  }

  private func planFacts(_ measure: Stored<Measure>, _ known: CatalogueMeasure?) -> [Fact] {
    let content = measure.content
    let needed = content.needs.compactMap { id in
      measures.first { $0.id == id }?.label
    }
    let also = known?.needsAlso.map { $0.in(language) } ?? []
    return [
      (say("Zeitraum", "Period"), quarters(of: content)),
      (say("Stand", "State"), state(content)),
      (say("Voraussetzungen", "Prerequisites"), list(needed + also)),
      (say("Aufwand", "Effort"), content.effort.map { scoring.name($0).in(language) }),
      (say("Kosten", "Costs"), costs(content)),
    ]
  }

  private func groundFacts(_ measure: Stored<Measure>, _ known: CatalogueMeasure?) -> [Fact] {
    let isProposed = content.proposedRatings.contains(measure.id)
    let score = measure.content.rating.flatMap { context.words.rating($0, by: scoring) }
    let mark = isProposed ? say(" (Vorschlag)", " (proposal)") : ""
    let basis = known.flatMap { BasisWords(catalogue, language).line($0) } ?? measure.content.basis
    return [
      (say("Bewertung", "Rating"), score.map { $0 + mark }),
      (say("Grundlage", "Basis"), basis),
      (say("Nummer in Lotse", "Number in Lotse"), "\(measure.number)"),
    ]
  }

  private func state(_ measure: Measure) -> String {
    let name = measure.status.name.in(language)
    let progress = measure.progress.map { ", \($0) %" } ?? ""
    return name + progress + (measure.reason.map { ": " + $0 } ?? "")
  }

  private func costs(_ measure: Measure) -> String? {
    let once = measure.budget.map { $0.words(in: language) + say(" einmalig", " once") }
    let yearly = measure.runningCosts.map {
      $0.words(in: language) + say(" im Jahr", " a year")
    }
    return list([once, yearly].compactMap(\.self))
  }

  private func list(_ items: [String]) -> String? {
    items.isEmpty ? nil : items.joined(separator: ", ")
  }
}
