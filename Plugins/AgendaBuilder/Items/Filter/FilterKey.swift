import LotseKit

/// A field by which items are filtered, and how it is called in a filter.
enum FilterKey: String, CaseIterable {
  case owner, person, project, field, tag, status, priority, effort, waiting, catalogue, kind
  case due, start, added, moved, ended, followUp, hidden
  case progress, budget

  /// What may stand after it.
  enum Value {
    case name
    case choice([(value: String, names: [String])])
    case day(DayRule.Direction)
    case number
  }

  /// The words for it, the German and the English one to show first.
  var names: [String] {
    switch self {
    case .owner: ["verantwortlich", "owner", "wer"]
    case .person: ["person", "mit", "with"]
    case .project: ["vorhaben", "project", "projekt"]
    case .field: ["feld", "field", "handlungsfeld"]
    case .tag: ["schlagwort", "tag", "tags"]
    case .status: ["stand", "status"]
    case .priority: ["prio", "priority", "priorität"]
    case .effort: ["aufwand", "effort"]
    case .waiting: ["wartet", "waiting", "waits"]
    case .catalogue: ["katalog", "catalogue"]
    case .kind: ["art", "kind"]
    case .due: ["bis", "due", "frist", "fällig", "by"]
    case .start: ["ab", "start", "beginn"]
    case .added: ["aufgenommen", "added"]
    case .moved: ["bewegt", "moved"]
    case .ended: ["beendet", "ended", "erledigt", "done"]
    case .followUp: ["nachfassen", "followup"]
    case .hidden: ["ausgeblendet", "hidden"]
    case .progress: ["fortschritt", "progress"]
    case .budget: ["kosten", "budget", "cost"]
    }
  }

  /// The field that a word names.
  init?(word: String) {
    let word = word.folded
    guard let key = Self.allCases.first(where: { $0.names.contains { $0.folded == word } }) else {
      return nil
    }
    self = key
  }

  var facet: Facet {
    switch self {
    case .owner: .owner
    case .person: .person
    case .project: .project
    case .field: .field
    case .tag: .tag
    case .status: .status
    case .priority: .priority
    case .effort: .effort
    case .waiting: .waitingFor
    case .catalogue: .catalogue
    case .kind: .itemKind
    case .due: .due
    case .start: .start
    case .added: .added
    case .moved: .moved
    case .ended: .ended
    case .followUp: .followUp
    case .hidden: .hiddenUntil
    case .progress: .progress
    case .budget: .budget
    }
  }

  var value: Value {
    switch self {
    case .owner, .person, .project, .field, .tag, .waiting, .catalogue: .name
    case .status: .choice(Self.statuses)
    case .priority: .choice(Priority.allCases.map { ($0.rawValue, Self.words($0.name)) })
    case .effort: .choice(EffortClass.allCases.map { ($0.rawValue, [$0.rawValue]) })
    case .kind: .choice(Self.kinds)
    case .due, .start, .followUp, .hidden: .day(.future)
    case .added, .moved, .ended: .day(.past)
    case .progress, .budget: .number
    }
  }

  private static let statuses = MeasureStatus.allCases.map { status in
    (value: status.rawValue, names: words(status.name) + status.aliases)
  }

  private static let kinds = [
    (value: Measure.kindName, names: ["maßnahme", "measure"]),
    (value: CalendarEntry.Kind.appointment.rawValue, names: ["termin", "appointment"]),
    (value: CalendarEntry.Kind.deadline.rawValue, names: ["frist", "deadline"]),
  ]

  private static func words(_ name: Text) -> [String] {
    Language.allCases.map { name.in($0) }
  }

  /// The fixed values that a word means: exactly, or as their beginning.
  func choices(for word: String) -> [String] {
    guard case .choice(let choices) = value else { return [] }
    let word = word.folded
    let exact = choices.filter { choice in
      choice.value.folded == word || choice.names.contains { $0.folded == word }
    }
    if !exact.isEmpty || word.count < 3 { return exact.map(\.value) }
    return choices.filter { choice in choice.names.contains { $0.folded.hasPrefix(word) } }
      .map(\.value)
  }
}
