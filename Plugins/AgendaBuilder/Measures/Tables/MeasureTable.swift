import LotseKit

/// Measures as rows of a table that spreadsheets open and that can be taken in again.
enum MeasureTable {
  /// What a table says of a measure, in the order of its columns.
  static let fields: [TableField<Measure>] = texts + choices + days + numbers + lists

  /// The name of the column by which a row is known to be a measure that is there.
  static let identity = "id"

  private static let texts: [TableField<Measure>] = [
    text(.title, \.asTitle, ["maßnahme", "bezeichnung", "name", "measure", "aufgabe"]),
    text(.project, \.project, ["projekt"]),
    text(.field, \.field, ["feld", "themenfeld", "field"]),
    text(.goal, \.goal, ["zielsetzung", "objective"], most: 20_000),
    owner(["zuständig", "federführung", "responsible", "lead"]),
    text(.reason, \.reason, ["begründung"]),
    text(.basis, \.basis, ["rechtsgrundlage", "legal basis"]),
    text(.catalogue, \.catalogueID, ["katalognummer"]),
    text(.notes, \.notes, ["notiz", "bemerkung", "anmerkung", "note", "comment"], most: 20_000),
  ]

  private static let choices: [TableField<Measure>] = [
    .choice(
      "status",
      MeasureField.status.name,
      also: ["umsetzungsstand", "state"],
      get: { MeasureStatus?.some($0.status) },
      set: { $0.status = $1 }
    ),
    .choice(
      "priority",
      MeasureField.priority.name,
      also: ["prio"],
      get: { $0.priority },
      set: { (measure: inout Measure, value: Priority) in measure.priority = value }
    ),
    TableField(
      "effort",
      MeasureField.effort.name,
      also: ["aufwandsklasse"],
      expected: Text(verbatim: "S, M, L, XL"),
      write: { measure, _ in measure.effort?.rawValue },
      read: { cell, measure, _ in
        let letters = cell.drop { $0 == " " }.prefix { $0 != ":" && $0 != " " }.uppercased()
        measure.effort = EffortClass(rawValue: letters) ?? measure.effort
        return EffortClass(rawValue: letters) != nil
      }
    ),
  ]

  private static let days: [TableField<Measure>] = [
    day(.start, \.start, ["ab", "start", "von"]),
    day(.due, \.due, ["bis", "fällig", "termin", "ende", "deadline", "end"]),
    day(.hiddenUntil, \.hiddenUntil, []),
  ]

  private static let numbers: [TableField<Measure>] = [
    number(.progress, \.progress, most: 100, ["umsetzungsgrad"]),
    number(.budget, \.budget, most: 1_000_000_000, ["kosten", "cost", "costs"]),
    number(
      .runningCosts,
      \.runningCosts,
      most: 1_000_000_000,
      ["folgekosten", "laufende kosten", "running costs"]
    ),
  ]

  private static let lists: [TableField<Measure>] = [
    .list(
      "stakeholders",
      MeasureField.stakeholders.name,
      \.stakeholders,
      also: ["beteiligte", "mit", "with"]
    ),
    .list("tags", MeasureField.tags.name, \.tags, also: ["schlagwort", "stichwörter", "keywords"]),
  ]
}

// The kinds of columns, each with the name that the field has everywhere.
extension MeasureTable {
  private static func text(
    _ field: MeasureField,
    _ path: any WritableKeyPath<Measure, String?> & Sendable,
    _ others: [String],
    most: Int = 500
  ) -> TableField<Measure> {
    .text(field.rawValue, field.name, path, also: others, most: most)
  }

  private static func owner(_ others: [String]) -> TableField<Measure> {
    let plain = text(.owner, \.owner, others)
    return TableField(
      plain.id,
      plain.name,
      also: others,
      expected: plain.expected,
      write: { measure, style in measure.owner(in: style.language) },
      read: plain.read
    )
  }

  private static func day(
    _ field: MeasureField,
    _ path: any WritableKeyPath<Measure, Day?> & Sendable,
    _ others: [String]
  ) -> TableField<Measure> { .day(field.rawValue, field.name, path, also: others) }

  private static func number(
    _ field: MeasureField,
    _ path: any WritableKeyPath<Measure, Int?> & Sendable,
    most: Int,
    _ others: [String]
  ) -> TableField<Measure> {
    .number(field.rawValue, field.name, path, in: 0...most, also: others)
  }
}

extension MeasureStatus: NamedChoice {}
extension Priority: NamedChoice {}

extension Measure {
  /// The title, as other texts that may be missing; it never is.
  fileprivate var asTitle: String? {
    get { title }
    set { title = newValue ?? title }
  }
}
