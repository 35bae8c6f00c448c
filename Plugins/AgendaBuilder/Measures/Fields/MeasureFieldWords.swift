import LotseKit

/// Says the fields of measures in one language.
struct MeasureFieldWords {
  let words: ItemWords
  let scoring: OnDemand<ScoringModel>
  /// The numbers of measures that others need, by identity.
  var numbers: [RecordID: Int] = [:]

  private var language: Language { words.language }

  /// What a measure has in a field; `nil` if it has nothing.
  func value(_ field: MeasureField, of measure: Measure) throws -> String? {
    switch field {
    case .title: measure.title
    case .status: measure.status.name.in(language)
    case .reason: measure.reason
    case .due: measure.due.map(words.day)
    case .start: measure.start.map(words.day)
    case .owner: measure.owner(in: language)
    case .project: measure.project
    case .field: measure.field
    case .goal: measure.goal
    case .priority: measure.priority?.name.in(language)
    case .progress: measure.progress.map { "\($0) %" }
    case .effort: try measure.effort.map { try scoring.value.name($0).in(language) }
    case .budget: measure.budget?.words(in: language)
    case .runningCosts: measure.runningCosts?.words(in: language)
    case .rating: try measure.rating.flatMap { words.rating($0, by: try scoring.value) }
    case .waiting: measure.waiting.map(waiting)
    case .hiddenUntil: measure.hiddenUntil.map(words.day)
    case .clock: measure.clock.map { "\(words.day($0.day)) \($0.time)" }
    case .basis: measure.basis
    case .catalogue: measure.catalogueID
    case .notes: measure.notes
    default: list(field, of: measure).map { $0.joined(separator: ", ") }
    }
  }

  /// What a measure has in a field of several values.
  private func list(_ field: MeasureField, of measure: Measure) -> [String]? {
    let values: [String] =
      switch field {
      case .stakeholders: measure.stakeholders
      case .needs: measure.needs.compactMap { numbers[$0] }.map { "(\($0))" }
      case .tags: measure.tags.map { "#" + $0 }
      case .indicators: measure.indicators.map { $0.words(language, day: words.day) }
      case .steps: measure.steps.map { ($0.isDone ? "✓ " : "") + $0.text }
      case .work: measure.work.isEmpty ? [] : [words.hours(measure.minutes)]
      default: []
      }
    return values.isEmpty ? nil : values
  }

  private func waiting(_ waiting: Waiting) -> String {
    let again = waiting.followUp.map { words.text(", nachfassen ", ", ask again ") + words.day($0) }
    return waiting.person + (waiting.reason.map { " (\($0))" } ?? "") + (again ?? "")
  }

  /// What differs between two states of a measure.
  func changes(from former: Measure, to measure: Measure) throws -> [FieldChange] {
    try MeasureField.allCases.compactMap { field in
      let (old, new) = (try value(field, of: former), try value(field, of: measure))
      return old == new ? nil : FieldChange(field: field, from: old, to: new)
    }
  }
}

/// What a change made of a field.
struct FieldChange: Hashable {
  let field: MeasureField
  let from: String?
  let to: String?
}

extension ItemWords {
  /// A change in words, as in `Frist: Fr 4.12. → Fr 18.12.`.
  func line(_ change: FieldChange) -> Prose {
    let nothing = text("nichts", "nothing")
    let name = change.field.name.in(language).firstUppercased
    let (old, new) = (change.from ?? nothing, change.to ?? nothing)
    return "\(name, .faint): \(old.shortened) → \(new.shortened, .strong)"
  }

  /// The score with the values it comes from: a sum alone hides what was weighed.
  func rating(_ rating: Rating, by scoring: ScoringModel) -> String? {
    guard let score = scoring.score(of: rating) else { return nil }
    let values = scoring.factors(of: rating).map { factor in
      "\(factor.name.in(language)) \(factor.value.map(String.init) ?? "?")"
    }
    let must = rating.isLegalDuty == true ? text("Muss, ", "must, ") : ""
    let of = text("\(score) von 100", "\(score) of 100")
    return must + of + " (" + values.joined(separator: ", ") + ")"
  }
}

extension String {
  /// The first line, cut after some characters.
  fileprivate var shortened: String {
    let line = prefix { !$0.isNewline }
    return line.count == count && count <= 120 ? self : line.prefix(119) + "…"
  }
}
