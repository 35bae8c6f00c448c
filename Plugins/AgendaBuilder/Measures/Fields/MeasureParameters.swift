import LotseKit

// The fields of a measure as options of a command.
extension Parameter {
  static let item = Parameter(
    MeasureQuestions.item,
    names: Names(de: "eintrag", "nummer", en: "item", aliases: ["number"]),
    style: .rest,
    meaning: .item
  )
  static let itemFirst = Parameter(
    MeasureQuestions.item,
    names: Names(de: "eintrag", "nummer", en: "item", aliases: ["number"]),
    style: .positional,
    meaning: .item
  )
  static let project = Parameter(
    MeasureQuestions.project,
    names: Names(de: "vorhaben", "projekt", en: "project"),
    style: .option
  )
  static let field = Parameter(
    MeasureQuestions.field,
    names: Names(de: "feld", "handlungsfeld", en: "field"),
    style: .option
  )
  static let goal = Parameter(
    MeasureQuestions.goal,
    names: Names(de: "ziel", en: "goal"),
    style: .option
  )
  static let indicators = Parameter(
    MeasureQuestions.indicators,
    names: Names(de: "kennzahl", "kennzahlen", en: "indicator", aliases: ["indicators"]),
    style: .option
  )
  static let owner = Parameter(
    MeasureQuestions.owner,
    names: Names(de: "verantwortlich", "wer", en: "owner"),
    style: .option,
    meaning: .owner,
    .person
  )
  static let stakeholders = Parameter(
    MeasureQuestions.stakeholders,
    names: Names(de: "mit", "beteiligt", en: "with", aliases: ["stakeholders"]),
    style: .option
  )
  static let start = Parameter(
    MeasureQuestions.start,
    names: Names(de: "ab", "beginn", en: "start", aliases: ["from"]),
    style: .option
  )
  static let due = Parameter(
    MeasureQuestions.due,
    names: Names(de: "bis", "frist", en: "due", aliases: ["by"]),
    style: .option,
    meaning: .due
  )
  static let effort = Parameter(
    MeasureQuestions.effort,
    names: Names(de: "aufwand", en: "effort"),
    style: .option
  )
  static let budget = Parameter(
    MeasureQuestions.budget,
    names: Names(de: "kosten", "budget", en: "budget", aliases: ["cost"]),
    style: .option,
    meaning: .budget
  )
  static let runningCosts = Parameter(
    MeasureQuestions.runningCosts,
    names: Names(de: "folgekosten", en: "running-costs"),
    style: .option
  )
  static let priority = Parameter(
    MeasureQuestions.priority,
    names: Names(de: "prio", "priorität", en: "priority"),
    style: .option,
    meaning: .priority
  )
  static let status = Parameter(
    MeasureQuestions.status,
    names: Names(de: "stand", "status", en: "status"),
    style: .option,
    meaning: .status
  )
  static let progress = Parameter(
    MeasureQuestions.progress,
    names: Names(de: "fortschritt", en: "progress"),
    style: .option,
    meaning: .progress
  )
  static let needs = Parameter(
    MeasureQuestions.needs,
    names: Names(de: "braucht", en: "needs"),
    style: .option
  )
  static let tags = Parameter(
    MeasureQuestions.tags,
    names: Names(de: "schlagwort", "schlagwörter", en: "tag", aliases: ["tags"]),
    style: .option
  )
  static let notes = Parameter(
    MeasureQuestions.notes,
    names: Names(de: "notiz", "notizen", en: "notes", aliases: ["note"]),
    style: .option
  )
  static let basis = Parameter(
    MeasureQuestions.basis,
    names: Names(de: "grundlage", en: "basis"),
    style: .option
  )
  static let catalogue = Parameter(
    MeasureQuestions.catalogue,
    names: Names(de: "katalog", en: "catalogue"),
    style: .option
  )
  static let waitingFor = Parameter(
    MeasureQuestions.person,
    names: Names(de: "wartet-auf", en: "waiting-for"),
    style: .option
  )
  static let followUp = Parameter(
    MeasureQuestions.followUp,
    names: Names(de: "nachfassen", en: "follow-up"),
    style: .option
  )
  static let hiddenUntil = Parameter(
    MeasureQuestions.hiddenUntil,
    names: Names(de: "ausblenden-bis", en: "hide-until"),
    style: .option
  )
  static let reason = Parameter(
    MeasureQuestions.reason,
    names: Names(de: "grund", en: "reason"),
    style: .option
  )

  /// Everything that can be said of a measure in one line, beside its title.
  static let measureDetails: [Parameter] = [
    .due, .owner, .project, .field, .goal, .indicators, .priority, .status, .start, .stakeholders,
    .effort, .budget, .runningCosts, .progress, .needs, .tags, .notes, .basis, .catalogue,
    .waitingFor,
    .followUp, .hiddenUntil,
  ]
}
