import LotseKit

/// What a measure has beside its title: what each is called, says, and how it is cleared.
///
/// From this one list come the facts that are shown, what a change came to, the history, and
/// what `--without` takes.
enum MeasureField: String, CaseIterable {
  case title, status, reason, due, start, owner, stakeholders, project, field, goal, priority
  case progress, effort, budget
  case runningCosts = "running_costs"
  case rating, needs, waiting
  case hiddenUntil = "hidden_until"
  case tags, indicators, steps, work, clock, basis, catalogue, notes

  /// What it is called.
  var name: Text {
    switch self {
    case .title: Text(de: "Titel", en: "title")
    case .status: Text(de: "Stand", en: "status")
    case .reason: Text(de: "Grund", en: "reason")
    case .due: Text(de: "Frist", en: "due")
    case .start: Text(de: "Beginn", en: "start")
    case .owner: Text(de: "Verantwortlich", en: "owner")
    case .stakeholders: Text(de: "Beteiligt", en: "stakeholders")
    case .project: Text(de: "Vorhaben", en: "project")
    case .field: Text(de: "Handlungsfeld", en: "field of action")
    case .goal: Text(de: "Ziel", en: "goal")
    case .priority: Text(de: "Priorität", en: "priority")
    case .progress: Text(de: "Fortschritt", en: "progress")
    case .effort: Text(de: "Aufwand", en: "effort")
    case .budget: Text(de: "Kosten einmalig", en: "cost, once")
    case .runningCosts: Text(de: "Kosten jährlich", en: "cost, yearly")
    case .rating: Text(de: "Bewertung", en: "rating")
    case .needs: Text(de: "Braucht", en: "needs")
    case .waiting: Text(de: "Wartet auf", en: "waits for")
    case .hiddenUntil: Text(de: "Ausgeblendet bis", en: "hidden until")
    case .tags: Text(de: "Schlagwörter", en: "tags")
    case .indicators: Text(de: "Kennzahlen", en: "indicators")
    case .steps: Text(de: "Schritte", en: "steps")
    case .work: Text(de: "Aufgewendet", en: "time spent")
    case .clock: Text(de: "Uhr läuft seit", en: "clock runs since")
    case .basis: Text(de: "Grundlage", en: "basis")
    case .catalogue: Text(de: "Katalog", en: "catalogue")
    case .notes: Text(de: "Notizen", en: "notes")
    }
  }

  /// Names by which `--without` knows it, beside its own.
  var otherNames: [String] {
    switch self {
    case .due: ["bis", "by", "termin"]
    case .start: ["ab", "from"]
    case .stakeholders: ["mit", "with"]
    case .field: ["feld", "field"]
    case .priority: ["prio"]
    case .budget: ["kosten", "cost"]
    case .runningCosts: ["folgekosten", "running-costs"]
    case .waiting: ["wartet", "warten", "waiting", "wait"]
    case .hiddenUntil: ["ausblenden", "hide", "hidden"]
    case .tags: ["tag", "schlagwort"]
    case .indicators: ["kennzahl", "indicator"]
    case .notes: ["notiz", "note"]
    case .needs: ["abhängigkeiten", "dependencies"]
    default: []
    }
  }

  /// The field that a word names.
  init?(word: String) {
    let word = word.folded
    let match = Self.allCases.first { field in
      let names = Language.allCases.map { field.name.in($0) } + field.otherNames + [field.rawValue]
      return names.contains { $0.folded == word }
    }
    guard let match else { return nil }
    self = match
  }

  /// The fields that can be cleared, in the order of the list.
  static let clearable = allCases.filter { $0 != .title && $0 != .status && $0 != .clock }

  /// Takes away what a measure has here.
  func clear(_ measure: inout Measure) {
    switch self {
    case .title, .status, .clock: break
    case .reason: measure.reason = nil
    case .due: measure.due = nil
    case .start: measure.start = nil
    case .owner: measure.owner = nil
    case .stakeholders: measure.stakeholders = []
    case .project: measure.project = nil
    case .field: measure.field = nil
    case .goal: measure.goal = nil
    case .priority: measure.priority = nil
    case .progress: measure.progress = nil
    case .effort: measure.effort = nil
    case .budget: measure.budget = nil
    case .runningCosts: measure.runningCosts = nil
    case .rating: measure.rating = nil
    case .needs: measure.needs = []
    case .waiting: measure.waiting = nil
    case .hiddenUntil: measure.hiddenUntil = nil
    case .tags: measure.tags = []
    case .indicators: measure.indicators = []
    case .steps: measure.steps = []
    case .work: measure.work = []
    case .basis: measure.basis = nil
    case .catalogue: measure.catalogueID = nil
    case .notes: measure.notes = nil
    }
  }
}
