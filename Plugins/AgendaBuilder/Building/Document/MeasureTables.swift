import LotseKit

/// A measure as tables rate it, whether it is planned or stored.
struct RatedMeasure: Sendable {
  var label: String
  var rating: Rating
  var effort: EffortClass?
  /// Whether nobody has confirmed the values.
  var isProposed: Bool

  init(_ planned: PlannedMeasure) {
    label = planned.label
    rating = planned.rating
    effort = planned.effort
    isProposed = !planned.isJudged
  }

  init(_ stored: Stored<Measure>, isProposed: Bool) {
    label = stored.label
    rating = stored.content.rating ?? Rating()
    effort = stored.content.effort
    self.isProposed = isProposed
  }
}

extension Stored<Measure> {
  /// `M07 E-Akte einführen`, or the title alone.
  var label: String { content.catalogueID.map { "\($0) \(content.title)" } ?? content.title }
}

/// The tables of measures that the interview and the document have in common.
struct MeasureTables {
  let language: Language
  let scoring: ScoringModel

  private func say(_ german: String, _ english: String) -> String {
    Text(de: german, en: english).in(language)
  }

  /// Every value that makes the score, and the score.
  func ratings(_ measures: [RatedMeasure]) -> Table {
    let numbers = [
      say("außen", "outside"), say("innen", "inside"), say("Eile", "urgent"),
      say("Risiko", "risk"),
    ]
    let columns =
      [Table.Column(say("Maßnahme", "Measure"))]
      + numbers.map { Table.Column($0, isNumeric: true) }
      + [Table.Column(say("Muss", "must")), Table.Column(say("Aufw.", "effort"))]
      + [Table.Column(say("Punkte", "score"), isNumeric: true)]
    let caption = say(
      "Nutzen außen (Bürgerinnen, Bürger, Unternehmen) und innen (Verwaltung), Eile und Risiko von "
        + "0 bis 5; Muss: gesetzliche Pflicht; Punkte von 0 bis 100, * als Vorschlag",
      "Benefit outside (residents, businesses) and inside (administration), urgency and risk from "
        + "0 to 5; must: legal duty; score from 0 to 100, * as a proposal"
    )
    return Table(caption: caption, columns, measures.map(row))
  }

  private func row(_ measure: RatedMeasure) -> [Prose] {
    let rating = measure.rating
    let risk = rating.safety.map { 5 - $0 }
    let values = [rating.benefitForUsers, rating.benefitForStaff, rating.urgency, risk]
    let duty = rating.isLegalDuty == true ? say("ja", "yes") : ""
    let star = measure.isProposed ? "*" : ""
    return [Prose(measure.label)] + values.map { Prose($0.map(String.init) ?? "–") } + [
      Prose(duty), Prose(measure.effort?.rawValue ?? "–"),
      Prose(scoring.score(of: rating).map { "\($0)\(star)" } ?? "–", .strong),
    ]
  }

  /// The planned measures in the order of their quarters.
  func quarters(_ measures: [PlannedMeasure], _ planner: Planner) -> Table {
    let columns = [
      Table.Column(say("Zeitraum", "Period")), Table.Column(say("Maßnahme", "Measure")),
      Table.Column(say("Verantwortlich", "Accountable")), Table.Column(say("Aufwand", "Effort")),
    ]
    let full = planner.overloads(measures).map { "\($0.quarter.words) (\($0.days))" }
    let list = full.joined(separator: ", ")
    let over = full.isEmpty ? "" : say("; überlastet: ", "; overloaded: ") + list
    let capacity = planner.scheduler.capacity
    let caption = say("Höchstens \(capacity) Tage je Quartal", "At most \(capacity) days a quarter")
    return Table(
      caption: caption + over,
      columns,
      Self.sorted(measures).map { measure in
        [
          Prose(measure.quarters?.words ?? "–"), Prose(measure.label),
          Prose(measure.owner.map { Owner.words($0, in: language) } ?? "–"),
          Prose(measure.effort.rawValue),
        ]
      }
    )
  }

  private static func sorted(_ measures: [PlannedMeasure]) -> [PlannedMeasure] {
    measures.enumerated().sorted { left, right in
      guard let a = left.element.quarters, let b = right.element.quarters else {
        return left.offset < right.offset
      }
      return (a.lowerBound, a.upperBound, left.offset) < (b.lowerBound, b.upperBound, right.offset)
    }.map(\.element)
  }
}
